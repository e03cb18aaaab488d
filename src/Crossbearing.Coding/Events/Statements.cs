using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A statement is a claim of its own only where it is about no event coded otherwise.</summary>
internal static class Statements
{
    /// <summary>Removes statements about events of the same sentence; an accusation gives the event its initiator and its source.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft statement in drafts.Where(d => d.Type == ClaimType.Statement).ToList())
        {
            var events = drafts.Where(d => d.Type != ClaimType.Statement && (d.Trigger.First > statement.Trigger.First || IsTrailing(statement))).ToList();
            if (statement.Mode is StatementMode.Appeal or StatementMode.Demand or StatementMode.Reject) Wished(drafts, events);
            if (events.Count == 0 && statement.Mode == StatementMode.Accuse && statement.Group is { Relative: true }) events = [.. drafts.Where(d => d.Type != ClaimType.Statement && d.Trigger.First < statement.Trigger.First)];
            if (events.Count == 0) continue;
            if (statement.Mode == StatementMode.Accuse)
            {
                foreach (ClaimDraft accused in events) Accuse(statement, accused);
            }
            if (statement.Mode is StatementMode.Accuse || events.Exists(e => e.Trigger.IsVerb)) drafts.Remove(statement);
        }
    }

    /// <summary>"…, the governor warned.": the verb of speech ends the sentence, and what is said stands before it.</summary>
    private static bool IsTrailing(ClaimDraft statement) =>
        statement is { Mode: StatementMode.Threaten, Trigger.IsVerb: true, Group: { } group } && group.ClauseFirst > statement.Sentence.Sentence.FirstToken
        && statement.Sentence.Context.Tokens[group.ClauseFirst - 1].Norm == "," && group.End >= statement.Sentence.Sentence.EndToken - 1;

    /// <summary>"calls for an immediate ceasefire": what is asked for or turned down has not happened.</summary>
    private static void Wished(List<ClaimDraft> drafts, List<ClaimDraft> events)
    {
        foreach (ClaimDraft wish in events.Where(e => e is { Type: ClaimType.Agreement or ClaimType.Withdrawal, Trigger.Form: TriggerForm.Noun }).ToList())
        {
            drafts.Remove(wish);
            events.Remove(wish);
        }
    }

    private static void Accuse(ClaimDraft statement, ClaimDraft accused)
    {
        if (!accused.Has(ActorRole.Initiator)) foreach (ActorMention m in statement.Of(ActorRole.Target)) accused.Add(ActorRole.Initiator, m);
        if (accused.Attribution.Count > 0) return;
        Attribute(accused, statement);
        accused.First = Math.Min(accused.First, statement.First);
        accused.Why.Add("attribution: an accusation");
    }

    /// <summary>Gives an event the one who made a statement as its source.</summary>
    public static void Attribute(ClaimDraft accused, ClaimDraft statement)
    {
        foreach (ActorMention speaker in statement.Of(ActorRole.Initiator).Take(1))
        {
            string text = speaker.Span.Of(statement.Sentence.Context.Text);
            accused.Attribution.Add(new Attribution(speaker.Name, speaker.Actor?.Id, speaker.Actor is null ? AttributionKind.Official : SourceNames.KindOfBody(speaker.Actor), text));
            accused.AttributionSpans.Add(speaker.Span);
        }
    }
}
