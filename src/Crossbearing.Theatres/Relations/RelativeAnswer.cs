using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>What "3 km south of X" means.</summary>
/// <param name="Answer">The named place, or the line of which a stretch is told; null where the name is not told apart or in no pack.</param>
/// <param name="Relation">How the meant place lies to it.</param>
/// <param name="Geometry">Where the meant place can lie, or null.</param>
/// <param name="Candidates">The places that the first name of the relation may mean, best first.</param>
public sealed record RelativeAnswer(Place? Answer, PlaceRelation Relation, PlaceGeometry? Geometry, ImmutableArray<PlaceCandidate> Candidates);
