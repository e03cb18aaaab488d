using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>Leaves out what was published, happened or changed after a day, and what rests on it alone.</summary>
internal static class DelayFilter
{
    /// <summary>The material up to <paramref name="last"/>, and how many reports were left out. A report without a day is left out.</summary>
    public static (PictureInput Material, int Reports) Apply(PictureInput input, DateOnly last)
    {
        ImmutableArray<Report> reports = [.. input.Reports.Where(r => r.AnchorDay is { } d && d <= last)];
        HashSet<string> reportIds = [.. reports.Select(r => r.Id)];
        ImmutableArray<Claim> claims = [.. input.Claims.Where(c => reportIds.Contains(c.Report))];
        HashSet<string> kept = [.. claims.Select(c => c.Id)];
        PictureInput material = input with
        {
            Reports = reports,
            Claims = claims,
            Events = [.. input.Events.Select(e => Keep(e, kept, last)).OfType<ConflictEvent>()],
            Runs = [.. input.Runs.Where(r => r.From <= last && (r.DecidingClaim is null || kept.Contains(r.DecidingClaim))).Select(r => r with { To = r.To < last ? r.To : last })],
            Changes = [.. input.Changes.Where(c => c.Day <= last && kept.Contains(c.DecidingClaim)).Select(c => c with { Says = [.. c.Says.Where(kept.Contains)], Denies = [.. c.Denies.Where(kept.Contains)] })],
            To = last,
            From = input.From is { } from && from > last ? last : input.From,
        };
        return (material, input.Reports.Length - reports.Length);
    }

    private static ConflictEvent? Keep(ConflictEvent e, HashSet<string> kept, DateOnly last)
    {
        if (e.Claims.All(c => kept.Contains(c.Claim))) return e.Date.Start > last && e.Grade != EventGrade.Expected ? null : e;
        ImmutableArray<EventClaim> claims = [.. e.Claims.Where(c => kept.Contains(c.Claim))];
        if (claims.IsEmpty || (e.Date.Start > last && e.Grade != EventGrade.Expected)) return null;
        int origins = claims.Where(c => c.Stance == ClaimStance.Supports).Select(c => c.Origin).Distinct(StringComparer.Ordinal).Count();
        return e with
        {
            Claims = claims,
            Origins = origins,
            Grade = Lower(e.Grade, origins),
            Figures = [.. e.Figures.Select(f => Keep(f, kept)).OfType<FigureRange>()],
            Contradictions = [.. e.Contradictions.Select(c => Keep(c, kept)).Where(c => c.Versions.Length > 1)],
        };
    }

    private static EventGrade Lower(EventGrade grade, int origins) =>
        grade is EventGrade.Confirmed or EventGrade.Fair && origins < 2 ? EventGrade.Weak : grade;

    private static FigureRange? Keep(FigureRange range, HashSet<string> kept)
    {
        ImmutableArray<SourcedFigure> by = [.. range.BySource.Where(s => kept.Contains(s.Claim))];
        if (by.IsEmpty) return null;
        List<long> numbers = [.. by.SelectMany(s => new[] { s.Figure.Low, s.Figure.High }).OfType<long>()];
        return range with { BySource = by, Low = numbers.Count > 0 ? numbers.Min() : null, High = numbers.Count > 0 ? numbers.Max() : null };
    }

    private static Contradiction Keep(Contradiction c, HashSet<string> kept) => c with
    {
        Versions = [.. c.Versions.Select(v => v with { Claims = [.. v.Claims.Where(kept.Contains)] }).Where(v => v.Claims.Length > 0)],
    };
}
