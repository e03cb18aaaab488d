using System.Text;

namespace Crossbearing.Text;

/// <summary>
/// Lemmas from endings: for a tag and the longest known ending of a word, how many characters to take off and what to put there; words that
/// no ending gets right are listed. Immutable after reading, thread-safe.
/// </summary>
internal sealed class LemmaRules
{
    /// <summary>Longest ending looked at.</summary>
    public const int LongestEnding = 5;

    /// <summary>Rule of each tag and ending, keyed <c>tag:ending</c>.</summary>
    public Dictionary<string, LemmaRule> Endings { get; } = new(StringComparer.Ordinal);

    /// <summary>Lemma of each listed word, keyed <c>tag:word</c>.</summary>
    public Dictionary<string, string> Listed { get; } = new(StringComparer.Ordinal);

    /// <summary>The lemma of a word with a tag.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="tag">Index of its full tag.</param>
    /// <param name="keepCase">True for names.</param>
    public string Find(ReadOnlySpan<char> form, int tag, bool keepCase)
    {
        string word = form.ToString(), lower = word.ToLowerInvariant();
        if (Listed.TryGetValue(Key(tag, lower), out string? listed)) return keepCase && listed.Equals(word, StringComparison.OrdinalIgnoreCase) ? word : listed;
        return ByEnding(keepCase ? word : lower, lower, tag);
    }

    /// <summary>The lemma that the endings alone give.</summary>
    public string ByEnding(string shown, string lower, int tag)
    {
        for (int k = Math.Min(LongestEnding, lower.Length - 1); k >= 0; k--)
        {
            if (!Endings.TryGetValue(Key(tag, lower[^k..]), out var rule)) continue;
            return rule.Strip < shown.Length ? string.Concat(shown.AsSpan(0, shown.Length - rule.Strip), rule.Append) : shown;
        }
        return shown;
    }

    /// <summary>Key of a tag and a text.</summary>
    public static string Key(int tag, string text) => new StringBuilder(text.Length + 1).Append((char)(tag + 32)).Append(text).ToString();
}

/// <summary>Takes characters off the end of a word and puts others there.</summary>
internal readonly record struct LemmaRule(int Strip, string Append);
