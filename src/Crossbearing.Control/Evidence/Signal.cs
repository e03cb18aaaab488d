using Crossbearing.Core;

namespace Crossbearing.Control;

internal enum SignalKind
{
    /// <summary>The party holds it.</summary>
    Holds,
    /// <summary>The party takes it: what was known of others is out of date.</summary>
    Takes,
    /// <summary>The party leaves it.</summary>
    Leaves,
    /// <summary>It is denied that the party took or holds it.</summary>
    DoesNotHold,
}

/// <summary>What one claim, or the pack's initial state, says of one place.</summary>
/// <param name="Place">Gazetteer id.</param>
/// <param name="Day">Day from which it is true: of a range its last day, when it must have happened.</param>
/// <param name="Party">Party id.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Reliability">0 to 0.95.</param>
/// <param name="Group">What counts as one witness.</param>
/// <param name="Claim">The claim, or null for the pack's initial state.</param>
internal sealed record Signal(string Place, DateOnly Day, string Party, SignalKind Kind, double Reliability, string Group, Claim? Claim)
{
    public bool IsFor => Kind is SignalKind.Holds or SignalKind.Takes;

    /// <summary>Log-odds: 0 for a source that knows nothing, 1.1 at one half, 2.9 at 0.9.</summary>
    public double Weight => Math.Log((1 + Reliability) / (1 - Reliability));

    public string Id => Claim?.Id ?? "";
}
