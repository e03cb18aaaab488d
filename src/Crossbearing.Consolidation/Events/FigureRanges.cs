using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>Gathers the figures of an event by kind and subject. Nothing is added or averaged; of one origin its last figure counts.</summary>
internal sealed class FigureRanges(FigureSubject subjects)
{
    public ImmutableArray<FigureRange> Of(Support support) =>
    [
        .. support.All.Where(c => c.Stance is ClaimStance.Supports or ClaimStance.Doubts)
            .SelectMany(c => c.Claim.Figures.Select(f => (Facts: c, Figure: f, Of: subjects.Of(c, f))))
            .GroupBy(x => (x.Figure.Kind, x.Of))
            .OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Of, StringComparer.Ordinal)
            .Select(g => Range(g.Key.Kind, g.Key.Of, g)),
    ];

    private static FigureRange Range(FigureKind kind, string? of, IEnumerable<(ClaimFacts Facts, Figure Figure, string? Of)> told)
    {
        ImmutableArray<SourcedFigure> bySource =
        [
            .. told.GroupBy(x => x.Facts.Voice.Origin, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.OrderByDescending(x => Support.Spoken(x.Facts)).ThenBy(x => x.Facts.Id, StringComparer.Ordinal).First())
                .Select(x => new SourcedFigure(x.Facts.Voice.Origin, x.Facts.Id, x.Figure)),
        ];
        long[] numbers = [.. bySource.SelectMany(s => new[] { s.Figure.Low, s.Figure.High }).OfType<long>()];
        return new(kind, of, numbers.Length == 0 ? null : numbers.Min(), numbers.Length == 0 ? null : numbers.Max(), bySource);
    }
}
