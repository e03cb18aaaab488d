namespace Crossbearing.Reading;

internal enum ReportFormat
{
    Unknown,
    Text,
    Html,
    Rows,
}

internal static class ReportFormats
{
    public const string Known = ".txt, .html, .jsonl";

    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase) { ".md", ".json" };

    public static ReportFormat OfName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" => ReportFormat.Text,
        ".HTML" or ".HTM" or ".XHTML" => ReportFormat.Html,
        ".JSONL" or ".NDJSON" => ReportFormat.Rows,
        _ => ReportFormat.Unknown,
    };

    /// <summary>True for the files that lie beside reports in a folder without being one.</summary>
    public static bool IsLeftOutInFolder(string name) => name.StartsWith('.') || LeftOut.Contains(Path.GetExtension(name));
}
