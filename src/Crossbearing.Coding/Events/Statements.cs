using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>A statement is a claim of its own only where it is about no event coded otherwise.</summary>
internal static class Statements
{
    private const int LongestObject = 4;

    /// <summary>Removes statements about events of the same sentence; an accusation gives the event its initiator and its source.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        drafts.RemoveAll(KeepsNameBack);
        if (drafts.Exists(d => d.Type == ClaimType.Abduction)) drafts.RemoveAll(IsRansom);
        foreach (ClaimDraft statement in drafts.Where(d => d.Type == ClaimType.Statement).ToList())
        {
            var events = drafts.Where(d => d.Type != ClaimType.Statement && (d.Trigger.First > statement.Trigger.First || IsTrailing(statement)) && !Conditions.IsInOpening(d)).ToList();
            if (events.RemoveAll(e => IsOfRight(statement, e)) > 0) drafts.RemoveAll(d => IsOfRight(statement, d));
            if (statement.Mode is StatementMode.Appeal or StatementMode.Demand or StatementMode.Reject) Wished(drafts, events);
            if (events.Count == 0 && statement.Mode == StatementMode.Accuse && statement.Group is { Relative: true }) events = [.. drafts.Where(d => d.Type != ClaimType.Statement && d.Trigger.First < statement.Trigger.First)];
            if (events.Count == 0) continue;
            if (statement.Mode == StatementMode.Threaten && events.Find(e => IsThreatened(statement, e)) is { } threatened)
            {
                foreach (ActorMention speaker in statement.Of(ActorRole.Initiator).Where(s => !s.IsPerson && !threatened.Has(ActorRole.Initiator))) threatened.Add(ActorRole.Initiator, FrameReader.Fighting(threatened, speaker));
                CertaintyReader.Raise(threatened, Certainty.Planned, statement.Sentence.Context.Span(statement.Trigger.First, statement.Trigger.End));
                drafts.Remove(statement);
            }
            if (statement.Mode == StatementMode.Accuse)
            {
                foreach (ClaimDraft accused in events) Accuse(statement, accused);
            }
            if (statement.Mode is StatementMode.Accuse || events.Exists(e => e.Trigger.IsVerb)) drafts.Remove(statement);
        }
    }

    /// <summary>"…, demanding 100,000 dollars for his release": what kidnappers ask for belongs to the abduction.</summary>
    private static bool IsRansom(ClaimDraft draft) => draft is { Type: ClaimType.Statement, Mode: StatementMode.Demand, Group.Finite: false };

    /// <summary>"an officer who asked not to be named": tells of the source, demands nothing.</summary>
    private static bool KeepsNameBack(ClaimDraft draft) =>
        draft is { Type: ClaimType.Statement, Group: { Relative: true } group } && Enumerable.Range(group.End, Math.Min(LongestObject + 1, draft.Sentence.Sentence.EndToken - group.End)).Any(i => draft.Sentence.Context.Tokens[i].Norm is "named" or "identified" or "anonymity");

    /// <summary>Gives statements that stand in what a source says ("The regime will pay dearly, the minister said") that source as the one who makes them; removes those that nobody says.</summary>
    public static void Voice(SentenceReading sentence, List<ClaimDraft> drafts, IReadOnlyList<SourceMention> said)
    {
        foreach (ClaimDraft statement in drafts.Where(d => d.Trigger.Frame.Needs.Contains("voiced")).ToList())
        {
            SourceMention? source = said.FirstOrDefault(s => s.First <= statement.Trigger.First && statement.Trigger.First < s.End);
            if (source is not null && sentence.Actors.Find(a => a.Span.Overlaps(source.Innermost.Span) && a is { Actor: not null, IsCivilian: false }) is { } speaker) statement.Add(ActorRole.Initiator, speaker);
            else drafts.Remove(statement);
        }
    }

    /// <summary>"keeps the right to strike back": what one may do is not done.</summary>
    private static bool IsOfRight(ClaimDraft statement, ClaimDraft told) =>
        told.Type != ClaimType.Statement && statement is { Mode: StatementMode.Threaten, Group: { } group } && told.Trigger.First >= statement.Trigger.End && told.Trigger.First > group.Head
        && Enumerable.Range(group.Head, told.Trigger.First - group.Head).Any(i => statement.Sentence.Context.Tokens[i].Norm == "right" && statement.Sentence.Context.Tokens[i + 1].Norm == "to");

    /// <summary>"…, the governor warned.": the verb of speech ends the sentence, and what is said stands before it.</summary>
    private static bool IsTrailing(ClaimDraft statement) =>
        statement is { Mode: StatementMode.Threaten, Trigger.IsVerb: true, Group: { } group } && group.ClauseFirst > statement.Sentence.Sentence.FirstToken
        && statement.Sentence.Context.Tokens[group.ClauseFirst - 1].Norm == "," && group.End >= statement.Sentence.Sentence.EndToken - 1;

    /// <summary>"promises a counter-attack", "vowed a new offensive on X": the object of the verb is fighting to come.</summary>
    private static bool IsThreatened(ClaimDraft statement, ClaimDraft told) =>
        told is { Type: ClaimType.ArmedClash, Trigger.Form: TriggerForm.Noun } && statement is { Trigger.Form: TriggerForm.Active } && told.Trigger.First - statement.Trigger.End is >= 0 and <= LongestObject
        && !Enumerable.Range(statement.Trigger.End, told.Trigger.First - statement.Trigger.End).Any(i => statement.Sentence.Context.Tokens[i].Form is var form && (form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative) || form.Shape == TokenShape.Punctuation));

    /// <summary>"calls for an immediate ceasefire", "wants the attacks to stop": what is asked for or turned down has not happened, and what is to stop is told elsewhere.</summary>
    private static void Wished(List<ClaimDraft> drafts, List<ClaimDraft> events)
    {
        foreach (ClaimDraft wish in events.Where(e => e.Trigger.Form == TriggerForm.Noun && (e.Type is ClaimType.Agreement or ClaimType.Withdrawal || CasualtyJoiner.IsViolent(e.Type) && e is { PlaceIsOwn: false, Figures.Count: 0 } && IsToStop(e))).ToList())
        {
            drafts.Remove(wish);
            events.Remove(wish);
        }
    }

    /// <summary>"the attacks on its soldiers to stop", "an end to the fighting": a word for the end of it in the same sentence.</summary>
    private static bool IsToStop(ClaimDraft wish) =>
        wish.Sentence.Context.Tokens[wish.Sentence.Sentence.FirstToken..wish.Sentence.Sentence.EndToken].Any(t => t.Norm is "stop" or "end" or "halt" or "cease" or "stopped" or "ended" or "halted");

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
