using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>What stands where around a verb: subject, object, phrases after it, the place that leads its clause.</content>
internal sealed partial class FrameReader
{
    /// <summary>"took the army base at X", "took the headquarters of a division in X", "holds a bridge near Y": the object is ground, and the place tells which.</summary>
    private bool IsSite(SentenceReading sentence, int from, Governor governor)
    {
        if (governor.Preposition is not ("at" or "in" or "near" or "outside" or "inside") || governor.At - 1 < from) return false;
        int head = Opening(sentence, from, governor.At);
        Token ground = sentence.Context.Tokens[Math.Max(from, head - 1)];
        if (!nouns.IsGround(ground.Norm) && !nouns.IsSettlement(ground.Norm) || nouns.IsCivilian(ground.Norm)) return false;
        return head == governor.At || sentence.Context.Tokens[head].Norm == "of" && Opening(sentence, head + 1, governor.At) == governor.At;
    }

    /// <summary>Where the noun phrase at <paramref name="from"/> ends: at a preposition, an "and" or a sign, at the latest at <paramref name="end"/>.</summary>
    private static int Opening(SentenceReading sentence, int from, int end)
    {
        while (from < end && !sentence.Context.Tokens[from].Form.Is(WordClass.Preposition | WordClass.Coordinator) && sentence.Context.Tokens[from].Form.Shape != TokenShape.Punctuation) from++;
        return from;
    }

    private static int ClauseStart(SentenceReading sentence, VerbGroup group)
    {
        VerbGroup start = group;
        for (int depth = 0; depth < 6 && start.SharesSubject is { } shared && !shared.Passive && shared.First < start.First; depth++) start = shared;
        return Math.Max(sentence.Sentence.FirstToken, Math.Min(start.ClauseFirst, group.First));
    }

