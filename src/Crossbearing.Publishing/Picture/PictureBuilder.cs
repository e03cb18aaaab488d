using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Theatres;

namespace Crossbearing.Publishing;

/// <summary>Makes a picture's model from what may be published. Stateless, thread-safe; the same input gives the same model.</summary>
public static class PictureBuilder
{
    /// <summary>The model of <paramref name="input"/> under the dials of <paramref name="profile"/>.</summary>
    /// <exception cref="ArgumentException">A claim's span does not lie in its report's text, or a claim's report is missing.</exception>
    public static PictureModel Build(PictureInput input, PublishProfile profile) => Build(Publication.Of(input, profile));

    /// <summary>The model of <paramref name="publication"/>.</summary>
    public static PictureModel Build(Publication publication)
    {
        PictureInput m = publication.Material;
        PicturePeriod period = publication.Period;
        PlaceTable places = PlaceTable.Of(m);
        ImmutableArray<Report> reports = [.. m.Reports.OrderBy(r => r.AnchorDay ?? DateOnly.MaxValue).ThenBy(r => r.Published?.UtcDateTime ?? DateTime.MaxValue).ThenBy(r => r.Id, StringComparer.Ordinal)];
        Dictionary<string, int> reportIndex = Index(reports, r => r.Id);
        ImmutableArray<Claim> claims = [.. m.Claims.OrderBy(c => reportIndex[c.Report]).ThenBy(c => c.Span).ThenBy(c => c.Id, StringComparer.Ordinal)];
        Dictionary<string, int> claimIndex = Index(claims, c => c.Id);
        ImmutableArray<Party> parties = [.. m.Theatres.Parties.DistinctBy(p => p.Id, StringComparer.Ordinal)];
        return new PictureModel
        {
            Title = m.Title,
            Version = m.Version,
            Theatres = m.Theatres.Stamps,
            From = period.From,
            To = period.To,
            Profile = Profile(publication),
            Counts = new(reports.Length, claims.Length, m.Events.SelectMany(e => e.Claims).Select(c => c.Origin).Distinct(StringComparer.Ordinal).Count(), m.Events.Length),
            Box = places.Box(m.Theatres),
            Parties = [.. parties.Select(p => new PictureParty(p.Id, p.Name, p.Colour))],
            Places = places.Columns(publication.Profile),
            Shapes = [.. m.Theatres.Theatres.SelectMany(t => t.Shapes).Select(s => Shape(s, m.Theatres))],
            Reports = [.. reports.Select(r => Report(r, m, publication.Profile))],
            Claims = [.. claims.Select(c => Claim(c, reportIndex[c.Report]))],
            Events = [.. m.Events.OrderBy(e => e.Date.Start ?? e.Date.End ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal)],
            Runs = RunColumns.Of(m.Runs, places, Index(parties, p => p.Id), claimIndex, period),
            Changes = [.. m.Changes.OrderBy(c => c.Day).ThenBy(c => c.Place, StringComparer.Ordinal).ThenBy(c => c.DecidingClaim, StringComparer.Ordinal)],
        };
    }

    private static Dictionary<string, int> Index<T>(ImmutableArray<T> items, Func<T, string> id) =>
        items.Select((item, i) => (Id: id(item), i)).DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);

    private static PictureProfile Profile(Publication p) =>
        new(p.Profile.Name, p.Profile.Texts.Word(), p.Profile.DelayDays, p.Profile.CoarsenDegrees, p.Withheld);

    private static PictureReport Report(Report r, PictureInput m, PublishProfile profile)
    {
        Source? source = r.SourceId is { } id ? m.Theatres.Source(id) : null;
        IEnumerable<TextSpan> spans = m.Claims.Where(c => c.Report == r.Id).SelectMany(ClaimSpans.Of);
        return new(r.Id, r.Title, r.Outlet ?? source?.Name, source?.Kind, source?.Side, r.Author, r.AnchorDay, r.Via, r.Url, r.CopyOf, r.Hash, r.Text.Length,
            Excerpts.Of(r.Text, spans, profile.Texts));
    }

    private static PictureClaim Claim(Claim c, int report) => new()
    {
        Id = c.Id, Report = report, Type = c.Type, Certainty = c.Certainty, Negated = c.Negated, Outcome = c.Outcome, Date = c.Date,
        Place = Bare(c.Place), PlaceTo = Bare(c.PlaceTo), Actors = c.Actors, Figures = c.Figures, Attribution = c.Attribution, Verification = c.Verification,
        Means = c.Means, Confidence = c.Confidence.TryGetValue("type", out double sure) ? sure : null,
        Span = c.Span, Mentions = c.Mentions, Evidence = c.Evidence,
    };

    /// <summary>The map draws the geometries of events alone.</summary>
    private static PlaceSlot? Bare(PlaceSlot? place) => place is null ? null : place with { Geometry = null };

    private static PictureShape Shape(Shape s, TheatreSet theatres)
    {
        Place? place = s.Place is { } id ? theatres.Place(id) : null;
        return new(s.Place, place?.Name ?? "", s.Kind, place?.Kind ?? "", s.Closed,
            [.. s.Parts.Select(part => part.SelectMany(p => new[] { Grid(p.Lon, 1e4), Grid(p.Lat, 1e4) }).ToImmutableArray())]);
    }

    /// <summary>Degrees in whole steps of one <paramref name="per"/>th.</summary>
    internal static int Grid(double degrees, double per) => (int)Math.Round(degrees * per);
}
