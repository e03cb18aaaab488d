using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Why a sentence gave the claims that it gave, and no others. Immutable.</summary>
/// <param name="Number">Number of the sentence in the report, from 1.</param>
/// <param name="Reading">What the coder saw in it; null where it did not look.</param>
/// <param name="Span">The sentence.</param>
/// <param name="NotCoded">Why nothing of it is coded whatever it says, or null.</param>
/// <param name="Triggers">Words that could begin a claim, in text order, with what became of them.</param>
/// <param name="Words">Verbs and nouns that begin none, in text order.</param>
/// <param name="Claims">Claims that stand in the sentence or have a mention in it, in text order.</param>
public sealed record SentenceAccount(
    int Number, TextSpan Span, string? NotCoded, SentenceExplanation? Reading, ImmutableArray<TriggerFate> Triggers, ImmutableArray<NearWord> Words, ImmutableArray<Claim> Claims);
