using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A verb or noun of a sentence that begins no claim. Immutable.</summary>
/// <param name="Span">The word.</param>
/// <param name="Lemma">Its lemma, as the lexicon would hold it.</param>
/// <param name="Kind"><c>verb</c>, or <c>noun</c> for any other open-class word in lower case.</param>
/// <param name="KnownAs">The patterns of the lexicon that hold it beside other words, which the sentence has not; empty where no frame knows it.</param>
public sealed record NearWord(TextSpan Span, string Lemma, string Kind, System.Collections.Immutable.ImmutableArray<string> KnownAs);
