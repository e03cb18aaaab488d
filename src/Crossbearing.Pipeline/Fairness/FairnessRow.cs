using System.Collections.Immutable;

namespace Crossbearing.Pipeline;

/// <summary>What one swap of words moved. Immutable.</summary>
/// <param name="Swap">Its name.</param>
/// <param name="Reports">Reports that have one of its words, and so were coded again.</param>
/// <param name="Words">Words replaced.</param>
/// <param name="Claims">Claims of these reports as they are.</param>
/// <param name="Changes">Claims that appeared, went, or changed, by report and place in the text; empty where the coder is fair.</param>
public sealed record FairnessRow(string Swap, int Reports, int Words, int Claims, ImmutableArray<FairnessChange> Changes)
{
    /// <summary>Claims that are there only with the words swapped.</summary>
    public int Appeared => Changes.Count(c => c.Change.Before is null);

    /// <summary>Claims that are there only without.</summary>
    public int Gone => Changes.Count(c => c.Change.After is null);

    /// <summary>Claims of another type.</summary>
    public int Type => Having("type");

    /// <summary>Claims with another actor in a role.</summary>
    public int Role => Changes.Count(c => c.Change.Slots.Any(s => FairnessCheck.IsRole(s.Slot)));

    /// <summary>Claims of another certainty.</summary>
    public int Certainty => Having("certainty");

    /// <summary>Claims with other figures.</summary>
    public int Figures => Having("figures");

    private int Having(string slot) => Changes.Count(c => c.Change.Slots.Any(s => s.Slot == slot));
}
