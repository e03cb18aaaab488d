namespace Crossbearing.Core;

/// <summary>How a claim stands to the interest of the side that makes it.</summary>
public enum Interest
{
    /// <summary>The speaker has no side, or its side neither gains nor loses by the claim.</summary>
    Neutral,
    /// <summary>The claim speaks for the speaker's own side: a boast, or an accusation of the enemy.</summary>
    Favours,
    /// <summary>The claim speaks against the speaker's own side: an admission.</summary>
    Against,
}
