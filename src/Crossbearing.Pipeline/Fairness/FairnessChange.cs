using Crossbearing.Assessment;

namespace Crossbearing.Pipeline;

/// <summary>A claim that a swap of words moved. Immutable.</summary>
/// <param name="Swap">Name of the swap.</param>
/// <param name="Sentence">The sentence in which it stands, as the report has it.</param>
/// <param name="Swapped">The same sentence with the words swapped.</param>
/// <param name="Change">What changed; spans and actors of the second claim are led back to the report as it was.</param>
public sealed record FairnessChange(string Swap, string Sentence, string Swapped, ClaimChange Change);
