using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Coding;
using Crossbearing.Core;

namespace Crossbearing.Cli.Commands;

/// <summary>Finds the sentence that a person means.</summary>
internal static class SentenceChoice
{
    /// <summary>The sentence of this number, else every one that has these words in a row, whatever their case and the blanks between them.</summary>
    public static ImmutableArray<SentenceAccount> Of(Report report, ImmutableArray<SentenceAccount> sentences, string words)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return [.. sentences.Where(s => s.Number == number)];
        string sought = OneBlank(words);
        return sought.Length == 0 ? [] : [.. sentences.Where(s => OneBlank(s.Span.Of(report.Text)).Contains(sought, StringComparison.OrdinalIgnoreCase))];
    }

    private static string OneBlank(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
