using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Finds who "they" are, and who acts where a clause names nobody: the acting side of the paragraph.</summary>
internal sealed class Antecedents
{
    private const int Reach = 6;

    private List<ActorMention> last = [], takers = [];
    private int paragraph = -1, takenAt = -1;

    /// <summary>Fills the initiator of drafts whose clause has a pronoun or no subject.</summary>
    public void Fill(SentenceReading sentence, IReadOnlyList<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Has(ActorRole.Initiator) || draft.Type == ClaimType.Statement) continue;
            if (Announcer(draft) is { } announcer)
            {
                draft.Add(ActorRole.Initiator, announcer);
                draft.Why.Add("initiator: the forces of the body that announces it");
                continue;
            }
            if (draft.Type == ClaimType.TerritoryGained && takers.Count > 0 && sentence.Index - takenAt <= Reach && draft.Trigger.Form is not TriggerForm.Active && !HasPronoun(draft) && !IsOwnSide(draft))
            {
                foreach (ActorMention actor in takers) draft.Add(ActorRole.Initiator, actor);
                draft.Why.Add("initiator: who took the places told before");
                continue;
            }
            if (last.Count == 0) continue;
            if (HasPronoun(draft)) Give(draft, "pronoun");
            else if (sentence.Sentence.Paragraph == paragraph && draft.Type is ClaimType.TerritoryGained && draft.Trigger.Form is TriggerForm.Passive && !draft.Has(ActorRole.Target)) Give(draft, "the acting side of the paragraph");
        }
    }

    /// <summary>Remembers who acted last.</summary>
    public void Remember(IReadOnlyList<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts)
        {
            var initiators = draft.Of(ActorRole.Initiator).ToList();
            if (initiators.Count == 0 || draft.Type is ClaimType.ControlStatus) continue;
            last = initiators;
            if (draft.Type == ClaimType.TerritoryGained) (takers, takenAt) = (initiators, draft.Sentence.Index);
            paragraph = draft.Sentence.Sentence.Paragraph;
        }
    }

    /// <summary>"The General Command announced that the city has been cleansed": a taking without a taker, told by a body of one side.</summary>
    private static ActorMention? Announcer(ClaimDraft draft)
    {
        bool taking = draft.Type == ClaimType.TerritoryGained && draft.Trigger.Form == TriggerForm.Passive && draft.Trigger.Frame.Slot("subject") == "initiator" && draft.Trigger.Frame.Slot("object") == "place";
        if (!taking || draft.Attribution.Count == 0 || draft.Attribution[0].Id is not { } id) return null;
        ActorMention? body = draft.Sentence.Actors.Find(a => a.Actor?.Id == id);
        if (body is null || draft.Sentence.Context.ArmyOf(body.Actor!) is not { } army || draft.Of(ActorRole.Target).Any(t => t.Actor?.Party is { } party && party == army.Party)) return null;
        return new ActorMention { First = body.First, End = body.End, Span = body.Span, Actor = army, Name = army.Name, Why = "forces of the body that announces it" };
    }

    /// <summary>True where the takers told before are of the side that the draft says lost the place.</summary>
    private bool IsOwnSide(ClaimDraft draft) =>
        draft.Of(ActorRole.Target).Any(t => takers.Exists(a => a.Name == t.Name || a.Actor?.Party is { } party && party == t.Actor?.Party));

    private void Give(ClaimDraft draft, string why)
    {
        foreach (ActorMention actor in last.Where(a => !draft.Actors.Exists(d => d.Mention.Name == a.Name))) draft.Add(ActorRole.Initiator, actor);
        draft.Why.Add($"initiator: {why}");
    }

    private static bool HasPronoun(ClaimDraft draft)
    {
        VerbGroup? group = draft.Group;
        while (group?.SharesSubject is { } shared) group = shared;
        if (group is null || !draft.Trigger.IsVerb || draft.Trigger.Form == TriggerForm.Passive) return false;
        for (int i = group.ClauseFirst; i < group.First; i++)
        {
            Token token = draft.Sentence.Context.Tokens[i];
            if (token.Norm is "they" or "it" or "we" or "he" && token.Form.Is(WordClass.Pronoun)) return true;
        }
        return false;
    }
}