    private void ReadVerb(SentenceReading sentence, Trigger trigger, VerbGroup group, List<(string, Mention, string)> slots)
    {
        Frame frame = trigger.Frame;
        bool passive = trigger.Form == TriggerForm.Passive && frame.Slot("by") is not null;
        string subject = passive || IsDeath(sentence, trigger) ? "object" : "subject";
        foreach (ActorMention actor in sentence.Subjects(group)) Put(slots, frame, subject, actor);
        if (frame.Slot(subject) == "initiator")
        {
            foreach (ActorMention ally in sentence.Actors.Where(a => a.First >= group.ClauseFirst && a.End <= group.First && sentence.GovernorOf(a).Preposition == "ally!")) Put(slots, frame, "ally!", ally);
        }
        if (passive || frame.Slot("subject") == "place" || frame.Slot("subject") == "arms")
        {
            List<PlaceMention> told = sentence.SubjectPlaces(group);
            foreach (PlaceMention place in told.Exists(p => sentence.Lead.Contains(p)) ? [.. sentence.Lead] : told) Put(slots, frame, subject, place);
        }
        if (passive && frame.Objects.Count > 0)
        {
            foreach (ActorMention actor in sentence.Actors.Where(a => a.First >= group.ClauseFirst && a.End <= group.First && sentence.GovernorOf(a).Preposition is "by" or "of" or "from"))
            {
                if (IsHeldBy(sentence, actor)) slots.Add(("target", actor, "of"));
                else Put(slots, frame, "by", actor);
            }
        }
        if (!passive && slots.Count == 0 && frame.Type is ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike or ClaimType.IedOrMine or ClaimType.SuicideBombing && Sender(sentence, group, frame.Type == ClaimType.SuicideBombing) is { } sender) slots.Add(("initiator", sender, "by"));
        if (frame.Type == ClaimType.Displacement)
        {
            foreach (PlaceMention place in sentence.Places.Where(p => p.First > group.ClauseFirst && p.End <= group.First && (sentence.GovernorOf(p).Preposition == "from" || p.PhraseFirst > sentence.Sentence.FirstToken && sentence.Context.Tokens[p.PhraseFirst - 1].Norm == "of"))) slots.Add(("place", place, "from"));
        }
        foreach (Mention mention in After(sentence, trigger.First + 1, group.ClauseEnd))
        {
            string relation = sentence.GovernorOf(mention).Preposition;
            if (mention.First < trigger.End && relation == "" || frame.Slot(relation) is null && sentence.GovernorOf(mention).At is var at && at > trigger.First && at < trigger.End) relation = "object";
            if (mention is PlaceMention && frame.Slot("object") == "place" && frame.Slot(relation) is null or "target" && IsSite(sentence, trigger.End, sentence.GovernorOf(mention))) relation = "object";
            if (relation is "among" or "including" or "include" && mention is PlaceMention && frame.Roles.Values.Any(r => r is "place" or "target"))
            {
                slots.Add(("place", mention, "object"));
                continue;
            }
            if (relation == "of" && passive && IsOfAgent(sentence, sentence.GovernorOf(mention).At, trigger.End)) relation = "by";
            if (relation == "by" && !passive) continue;
            if (relation == "by" && slots.Exists(s => s is (_, ActorMention, "by")) && sentence.GovernorOf(mention) is { Listed: null, At: var by } && by != trigger.End && IsOfNoun(sentence, by)) continue;
            if (relation == "by" && frame.Slot("subject") is { } agent and not "place")
            {
                slots.Add((agent, mention, relation));
                continue;
            }
            if (relation == "alongside" && frame.Slot("subject") == "initiator" && frame.Type != ClaimType.Statement) relation = "ally!";
            if (relation is "" or "," ) relation = passive ? "none" : "object";
            if (relation == "of" && mention.PhraseFirst <= trigger.End + 3 && frame.Slot("of") is not null) relation = "of";
            else if (relation == "of") relation = "object";
            Put(slots, frame, relation, mention);
        }
        if (Antecedent(sentence, group) is { } taken && !passive && !slots.Exists(s => s.Item2 is PlaceMention)) Put(slots, frame, "object", taken);
        if (passive && frame.Type == ClaimType.BaseEstablished && sentence.Actors.Find(a => a.First >= group.ClauseFirst && a.End <= group.First && !a.IsCivilian && sentence.GovernorOf(a).Preposition is "" or "of") is { } owner) slots.Add(("initiator", owner, "own"));
        AfterColon(sentence, trigger, slots);
        if (frame.Roles.Values.Contains("place") && !slots.Exists(s => s.Item2 is PlaceMention)) BeforeVerb(sentence, trigger, group, slots);
    }

    /// <summary>"A gun post of the rebels was destroyed": what the noun before "of" names is theirs.</summary>
    private bool IsHeldBy(SentenceReading sentence, ActorMention actor) =>
        sentence.GovernorOf(actor) is { Preposition: "of", At: var of } && of > sentence.Sentence.FirstToken && sentence.Context.Tokens[of - 1].Norm is var noun
        && (nouns.IsHolding(noun) || noun is "post" or "posts" or "outpost" or "tank" or "tanks" or "headquarters" or "camp" or "camps" or "checkpoint" or "checkpoints" or "bunker" or "bunkers" or "warehouse" or "convoy");

    /// <summary>"was shelled by artillery of X", "by two drones of X": what follows "by" only tells with what X did it.</summary>
    private static bool IsOfAgent(SentenceReading sentence, int of, int from)
    {
        int at = of - 1;
        while (at > from && of - at <= LongestBefore && sentence.Context.Tokens[at].Form.Shape is TokenShape.Word or TokenShape.Number && !sentence.Context.Tokens[at].Form.Is(WordClass.Preposition | WordClass.Coordinator)) at--;
        return at >= from && sentence.Context.Tokens[at].Norm == "by" && sentence.Context.Tokens[of].Norm == "of";
    }

    /// <summary>"Both crew members died": to the subject it was done.</summary>
    private static bool IsDeath(SentenceReading sentence, Trigger trigger) =>
        trigger.Frame.Kind == FrameKind.Casualty && trigger.Frame.Slot("object") == "actor" && sentence.Context.Tokens[trigger.First].Form.VerbLemma is "die" or "perish";

