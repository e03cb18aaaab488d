using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Finds who "they" are, and who acts where a clause names nobody: the acting side of the paragraph.</summary>
internal sealed class Antecedents
{
    private List<ActorMention> last = [];
    private int paragraph = -1;

    /// <summary>Fills the initiator of drafts whose clause has a pronoun or no subject.</summary>
    public void Fill(SentenceReading sentence, IReadOnlyList<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Has(ActorRole.Initiator) || last.Count == 0 || draft.Type == ClaimType.Statement) continue;
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
            paragraph = draft.Sentence.Sentence.Paragraph;
        }
    }

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
