using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>A word as it is looked up.</summary>
/// <param name="Key">Without case, accents and apostrophes; never empty, no blanks.</param>
/// <param name="Span">Where it stands in the text.</param>
public readonly record struct SearchWord(string Key, TextSpan Span);
