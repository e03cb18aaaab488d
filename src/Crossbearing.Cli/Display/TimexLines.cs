using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Display;

/// <summary>Expressions of time as JSON lines.</summary>
internal static class TimexLines
{
    public static void Write(TextWriter output, Document document, Report report, DateOnly? anchor, IReadOnlyList<TimeExpression> times)
    {
        foreach (TimeExpression time in times)
            output.Write(JsonLine.Of(w =>
            {
                w.WriteString("report", report.Id);
                w.WriteNumber("start", time.Span.Start);
                w.WriteNumber("end", time.Span.End);
                w.WriteString("text", time.Span.Of(report.Text));
                w.WriteString("type", TypeOf(time.Type));
                w.WriteString("value", time.Value);
                w.WriteString("mod", time.Mod);
                w.WriteString("quant", time.Quantifier);
                w.WriteString("freq", time.Frequency);
                w.WriteString("timex", RecognizersTimex.Of(document, time).Timex);
                w.WriteString("anchor", anchor is { } day ? ClaimWords.Day(day) : null);
            }));
    }

    /// <summary>The type as TIMEX3 writes it.</summary>
    public static string TypeOf(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        _ => "SET",
    };
}
