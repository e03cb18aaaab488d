using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Confidence">How well the name fits, 0 to 1; not a probability.</param>
/// <param name="Match">How it was found.</param>
/// <param name="Reason">The same for a person to read.</param>
public sealed record PlaceCandidate(Place Place, double Confidence, NameMatch Match, string Reason);
