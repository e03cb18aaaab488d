using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>What the coder saw in a sentence, for a person who asks why a claim was made or not. Immutable.</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Found">Names, times and numbers in text order, each with what it was resolved to and why.</param>
/// <param name="Triggers">Words that could tell an event, each with what became of it.</param>
public sealed record SentenceExplanation(TextSpan Span, ImmutableArray<FoundName> Found, ImmutableArray<TriggerExplanation> Triggers);

/// <summary>A name, time or number in a sentence.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Kind"><c>actor</c>, <c>place</c>, <c>time</c>, <c>number</c> or <c>verb</c>.</param>
/// <param name="Resolved">What it was resolved to, or null.</param>
/// <param name="Why">How.</param>
public sealed record FoundName(TextSpan Span, string Kind, string? Resolved, string Why);

/// <summary>Words that a frame knows.</summary>
/// <param name="Span">The words.</param>
/// <param name="Frame">Frame of the lexicon.</param>
/// <param name="Form"><c>active</c>, <c>passive</c>, <c>noun</c> or <c>adjective</c>.</param>
/// <param name="Fate">Number of claims it began, or the need that was not met.</param>
public sealed record TriggerExplanation(TextSpan Span, string Frame, string Form, string Fate);
