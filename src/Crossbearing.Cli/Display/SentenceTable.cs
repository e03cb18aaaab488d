using Crossbearing.Coding;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>Sentences with their numbers and claims.</summary>
internal static class SentenceTable
{
    public static void Write(CliSession session, Report report, IEnumerable<SentenceAccount> sentences)
    {
        var table = Tables.Of("sentence", "claims", "text");
        foreach (SentenceAccount s in sentences)
        {
            if (session.Settings.AsTable) table.Row(ClaimWords.Number(s.Number), string.Join(", ", s.Claims.Select(c => c.Type.Word())), Line(s.Span.Of(report.Text)));
            else session.Out.Write(JsonLine.Of(w =>
            {
                w.WriteString("report", report.Id);
                w.WriteNumber("sentence", s.Number);
                JsonLine.Span(w, "span", s.Span);
                w.WriteString("text", s.Span.Of(report.Text));
                JsonLine.List(w, "claims", s.Claims.Select(c => c.Id));
            }));
        }
        if (session.Settings.AsTable) table.Write(session, "No sentences.");
    }

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
