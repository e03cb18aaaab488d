using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>What the gazetteer says to a name.</summary>
/// <param name="Answer">The place, or null where there is none or where two that are farther apart than the limit fit about equally well.</param>
/// <param name="Candidates">All that fit, best first.</param>
public sealed record GazetteerAnswer(Place? Answer, ImmutableArray<PlaceCandidate> Candidates);
