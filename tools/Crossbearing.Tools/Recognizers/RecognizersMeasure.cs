using System.Globalization;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Tools.Recognizers;

/// <summary>How many of the expected times and numbers of a folder of cases are found with the same characters and value, by type.</summary>
public static class RecognizersMeasure
{
    /// <summary>The table, and the misses before it where asked.</summary>
    /// <param name="folder">Folder of case files.</param>
    /// <param name="runtime">See <see cref="RecognizersCase.Read"/>.</param>
    /// <param name="misses">A type whose misses are shown, <c>all</c>, or null.</param>
    public static string Run(string folder, string? runtime, string? misses)
    {
        StringBuilder output = new();
        SortedDictionary<string, (int All, int Right, int Spans)> tally = new(StringComparer.Ordinal);
        foreach (var @case in RecognizersCase.Read(folder, runtime))
            Count(@case, tally, (type, miss) => { if (misses == "all" || misses == type) output.AppendLine(miss); });
        output.AppendLine("type                 cases   right       %   spans");
        foreach (var (type, (all, right, spans)) in tally)
            output.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{type,-20} {all,5}   {right,5}   {100.0 * right / all,5:0.0}   {spans,5}"));
        return output.ToString();
    }

    private static void Count(RecognizersCase @case, SortedDictionary<string, (int All, int Right, int Spans)> tally, Action<string, string> miss)
    {
        var document = DocumentParser.Parse(@case.Input, []);
        var times = Found(document, @case.Anchor);
        foreach (var expected in @case.Expected)
        {
            var found = expected.Type switch { "number" => Numbers(document), "numberrange" => Ranges(document), _ => times };
            var same = found.Where(f => f.Span == expected.Span).ToList();
            bool right = same.Any(f => expected.Values.Contains(f.Value, StringComparer.Ordinal));
            var (all, good, spans) = tally.GetValueOrDefault(expected.Type);
            tally[expected.Type] = (all + 1, good + (right ? 1 : 0), spans + (same.Count > 0 ? 1 : 0));
            if (right) continue;
            string ours = string.Join("; ", found.Select(f => $"[{f.Span.Of(@case.Input)}] {f.Value}"));
            miss(expected.Type, $"{expected.Type}: {@case.Anchor:yyyy-MM-dd} {@case.Input}\n    [{expected.Span.Of(@case.Input)}] {string.Join(" ", expected.Values.Distinct())} <> {ours}");
        }
    }

    private static List<(TextSpan Span, string Value)> Found(Document document, DateOnly? anchor) =>
        [.. TimeExpressionFinder.Find(document, anchor).Select(t => RecognizersTimex.Of(document, t)).Select(t => (t.Span, t.Timex))];

    private static List<(TextSpan Span, string Value)> Numbers(Document document) =>
        [.. NumeralFinder.Find(document).Select(n => (n.Span, n.Value.ToString("G15", CultureInfo.InvariantCulture)))];

    private static List<(TextSpan Span, string Value)> Ranges(Document document) => [.. NumeralFinder.FindRanges(document).Select(r => (r.Span, r.ToString()))];
}
