using System.Collections.Concurrent;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>Chooses the packs for a report: the named ones, else every pack whose period and area it touches. Thread-safe.</summary>
internal sealed class TheatreChooser(TheatreLibrary library, ImmutableArray<string> named)
{
    private readonly ImmutableArray<string> named =
        [.. named.Where(n => n != TheatreLibrary.World).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    private readonly bool byReport = named.IsEmpty;
    private readonly ConcurrentDictionary<string, TheatreReach> reaches = new(StringComparer.Ordinal);

    /// <summary>Names in ordinal order, without <c>world</c>.</summary>
    public ImmutableArray<string> Choose(Report report)
    {
        if (!byReport) return named;
        return library.Relevant(report.AnchorDay, theatre => ReachOf(theatre).Touches(report));
    }

    private TheatreReach ReachOf(Theatre theatre) =>
        reaches.GetOrAdd(theatre.Name, _ => TheatreReach.Of(theatre, library.Load(TheatreLibrary.World).Theatre));
}
