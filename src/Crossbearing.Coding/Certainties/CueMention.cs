namespace Crossbearing.Coding;

/// <summary>Words of a sentence that tell how sure something is.</summary>
/// <param name="Cue">Id of the cue in the lexicon.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
internal readonly record struct CueMention(string Cue, int First, int End);
