using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Crossbearing.Core;

namespace Crossbearing.Pipeline;

/// <summary>Finds the words of a swap in a text and what each becomes. Thread-safe.</summary>
internal sealed class WordSwapper
{
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Regex pattern;

    public WordSwapper(FairnessSwap swap)
    {
        foreach (var (from, to) in swap.Words)
        {
            words[from] = to;
            if (!char.IsLower(from[0])) continue;
            words.TryAdd(Capitalised(from), Capitalised(to));
            words.TryAdd(from.ToUpperInvariant(), to.ToUpperInvariant());
        }
        IEnumerable<string> longestFirst = words.Keys.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(w => Regex.Escape(w));
        pattern = new Regex($@"(?<![\p{{L}}\p{{N}}])({string.Join('|', longestFirst)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);
    }

    /// <summary>The words with their replacements, in text order.</summary>
    public ImmutableArray<TextEdit> Edits(string text) =>
        [.. pattern.Matches(text).Select(m => new TextEdit(new TextSpan(m.Index, m.Index + m.Length), words[m.Value]))];

    /// <summary>The text with every word replaced.</summary>
    public string Swapped(string text) => pattern.Replace(text, m => words[m.Value]);

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
