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
    /// <summary>True for a verb, active or passive.</summary>
    public bool IsVerb => Form is TriggerForm.Active or TriggerForm.Passive;
}
