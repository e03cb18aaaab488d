using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>A generalised line or outline of a pack.</summary>
/// <param name="Place">Id of the place it draws, or null.</param>
/// <param name="Kind"><c>highway</c>, <c>outline</c>, <c>coast</c>, <c>border</c> or <c>water</c>.</param>
/// <param name="Closed">True for an outline (rings), false for lines.</param>
/// <param name="Parts">Each part's points, longitude and latitude in degrees.</param>
/// <param name="Towns">Place ids in order along a highway.</param>
public sealed record Shape(
    string? Place, string Kind, bool Closed, ImmutableArray<ImmutableArray<GeoPoint>> Parts, ImmutableArray<string> Towns);
