namespace Crossbearing.Coding;

/// <summary>The blow that is told as the subject of the killing.</summary>
internal static class Killers
{
    /// <summary>"the shelling came two days after an air strike on a market killed 47": the noun in whose clause the verb of killing stands, of several blows that a sentence tells.</summary>
    public static bool IsKiller(ClaimDraft blow, ClaimDraft death) =>
        blow.Trigger is { IsVerb: false } && death.Trigger.IsVerb && death.Group is { Passive: false } verb && verb.ClauseFirst <= blow.Trigger.First && blow.Trigger.End <= verb.First;
}
