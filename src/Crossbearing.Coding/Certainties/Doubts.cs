using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Reads which slots a text doubts while the event itself stands: "it is unclear who fired".</summary>
internal static class Doubts
{
    /// <summary>Marks the slot of the draft that the question after a cue asks for.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="sentence">The sentence of the cue.</param>
    /// <param name="cue">"unclear", "not known".</param>
    public static void Mark(ClaimDraft draft, SentenceReading sentence, CueMention cue)
    {
        int at = cue.End;
        while (at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Form.Is(WordClass.Adverb) && sentence.Context.Tokens[at].Norm is not ("how" or "when" or "where")) at++;
        if (at >= sentence.Sentence.EndToken) return;
        if (sentence.Context.Tokens[at].Norm is "if" or "whether") Whether(draft, sentence, at, cue);
        else if ((Slot(sentence, at) ?? OfSubject(sentence, cue)) is { } slot) draft.Doubtful.Add(slot);
    }

    /// <summary>"a suspected Israeli strike", "alleged militants attacked": who did it is doubted, not that it was done.</summary>
    public static void Suspected(ClaimDraft draft)
    {
        if (draft.Of(ActorRole.Initiator).Any(a => a.PhraseFirst > draft.Sentence.Sentence.FirstToken && a.PhraseFirst <= draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[a.PhraseFirst - 1].Norm is "suspected" or "presumed" or "alleged")) draft.Doubtful.Add("initiator");
    }

    /// <summary>"A rocket likely fired by X hit Y": the doubt is on who fired it, not on the hit; true where the cue belongs to such a participle.</summary>
    public static bool IsOnAside(ClaimDraft draft, int cueEnd)
    {
        if (draft.Sentence.Groups.Find(g => g.First == cueEnd) is not { Finite: false, Passive: true } aside || aside == draft.Group && draft.Type is not (ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike)) return false;
        if (aside.End < draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[aside.End].Norm == "by" && draft.Group is { } group && (group == aside || group.ClauseFirst <= aside.First && aside.First < group.ClauseEnd)) draft.Doubtful.Add("initiator");
        return true;
    }

    /// <summary>The slot that a question asks for: who, how many, when, where; null for other questions.</summary>
    private static string? Slot(SentenceReading sentence, int at)
    {
        var tokens = sentence.Context.Tokens;
        string next = at + 1 < sentence.Sentence.EndToken ? tokens[at + 1].Norm : "";
        return tokens[at].Norm switch
        {
            "who" => sentence.Groups.Find(g => g.First > at) is { Passive: true } ? "target" : "initiator",
            "whose" => "initiator",
            "by" when next is "whom" or "who" => "initiator",
            "which" when next is "side" or "group" or "party" or "faction" or "force" or "country" or "army" => "initiator",
            "how" when next is "many" or "much" => "figures",
            "when" => "date",
            "where" => "place",
            _ => null,
        };
    }

    /// <summary>"The number of dead is not known", "whose drone it was is unknown": what is unclear stands before.</summary>
    private static string? OfSubject(SentenceReading sentence, CueMention cue)
    {
        VerbGroup? group = sentence.Groups.LastOrDefault(g => g.First < cue.End);
        for (int i = group?.ClauseFirst ?? cue.First; i < cue.First; i++)
        {
            if (sentence.Context.Tokens[i].Norm is "number" or "numbers" or "toll" or "casualties") return "figures";
            if (sentence.Context.Tokens[i].Norm is "perpetrators" or "perpetrator" or "attackers" or "attacker" or "assailants" or "identity" or "whose") return "initiator";
        }
        return null;
    }

    /// <summary>"if the vehicle belonged to X" doubts who was hit, "whether A or B struck Y" who struck, "whether X took Y" that it was taken.</summary>
    private static void Whether(ClaimDraft draft, SentenceReading sentence, int at, CueMention cue)
    {
        var tokens = sentence.Context.Tokens;
        if (sentence.Groups.Find(g => g.First > at) is not { } group) return;
        bool asked = draft.Sentence == sentence && draft.Trigger.First > at;
        if (tokens[group.Head].Form.VerbLemma == "belong") draft.Doubtful.Add(IsSent(draft, tokens[group.First - 1].Norm) ? "initiator" : "target");
        else if (group.End < sentence.Sentence.EndToken && tokens[group.End].Norm is "behind" or "responsible") draft.Doubtful.Add("initiator");
        else if (asked && Between(sentence, at, group.First, "or") && draft.Group == group) draft.Doubtful.Add("initiator");
        else if (asked && draft.Group == group) CertaintyReader.Raise(draft, Certainty.Hedged, sentence.Context.Span(cue.First, cue.End));
    }

    /// <summary>"A drone hit X", "X was hit by a drone": what was sent stands before the verb or in its noun, of a passive after it; what was hit stands on the other side.</summary>
    private static bool IsSent(ClaimDraft draft, string noun)
    {
        var (sentence, tokens) = (draft.Sentence.Sentence, draft.Sentence.Context.Tokens);
        bool before = false, after = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Norm != noun) continue;
            if (i < draft.Trigger.End) before = true;
            else after = true;
        }
        return draft.Trigger.Form == TriggerForm.Passive ? after : before;
    }

    private static bool Between(SentenceReading sentence, int from, int to, string norm)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Norm == norm) return true;
        }
        return false;
    }
}
