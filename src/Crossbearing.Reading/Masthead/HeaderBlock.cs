using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Reads <c>Key: value</c> lines at the top of a text, up to the first blank line.</summary>
internal static partial class HeaderBlock
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = "title", ["Headline"] = "title",
        ["Outlet"] = "outlet", ["Source"] = "outlet", ["Publisher"] = "outlet",
        ["Published"] = "published", ["Date"] = "published",
        ["Byline"] = "author", ["Author"] = "author",
        ["Via"] = "via",
        ["URL"] = "url", ["Link"] = "url",
        ["Language"] = "language", ["Lang"] = "language",
    };

    private static readonly HashSet<string> EnoughAlone = new(StringComparer.Ordinal) { "title", "outlet", "published", "url" };

    /// <summary>The header, or null where the text does not begin with one.</summary>
    public static Masthead? Parse(string text, ImmutableArray<TextLine> lines)
    {
        var fields = Fields(text, lines);
        var known = fields.Where(f => f.Key is not null).ToList();
        return known.Count >= 2 || (known.Count == 1 && EnoughAlone.Contains(known[0].Key!)) ? Build(fields) : null;
    }

    private static List<Field> Fields(string text, ImmutableArray<TextLine> lines)
    {
        var fields = new List<Field>();
        foreach (var line in lines.SkipWhile(l => l.IsBlank).TakeWhile(l => !l.IsBlank))
        {
            var match = KeyPart().Match(line.Raw);
            var key = match.Success ? Keys.GetValueOrDefault(match.Groups["key"].Value) : null;
            if (!match.Success || (key is null && fields.Count == 0))
            {
                break;
            }

            var split = line.Span.Start + match.Length;
            fields.Add(new(key, line, split, text[split..line.Span.End].Trim()));
        }

        return fields;
    }

    private static Masthead Build(List<Field> fields)
    {
        string? Value(string key) => fields.Find(f => f.Key == key && f.Value.Length > 0)?.Value;
        var date = fields.Find(f => f.Key == "published" && f.Value.Length > 0);
        var published = date is null ? null : PublicationDate.Parse(date.Value);
        return new()
        {
            Title = Value("title"),
            Outlet = Value("outlet"),
            Author = Value("author"),
            Published = published,
            Url = Value("url"),
            Via = Value("via") is { } via ? WithoutDate(via) : null,
            Language = Value("language") is { Length: 2 } code ? code.ToLowerInvariant() : null,
            Zones = fields.ToDictionary(f => f.Line.Index, Zones),
            BadDate = date is not null && published is null ? (date.Line.Index + 1, date.Value) : null,
        };
    }

    private static ImmutableArray<MarkedZone> Zones(Field field)
    {
        var kind = field.Key switch { "title" => ZoneKind.Title, "author" => ZoneKind.Byline, _ => ZoneKind.Boilerplate };
        var (start, end) = (field.Line.Span.Start, field.Line.Span.End);
        return kind == ZoneKind.Boilerplate || field.Split >= end
            ? [MarkedZone.Of(ZoneKind.Boilerplate, start, end, "header-field")]
            : [MarkedZone.Of(ZoneKind.Boilerplate, start, field.Split, "header-key"), MarkedZone.Of(kind, field.Split, end, "header-" + field.Key)];
    }

    private static string WithoutDate(string via) => DateAtEnd().Replace(via, "").Trim();

    [GeneratedRegex(@"^(?<key>\p{Lu}[A-Za-z-]{1,15}|[a-z]{3,10})\s*:(?!//)[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPart();

    [GeneratedRegex(@"[,;|]?\s*\(?\d{4}-\d{2}-\d{2}[\dT:.Z+-]*\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAtEnd();

    private sealed record Field(string? Key, TextLine Line, int Split, string Value);
}
