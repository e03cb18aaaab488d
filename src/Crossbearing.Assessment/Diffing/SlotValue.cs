namespace Crossbearing.Assessment;

/// <summary>A filled slot of a claim, as text that is the same where the slot is. Immutable.</summary>
/// <param name="Slot">The record's field; of actors the role.</param>
/// <param name="Value">Its value.</param>
public readonly record struct SlotValue(string Slot, string Value);
