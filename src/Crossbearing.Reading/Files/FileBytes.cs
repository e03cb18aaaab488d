using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The raw bytes of a file that is not too large.</summary>
internal sealed record FileBytes(byte[] Bytes)
{
    private const int LongestEncodedChar = 4;

    public static Result<FileBytes> Read(FoundFile file, ReadingOptions options)
    {
        var limit = (file.Format == ReportFormat.Html ? options.MaxHtmlChars : options.MaxReportChars) * (long)LongestEncodedChar + LongestEncodedChar;
        try
        {
            var length = new FileInfo(file.FullPath).Length;
            return length <= Math.Min(limit, Array.MaxLength)
                ? new FileBytes(File.ReadAllBytes(file.FullPath))
                : DiagnosticCodes.TooLong.At(file.Id, null,
                    string.Create(CultureInfo.InvariantCulture, $"{length} bytes"),
                    string.Create(CultureInfo.InvariantCulture, $"at most {limit} bytes"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(file, e);
        }
    }

    public static Diagnostic Unreadable(FoundFile file, Exception cause) =>
        DiagnosticCodes.FileUnreadable.At(file.Id, null, cause is UnauthorizedAccessException ? "no permission" : cause.GetType().Name, "a file that can be read");
}
