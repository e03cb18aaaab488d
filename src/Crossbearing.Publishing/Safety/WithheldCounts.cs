namespace Crossbearing.Publishing;

/// <summary>How much a profile withheld; shown with what is published, so that a gap is never taken for silence.</summary>
/// <param name="Reports">Reports left out by the delay.</param>
/// <param name="Names">Stretches of text replaced by a mark.</param>
/// <param name="Places">Places whose position was coarsened.</param>
public sealed record WithheldCounts(int Reports, int Names, int Places);
