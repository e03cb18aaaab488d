namespace Crossbearing.Assessment;

/// <summary>A slot that two codings fill differently. Immutable.</summary>
/// <param name="Slot">The record's field; of actors the role.</param>
/// <param name="Before">Its value in the first coding, or null where it was open.</param>
/// <param name="After">Its value in the second, or null where it is open.</param>
public sealed record SlotChange(string Slot, string? Before, string? After);
