using System.Collections.Immutable;

namespace Crossbearing.Control;

/// <summary>What is known of a place from a day on, until the next moment.</summary>
/// <param name="Day">The day.</param>
/// <param name="Odds">Log-odds by party, in the order of the parties.</param>
/// <param name="Holder">Index of the holder, or -1.</param>
/// <param name="Since">First day of the present holder, or null.</param>
/// <param name="Deciding">The strongest signal for the holder, or null.</param>
/// <param name="Held">True where another party was told to hold it, but not surely enough to replace the holder.</param>
internal sealed record Moment(DateOnly Day, ImmutableArray<double> Odds, int Holder, DateOnly? Since, Signal? Deciding, bool Held);
