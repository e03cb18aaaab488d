using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"The army said its troops would leave X": what those who speak tell of their own side's next deed is planned; what others tell of it is expected. Thread-safe after construction.</summary>
internal sealed class OwnPlans(SideIndex sides)
{
    /// <summary>Makes an expected deed of the speaker's own side a planned one.</summary>
    public void Settle(ClaimDraft draft)
    {
        if (draft is not { Certainty: Certainty.Predicted, CertaintySpan: { } word, Attribution: [.., { Kind: AttributionKind.Official or AttributionKind.ArmedGroup } source], Type: not (ClaimType.Displacement or ClaimType.SummaryLosses) }) return;
        if (!IsIntent(word.Of(draft.Sentence.Context.Text)) || Side(draft, source) is not { } side) return;
        var doers = draft.Of(ActorRole.Initiator).ToList();
        if (doers.Count > 0 && doers.TrueForAll(d => sides.Of(d.Actor) == side)) draft.Certainty = Certainty.Planned;
    }

    /// <summary>"will withdraw from X": a plan that nobody has begun; "the pursuit will go on" is under way.</summary>
    public static bool IsLater(ClaimDraft draft) =>
        draft is { Certainty: Certainty.Planned, CertaintySpan: { } word, Group: { } group } && draft.Sentence.Context.Span(group.First, group.End).Contains(word) && IsIntent(word.Of(draft.Sentence.Context.Text))
        && draft.Sentence.Context.Tokens[group.Head].Form.VerbLemma is not ("continue" or "go" or "keep" or "press" or "carry" or "persist");

    private static bool IsIntent(string words) => words.Split(' ')[0].ToLowerInvariant() is "will" or "would" or "shall" or "won't" or "wouldn't";

    /// <summary>The side of the source itself, or of the one party that its words name ("the defence minister of X").</summary>
    private string? Side(ClaimDraft draft, Attribution source)
    {
        if (source.Id is { } id && sides.Theatres.Actor(id) is { } body) return sides.Of(body);
        TextSpan span = draft.AttributionSpans[^1];
        return draft.Sentence.Context.Actors.Where(a => a.Span.Overlaps(span)).Select(a => sides.Of(a.Actor)).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;
    }
}
