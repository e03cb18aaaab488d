namespace Crossbearing.Storage;

/// <summary>A person sets one field of a claim right. Never changes the claim; whoever shows it shows both.</summary>
/// <param name="Claim">Claim id.</param>
/// <param name="Field">Slot or field: <c>place</c>, <c>date</c>, <c>actors[0]</c>, <c>type</c>, …</param>
/// <param name="Old">What the claim says, or null where it is silent.</param>
/// <param name="New">What it should say, or null where it should be silent.</param>
/// <param name="Who">Who says so.</param>
/// <param name="Why">For what reason.</param>
/// <param name="Sequence">Number of the correction in the project, from 1; given by the store.</param>
public sealed record Correction(string Claim, string Field, string? Old, string? New, string Who, string Why, long Sequence = 0);
