using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Display;

/// <summary>Expressions of time as JSON lines with the spans and values of Recognizers-Text.</summary>
internal static class RecognizersLines
{
    public static void Write(TextWriter output, Document document, Report report, DateOnly? anchor, IReadOnlyList<TimeExpression> times)
    {
        foreach (TimeExpression time in times)
        {
            RecognizersTimex found = RecognizersTimex.Of(document, time);
            output.Write(JsonLine.Of(w =>
            {
                w.WriteString("report", report.Id);
                w.WriteNumber("start", found.Span.Start);
                w.WriteNumber("end", found.Span.End);
                w.WriteString("text", found.Span.Of(report.Text));
                w.WriteString("type", Timex3.TypeOf(time.Type));
                w.WriteString("timex", found.Timex);
                w.WriteString("anchor", anchor is { } day ? ClaimWords.Day(day) : null);
            }));
        }
    }
}
