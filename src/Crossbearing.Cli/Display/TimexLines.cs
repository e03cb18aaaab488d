using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Display;

/// <summary>Expressions of time as JSON lines.</summary>
internal static class TimexLines
{
    public static void Write(TextWriter output, Document document, Report report, DateOnly? anchor, IReadOnlyList<TimeExpression> times)
    {
        foreach (Timex3 timex in Timex3.Of(times))
            output.Write(JsonLine.Of(w =>
            {
                w.WriteString("report", report.Id);
                w.WriteNumber("start", timex.Span.Start);
                w.WriteNumber("end", timex.Span.End);
                w.WriteString("text", timex.Span.Of(report.Text));
                w.WriteString("type", timex.Type);
                w.WriteString("value", timex.Value);
                w.WriteString("alternative", timex.Time.Alternative);
                w.WriteString("mod", timex.Time.Mod);
                w.WriteString("quant", timex.Time.Quantifier);
                w.WriteString("freq", timex.Time.Frequency);
                w.WriteString("timex", RecognizersTimex.Of(document, timex.Time).Timex);
                w.WriteString("anchor", anchor is { } day ? ClaimWords.Day(day) : null);
            }));
    }
}
