using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The characters of a file of plain text, whatever its name, without the masthead and zones of a report. Immutable, thread-safe.</summary>
/// <param name="Text">All of them, unchanged.</param>
/// <param name="Notice">That an older encoding was assumed (XB1103), or null.</param>
public sealed record PlainText(string Text, Diagnostic? Notice)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits.</param>
    /// <returns>The text, or XB1001 to XB1007 or XB1013.</returns>
    public static Result<PlainText> Read(string path, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        var full = Path.GetFullPath(path);
        var name = Path.GetFileName(full);
        if (Directory.Exists(full))
        {
            return DiagnosticCodes.FileUnreadable.At(name, null, "a folder", "a file");
        }

        if (!File.Exists(full))
        {
            return DiagnosticCodes.FileNotFound.At(name);
        }

        var format = ReportFormats.OfName(full);
        return format is ReportFormat.Html or ReportFormat.Rows
            ? DiagnosticCodes.UnknownFormat.At(name, null, Path.GetExtension(full), "plain text, such as crossbearing show FILE --text writes")
            : ReadFile(new(name, full, ReportFormat.Unknown), options);
    }

    private static Result<PlainText> ReadFile(FoundFile file, ReadingOptions options)
    {
        var bytes = FileBytes.Read(file, options);
        if (!bytes.Succeeded)
        {
            return bytes.Failure;
        }

        var decoded = TextDecoder.Decode(bytes.Value.Bytes, file.Id, "text");
        if (!decoded.Succeeded)
        {
            return decoded.Failure;
        }

        return ReportFinisher.Refuse(decoded.Value.Text, file.Id, options.MaxReportChars) is { } refusal
            ? refusal
            : new PlainText(decoded.Value.Text, decoded.Value.Notice);
    }
}
