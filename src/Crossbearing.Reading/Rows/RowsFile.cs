using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Reads a file that holds one report as a JSON object per line. Thread-safe.</summary>
internal sealed class RowsFile(ReadingOptions options, ReportFinisher finisher)
{
    private const int LongestEscape = 6;
    private const int RoomForFields = 1 << 20;
    private const int MostHeld = 10_000;

    private readonly RowReader _rows = new(options, finisher);

    public IEnumerable<(string Where, ReadResult Result)> Read(FoundFile file)
    {
        FileStream? stream = null;
        Diagnostic? failure = null;
        try
        {
            stream = File.OpenRead(file.FullPath);
            failure = Refuse(file.Id, stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = FileBytes.Unreadable(file, e);
        }

        using (stream)
        {
            if (failure is not null)
            {
                yield return (file.Id, ReadResult.Failed(failure));
                yield break;
            }

            foreach (var result in WithoutText(file, ReadRows(file, stream!)))
            {
                yield return result;
            }
        }
    }

    /// <summary>Rows before the first one that has a text are held back: a file of which none has one is told once.</summary>
    private static IEnumerable<(string Where, ReadResult Result)> WithoutText(FoundFile file, IEnumerable<(string Where, ReadResult Result)> rows)
    {
        var held = new List<(string Where, ReadResult Result)>();
        var any = false;
        foreach (var row in rows)
        {
            if (!any && held.Count < MostHeld && row.Result.Diagnostics.Any(d => d.Code == DiagnosticCodes.MissingText.Code))
            {
                held.Add(row);
                continue;
            }

            any = true;
            foreach (var earlier in held)
            {
                yield return earlier;
            }

            held.Clear();
            yield return row;
        }

        if (held.Count == 1)
        {
            yield return held[0];
        }
        else if (held.Count > 1)
        {
            var rowsWithout = held.Count.ToString(CultureInfo.InvariantCulture);
            yield return (file.Id, ReadResult.Failed(DiagnosticCodes.MissingText.At(file.Id, "No row of the file has a text", $"{rowsWithout} rows without the field text", "rows of reports")));
        }
    }

    private IEnumerable<(string Where, ReadResult Result)> ReadRows(FoundFile file, FileStream stream)
    {
        var any = false;
        var limit = (int)Math.Min((long)options.MaxReportChars * LongestEscape + RoomForFields, Array.MaxLength);
        foreach (var row in RawRow.Split(stream, limit))
        {
            if (!row.IsTooLong && row.Bytes.AsSpan().TrimStart(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            any = true;
            var where = string.Create(CultureInfo.InvariantCulture, $"{file.Id}:{row.Number}");
            yield return (where, _rows.Read(row, where));
        }

        if (!any)
        {
            yield return (file.Id, ReadResult.Failed(DiagnosticCodes.EmptyReport.At(file.Id, "The file has no rows", "no rows", "one JSON object per line")));
        }
    }

    /// <summary>Looks at the first bytes; the stream stands behind a UTF-8 byte order mark afterwards.</summary>
    private static Diagnostic? Refuse(string id, FileStream stream)
    {
        Span<byte> head = stackalloc byte[512];
        head = head[..stream.ReadAtLeast(head, head.Length, false)];
        var kind = BinaryKind.Of(head) ?? (head.Length > 0 && head.IndexOfAnyExcept((byte)0) < 0 ? "only zero bytes" : null);
        var (encoding, mark) = ByteOrderMark.Of(head);
        stream.Position = mark == 3 ? mark : 0;
        return kind is not null ? DiagnosticCodes.NotText.At(id, null, kind, "JSON lines")
            : encoding != ByteOrderMark.Utf8 ? DiagnosticCodes.BadEncoding.At(id, null, encoding.WebName, "UTF-8")
            : head.Count((byte)0) > head.Length / 3 ? DiagnosticCodes.BadEncoding.At(id, "Every second byte is zero: probably UTF-16", "UTF-16", "UTF-8")
            : null;
    }
}
