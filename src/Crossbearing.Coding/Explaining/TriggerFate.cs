using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>What became of words that could begin a claim; one for each place that they tell. Immutable.</summary>
/// <param name="Span">The words.</param>
/// <param name="Frame">Frame of the lexicon that knows them.</param>
/// <param name="Form"><c>active</c>, <c>passive</c>, <c>noun</c> or <c>adjective</c>.</param>
/// <param name="Type">Type of the claim that they began, or would have begun.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Claim">Id of the claim, or of the one that it is a mention of; else null.</param>
/// <param name="Why">In words: the need that is not met, or the step that took the claim away.</param>
public sealed record TriggerFate(TextSpan Span, string Frame, string Form, ClaimType Type, TriggerResult Result, string? Claim, string Why);
