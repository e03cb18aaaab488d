using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>An explanation for a person.</summary>
internal static class ExplanationText
{
    public static void Write(CliSession session, Explanation e)
    {
        TextWriter output = session.Out;
        Claim c = e.Claim;
        output.WriteLine($"{c.Id}  {c.Type.Word()}, {c.Certainty.Word()}{(c.Negated ? ", negated" : "")}");
        output.WriteLine($"said by {ClaimWords.Says(c)}");
        output.WriteLine($"in {c.Report}{(c.Published is { } p ? $", published {p.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}" : "")}, sentence {ClaimWords.Number(e.Sentence)}, characters {c.Span.Start}–{c.Span.End}");
        output.WriteLine();
        foreach (string line in UnderlinedText.Lines(e.Report.Text, e.Context, e.Slots, session.Environment.Width - 2)) output.WriteLine("  " + line);
        output.WriteLine();
        foreach (ExplainedSlot slot in e.Slots) WriteSlot(output, e, slot);
        if (c.Confidence.Count > 0) output.WriteLine($"confidence   {string.Join(", ", c.Confidence.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key} {p.Value:0.##}")))}");
        output.WriteLine($"coder        {c.Coder} with {string.Join(", ", c.Theatres)}");
        output.WriteLine("why");
        foreach (string rule in c.Why) output.WriteLine($"  - {rule}");
    }

    private static void WriteSlot(TextWriter output, Explanation e, ExplainedSlot slot)
    {
        IEnumerable<string> quotes = slot.Spans.Select(s =>
            $"“{Shorten(s.Of(e.Report.Text))}”" + (e.Context.Overlaps(s) ? "" : string.Create(CultureInfo.InvariantCulture, $" at {s.Start}–{s.End}")));
        output.WriteLine($"  {slot.Letter}  {slot.Slot,-15} {slot.Value}  ← {string.Join(", ", quotes)}");
    }

    private static string Shorten(string text)
    {
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= 60 ? line : line[..57] + "…";
    }
}
