using System.Collections.Immutable;

namespace Crossbearing.Reading;

/// <summary>Reads title, byline and datelines from the visible first lines of a text without header lines.</summary>
internal static class MastheadReader
{
    private const int TopLines = 12;
    private const int LongestLine = 40;

    /// <param name="lines">Lines of the text.</param>
    /// <param name="title">The title where it is known from elsewhere, else null.</param>
    public static Masthead Read(ImmutableArray<TextLine> lines, string? title)
    {
        var filled = lines.Where(l => !l.IsBlank).ToImmutableArray();
        var top = filled.Take(TopLines).TakeWhile(l => l.Words <= LongestLine).ToList();
        var found = new MastheadLines();
        for (var i = 0; i < top.Count; i++)
        {
            found.Consider(top[i], i, i + 1 < filled.Length ? filled[i + 1] : null, title);
        }

        return Join(found, Credits.Read(filled), FirstBodyDay(filled, found), title);
    }

    private static Masthead Join(MastheadLines found, Credits credits, DateTimeOffset? bodyDay, string? title)
    {
        var (outlet, via, published) = Origin(found, credits);
        return new()
        {
            Title = title ?? found.Title?.Plain,
            Author = found.Author,
            Outlet = outlet,
            Via = via,
            Published = published ?? bodyDay,
            Zones = found.Zones(),
        };
    }

    /// <summary>The origin is whom the credits or the byline name; a further dated outlet republished it.</summary>
    private static (string? Outlet, string? Via, DateTimeOffset? Published) Origin(MastheadLines found, Credits credits)
    {
        var lines = found.Datelines;
        var origin = credits.Original
            ?? lines.Find(d => Same(d.Name, found.Author))?.Name
            ?? (lines.Count(d => d.Name is not null) > 1 ? lines.FindLast(d => d.Name is not null)!.Name : null)
            ?? lines.Find(d => d.Name is not null)?.Name
            ?? credits.Holder;
        var own = lines.Find(d => Same(d.Name, origin) && d.Date is not null);
        var other = lines.Find(d => d.Name is not null && !Same(d.Name, origin));
        return (origin, other?.Name, own?.Date ?? lines.Find(d => d.Date is not null)?.Date);
    }

    private static bool Same(string? a, string? b) => a is not null && string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static DateTimeOffset? FirstBodyDay(ImmutableArray<TextLine> filled, MastheadLines found)
    {
        var first = filled.FirstOrDefault(l => !found.Has(l) && l.Words > MastheadLines.LongestTitle / 2);
        return first is not null && AgencyDateline.At(first.Raw) is { Date.Length: > 0 } dateline
            ? PublicationDate.Parse(dateline.Date)
            : null;
    }
}
