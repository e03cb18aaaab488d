using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Display;

/// <summary>A report for a person: head, text with its zones, claims.</summary>
internal static class ReportText
{
    public static void Write(CliSession session, ReportOutcome found)
    {
        Report report = found.Report!;
        TextWriter output = session.Out;
        Field(output, "report", report.Id);
        Field(output, "title", report.Title);
        Field(output, "outlet", report.Outlet + (report.SourceId is { } id ? $" [{id}]" : ""));
        Field(output, "published", report.Published?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        Field(output, "via", report.Via);
        Field(output, "copy of", report.CopyOf);
        Field(output, "url", report.Url);
        Field(output, "language", report.Language);
        Field(output, "sha256", report.Hash);
        output.WriteLine();
        foreach (Zone zone in report.Zones)
        {
            output.WriteLine($"[{zone.Kind.Word()}]{(zone.Language is { } l ? $" ({l})" : "")}");
            foreach (string line in UnderlinedText.Lines(report.Text, zone.Span, [], session.Environment.Width - 2)) output.WriteLine("  " + line);
        }
        output.WriteLine();
        ClaimTable.Write(session, found.Claims);
    }

    private static void Field(TextWriter output, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) output.WriteLine($"{name,-10} {value}");
    }
}
