namespace Crossbearing.Assessment;

/// <summary>One of the rarer marks of a claim. Immutable.</summary>
/// <param name="Field"><c>outcome</c>, <c>negated</c>, <c>mode</c>, <c>doubtful</c> or <c>verification</c>.</param>
/// <param name="Value">Its value; of <c>doubtful</c> a slot.</param>
public readonly record struct ScoredFlag(string Field, string Value);
