using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Reads a web page: its visible text becomes the report's text, the article told apart by zones. Thread-safe.</summary>
internal sealed class HtmlFile(ReadingOptions options, ReportFinisher finisher)
{
    private const string ExpectedText = "the text of an article";

    public ReadResult Read(string id, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes, id, "HTML", DeclaredCharset.Of(bytes));
        if (!decoded.Succeeded)
        {
            return ReadResult.Failed(decoded.Failure);
        }

        var source = decoded.Value.Text;
        return Refuse(id, source) is { } refusal
            ? ReadResult.Failed(refusal)
            : ReadPage(id, source, ContentId.Hash(bytes), decoded.Value.Notice);
    }

    private Diagnostic? Refuse(string id, string source)
    {
        if (source.Length > options.MaxHtmlChars)
        {
            return DiagnosticCodes.TooLong.At(id, null,
                string.Create(CultureInfo.InvariantCulture, $"{source.Length} characters of HTML"),
                string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxHtmlChars}"));
        }

        return HtmlNesting.IsDeeper(source, options.MaxHtmlDepth)
            ? TooDeep(id)
            : string.IsNullOrWhiteSpace(source) ? DiagnosticCodes.EmptyReport.At(id, null, "blanks", ExpectedText) : null;
    }

    private Diagnostic TooDeep(string id) => DiagnosticCodes.BadHtml.At(id, "The page is nested too deeply",
        string.Create(CultureInfo.InvariantCulture, $"over {options.MaxHtmlDepth} levels"),
        string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxHtmlDepth}"));

    private ReadResult ReadPage(string id, string source, string hash, Diagnostic? notice)
    {
        using var page = new HtmlParser().ParseDocument(source);
        if (HtmlNesting.IsDeeper(page, options.MaxHtmlDepth))
        {
            return ReadResult.Failed(TooDeep(id));
        }

        var text = HtmlText.Of(page);
        if (!text.HasArticle)
        {
            return ReadResult.Failed(HtmlNesting.EndsWithinTag(source)
                ? DiagnosticCodes.EmptyReport.At(id, "The page stops within a tag and has no text", "a page cut off", ExpectedText)
                : DiagnosticCodes.EmptyReport.At(id, "No article text was found in the page", "a page without text", ExpectedText));
        }

        return ReportFinisher.Refuse(text.Text, id, options.MaxReportChars) is { } refusal
            ? ReadResult.Failed(refusal)
            : ReadArticle(id, page, text, hash, notice);
    }

    private ReadResult ReadArticle(string id, IHtmlDocument page, HtmlText text, string hash, Diagnostic? notice)
    {
        var lines = TextLine.Split(text.Text);
        var known = text.Known(lines);
        var told = HtmlMetadata.Read(page);
        var title = told.Title ?? text.Heading;
        var seen = MastheadReader.Read([.. lines.Where(l => !known.ContainsKey(l.Index))], title);
        var masthead = seen with
        {
            Title = title ?? seen.Title,
            Outlet = told.Outlet ?? seen.Outlet,
            Author = told.Author ?? seen.Author,
            Published = told.Published ?? seen.Published ?? VisibleDay(text, lines, known),
            Url = told.Url,
            Language = told.Language,
        };
        var zones = ZoneMarker.Mark(text.Text, lines, seen.Zones.Concat(known).ToImmutableDictionary());
        return finisher.Finish(Drafts.Of(id, text.Text, hash, "html", masthead, zones), id, notice);
    }

    private static DateTimeOffset? VisibleDay(HtmlText text, ImmutableArray<TextLine> lines, ImmutableDictionary<int, ImmutableArray<MarkedZone>> known) =>
        lines.Where(l => known.TryGetValue(l.Index, out var z) && z.Any(m => m.Zone.Kind is ZoneKind.Dateline or ZoneKind.Byline))
            .Select(l => PublicationDate.Parse(l.Span.Of(text.Text)))
            .FirstOrDefault(d => d is not null);
}
