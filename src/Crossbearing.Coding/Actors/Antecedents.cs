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
