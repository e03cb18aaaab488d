using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Turns one JSON row into a report. Thread-safe.</summary>
internal sealed class RowReader(ReadingOptions options, ReportFinisher finisher)
{
    private const string ExpectedRow = "a JSON object with id and text";

    public ReadResult Read(RawRow row, string where)
    {
        if (row.IsTooLong)
        {
            return ReadResult.Failed(DiagnosticCodes.TooLong.At(where, "The row is longer than any report may be"));
        }

        if (!System.Text.Unicode.Utf8.IsValid(row.Bytes))
        {
            return ReadResult.Failed(DiagnosticCodes.BadEncoding.At(where, "The row is no valid UTF-8", "impossible bytes", "UTF-8"));
        }

        try
        {
            using var json = JsonDocument.Parse(row.Bytes, new JsonDocumentOptions { MaxDepth = options.MaxJsonDepth });
            return ReadObject(new RowFields(json.RootElement), row, where);
        }
        catch (JsonException)
        {
            return ReadResult.Failed(NoJson(row, where));
        }
    }

    private Diagnostic NoJson(RawRow row, string where)
    {
        var depth = JsonNesting.Depth(row.Bytes);
        return depth > options.MaxJsonDepth
            ? DiagnosticCodes.BadJson.At(where, "The row is nested too deeply", $"{depth} levels", $"at most {options.MaxJsonDepth}")
            : row.IsCutOff
                ? DiagnosticCodes.BadJson.At(where, "The last row is cut off", "a row without end", ExpectedRow)
                : DiagnosticCodes.BadJson.At(where, null, RowFields.Shorten(row.Bytes), ExpectedRow);
    }

    private ReadResult ReadObject(RowFields fields, RawRow row, string where)
    {
        if (!fields.IsObject)
        {
            return ReadResult.Failed(DiagnosticCodes.BadJson.At(where, null, fields.Kind, ExpectedRow));
        }

        var text = fields.String("text");
        if (text is null)
        {
            return ReadResult.Failed(DiagnosticCodes.MissingText.At(where, "The field text is missing or no string", fields.Found("text"), "a string"));
        }

        if (fields.Id() is not { } id)
        {
            return ReadResult.Failed(DiagnosticCodes.BadJson.At(where, "The field id is missing or no string", fields.Found("id"), "a string"));
        }

        var refusal = ReportFinisher.Refuse(text, where, options.MaxReportChars);
        return refusal is not null ? ReadResult.Failed(refusal) : ReadReport(id, text, fields, ContentId.Hash(row.Bytes), where);
    }

    private ReadResult ReadReport(string id, string text, RowFields fields, string hash, string where)
    {
        var lines = TextLine.Split(text);
        var seen = MastheadReader.Read(lines, fields.String("title"));
        var written = fields.Published();
        if (written is not null && PublicationDate.Parse(written) is null)
        {
            return ReadResult.Failed(DiagnosticCodes.BadHeader.At(where, "The field published is no date", written, PublicationDate.Expected));
        }

        var masthead = seen with
        {
            Outlet = fields.String("outlet") ?? fields.String("source") ?? seen.Outlet,
            Author = fields.String("author") ?? fields.String("byline") ?? seen.Author,
            Published = written is null ? seen.Published : PublicationDate.Parse(written),
            Url = fields.String("url"),
            Via = fields.String("via") ?? seen.Via,
            Language = fields.String("lang") is { Length: 2 } code ? code.ToLowerInvariant() : null,
        };
        return finisher.Finish(Drafts.Of(id, text, hash, "jsonl", masthead, ZoneMarker.Mark(text, lines, seen.Zones)), where);
    }
}