    /// <summary>"backed by X", "after months of occupation by X": the word before "by" has a doer of its own.</summary>
    private static bool IsOfNoun(SentenceReading sentence, int by)
    {
        Token before = sentence.Context.Tokens[by - 1];
        return sentence.Context.Tokens[by].Norm == "by" && before.Form.Shape == TokenShape.Word && !before.Form.Is(WordClass.Adverb) && !sentence.Times.Any(t => t.EndToken == by);
    }

    /// <summary>"Shells fired by X landed in Y", "A car driven by a fighter of X reached Y": who sent what the verb speaks of.</summary>
    private static ActorMention? Sender(SentenceReading sentence, VerbGroup group, bool suicide) =>
        sentence.Groups.Find(g => g is { Finite: false, Passive: true } && g.First >= (suicide ? sentence.Sentence.FirstToken : group.ClauseFirst) && g.End < group.First) is { } sent
            ? sentence.Actors.Find(a => a.First > sent.First && a.End <= group.First && sentence.GovernorOf(a).Preposition == "by") : null;

    /// <summary>"Kafranbel: changed hands twice", "The headquarters in Omdurman was liberated": the place that leads the item, or that lies in the subject; in "Kafranbel: 7 gone" the seven are the subject.</summary>
    private static void BeforeVerb(SentenceReading sentence, Trigger trigger, VerbGroup group, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (sentence.Lead is { IsEmpty: false } lead)
        {
            if (trigger.Frame.Slot("subject") == "place" && sentence.Quantities.Any(q => q.FirstToken >= group.ClauseFirst && q.EndToken == group.First)) return;
            foreach (PlaceMention place in lead) slots.Add(("place", place, "subject"));
        }
        else if ((group.Passive || trigger.Frame.Type is ClaimType.Protest or ClaimType.Riot or ClaimType.Agreement) && sentence.Places.LastOrDefault(p => p.First >= group.ClauseFirst && p.End <= group.First && (sentence.GovernorOf(p).Preposition is "in" or "at" or "near" or "of" or "over" || !group.Passive && sentence.GovernorOf(p).Preposition == "")) is { } inside)
        {
            foreach (PlaceMention place in sentence.Listed(inside)) slots.Add(("place", place, "in"));
        }
    }

    /// <summary>"the village, which the army took": the place before a relative word that has a subject after it.</summary>
    private static PlaceMention? Antecedent(SentenceReading sentence, VerbGroup group)
    {
        for (int i = group.First - 1; i >= Math.Max(sentence.Sentence.FirstToken, group.First - LongestSubject); i--)
        {
            if (!sentence.Context.Tokens[i].Form.Is(WordClass.Relative) || sentence.Context.Tokens[i].Norm is not ("which" or "that")) continue;
            bool acts = sentence.Actors.Exists(a => a.First > i && a.End <= group.First) || i == group.First - 2 && sentence.Context.Tokens[i + 1].Norm is "it" or "they" or "we" or "he";
            return acts ? sentence.Places.LastOrDefault(p => p.End <= i && i - p.End <= (sentence.Context.Tokens[i - 1].Form.Is(WordClass.Preposition) ? 2 : 1)) : null;
        }
        return null;
    }

    /// <summary>"Three fell: A, B and C": places after a colon are those that the verb speaks of.</summary>
    private static void AfterColon(SentenceReading sentence, Trigger trigger, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (!trigger.Frame.Roles.Values.Contains("place") || slots.Exists(s => s.Slot == "place" && s.Mention is PlaceMention)) return;
        int colon = -1;
        for (int i = trigger.End; i < sentence.Sentence.EndToken && colon < 0; i++)
        {
            if (sentence.Context.Tokens[i].Norm is ":" or "–" or "—") colon = i;
        }
        if (colon < 0 || !sentence.Places.Exists(p => p.First > colon && p.PhraseFirst <= colon + 3)) return;
        foreach (PlaceMention place in sentence.Places.Where(p => p.First > colon && p.Place is not { Precision: PlacePrecision.Country })) slots.Add(("place", place, "object"));
    }
}
