using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>How a trigger stands in its clause.</summary>
internal enum TriggerForm
{
    /// <summary>Finite or infinite active verb.</summary>
    Active,
    /// <summary>Passive verb, full or reduced.</summary>
    Passive,
    /// <summary>Noun.</summary>
    Noun,
    /// <summary>Participle or compound before a noun.</summary>
    Adjective,
}

/// <summary>Words of a sentence that a frame knows.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Form">How it stands.</param>
/// <param name="First">First token, auxiliaries excluded.</param>
/// <param name="End">One past the last token of the pattern.</param>
/// <param name="GroupFirst">First token of the verb group, auxiliaries included; of a noun its first token.</param>
internal sealed record Trigger(Frame Frame, TriggerForm Form, int First, int End, int GroupFirst)
{
    /// <summary>The same words under other frames, in the order in which they are tried where the needs of the one before are not met.</summary>
    public ImmutableArray<Trigger> Others { get; init; } = [];

    /// <summary>True where this trigger or one of its others stands for a claim type.</summary>
    public bool May(ClaimType type) => Frame.Type == type || Others.Any(o => o.Frame.Type == type);

    /// <summary>True where the frame's own words tell what is not done ("not let ~ through"), so that the verb's "not" denies nothing.</summary>
    public bool Negates { get; init; }

    /// <summary>True for a verb, active or passive.</summary>
    public bool IsVerb => Form is TriggerForm.Active or TriggerForm.Passive;
}
