namespace Crossbearing.Coding;

/// <summary>"The army confirmed this", "the rescuers gave the same figure": a second source that only backs what was told is a further entry of that claim, which stays the outlet's own word where it was.</summary>
internal static class Seconds
{
    private const int LongestObject = 4;

    /// <summary>Adds the sources of a sentence that back the claim told last, in it or in the sentence before; nothing where the outlet alone tells it in the same sentence.</summary>
    public static void Join(SentenceReading sentence, IReadOnlyList<ClaimDraft> drafts, ClaimDraft? before, IReadOnlyList<SourceMention> said)
    {
        foreach (SourceMention second in said.Where(s => !s.Denies && !drafts.Any(d => d.Trigger.First > s.SpeechAt)))
        {
            ClaimDraft? told = drafts.LastOrDefault(d => d.Trigger.First < second.SpeechAt) ?? before;
            if (told is null || told.Attribution.Count == 0 && drafts.Contains(told) || sentence.Index - told.Sentence.Index > 1 || !Backs(sentence, second, told)) continue;
            foreach (SourceMention link in second.Chain()) SourceScope.Add(told, sentence, link);
        }
    }

    /// <summary>"confirmed this", "gave the same number", "said the same", of an attack "confirmed the attack".</summary>
    private static bool Backs(SentenceReading sentence, SourceMention source, ClaimDraft told)
    {
        int at = source.SpeechAt + 1;
        var tokens = sentence.Context.Tokens;
        if (at + 1 < sentence.Sentence.EndToken && tokens[at].Norm == "the" && tokens[at + 1].Norm == "same") return true;
        return tokens[source.SpeechAt].Form.VerbLemma is "confirm" or "corroborate" or "verify" && (Denials.IsOfAll(sentence, at) || IsOfBlow(sentence, at, told));
    }

    /// <summary>"the attack", "limited attacks": the noun of what was told, no place with it.</summary>
    private static bool IsOfBlow(SentenceReading sentence, int at, ClaimDraft told) =>
        CasualtyJoiner.IsViolent(told.Type) && sentence.Triggers.Exists(t => !t.IsVerb && t.First >= at && t.First <= at + LongestObject && t.May(told.Type))
        && !sentence.Places.Exists(p => p.First >= at && p.First <= at + LongestObject);
}
