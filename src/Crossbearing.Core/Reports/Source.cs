using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>An outlet that publishes reports.</summary>
/// <param name="Id">Stable id of a theatre pack.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Kind"><c>agency</c>, <c>state-agency</c>, <c>ministry</c>, <c>newspaper</c>, <c>broadcaster</c>, <c>blog</c>, <c>channel</c>, <c>monitor</c>, <c>humanitarian</c>, <c>think-tank</c>, <c>local-network</c>, <c>armed-group</c> or <c>aggregator</c>.</param>
/// <param name="Side">Party id, ISO country code of a state's voice, or <c>none</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or null.</param>
public sealed record Source(string Id, string Name, string Kind, string Side, string? Country)
{
    /// <summary>Other names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Host names.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>True for an outlet invented for the sample corpus.</summary>
    public bool Sample { get; init; }
}
