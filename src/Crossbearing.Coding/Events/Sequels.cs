using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"B followed on Monday": after the fall of A was told, the fall of B.</summary>
internal static class Sequels
{
    private const int Reach = 4;

    /// <summary>Gives sequels the actors of what they follow; removes those that follow no change of control.</summary>
    public static void Settle(SentenceReading sentence, List<ClaimDraft> drafts, IReadOnlyList<ClaimDraft> earlier)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d.Trigger.Frame.Needs.Contains("sequel")).ToList())
        {
            ClaimDraft? before = earlier.LastOrDefault(d => d.Type == draft.Type && d.Certainty <= Certainty.Reported && sentence.Index - d.Sentence.Index <= Reach);
            if (before is null)
            {
                drafts.Remove(draft);
                continue;
            }
            draft.Actors.Clear();
            draft.Actors.AddRange(before.Actors);
            draft.Why.Add("actors: of the change of control that it follows");
        }
    }
}
