using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Reads a text file: the whole decoded file is the report's text. Thread-safe.</summary>
internal sealed class TextFile(ReadingOptions options, ReportFinisher finisher)
{
    public ReadResult Read(string id, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes, id, "text");
        if (!decoded.Succeeded)
        {
            return ReadResult.Failed(decoded.Failure);
        }

        var text = decoded.Value.Text;
        var refusal = ReportFinisher.Refuse(text, id, options.MaxReportChars);
        return refusal is not null ? ReadResult.Failed(refusal) : ReadText(id, text, ContentId.Hash(bytes), decoded.Value.Notice);
    }

    private ReadResult ReadText(string id, string text, string hash, Diagnostic? notice)
    {
        var lines = TextLine.Split(text);
        var header = HeaderBlock.Parse(text, lines);
        if (header?.BadDate is { } bad)
        {
            return ReadResult.Failed(DiagnosticCodes.BadHeader.At($"{id}:{bad.Line}", "The publication date is no date", bad.Value, PublicationDate.Expected));
        }

        var masthead = header ?? MastheadReader.Read(lines, null);
        if (lines.All(l => l.IsBlank || (header is not null && masthead.Zones.ContainsKey(l.Index))))
        {
            return ReadResult.Failed(DiagnosticCodes.EmptyReport.At(id, "There is no text below the header lines", "header lines only", "text"));
        }

        var zones = ZoneMarker.Mark(text, lines, masthead.Zones);
        return finisher.Finish(Drafts.Of(id, text, hash, "txt", masthead, zones), id, notice);
    }
}
