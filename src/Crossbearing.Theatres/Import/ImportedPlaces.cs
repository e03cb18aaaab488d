using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>What came of an import. Immutable, thread-safe.</summary>
/// <param name="Places">Places in the ordinal order of their ids; every unit that one refers to is among them.</param>
public sealed record ImportedPlaces(ImmutableArray<Place> Places)
{
    internal static ImportedPlaces Of(IEnumerable<Place> places) => new([.. places.OrderBy(p => p.Id, StringComparer.Ordinal)]);
}
