namespace Crossbearing.Coding;

/// <summary>
/// Tells reports of an armed conflict from articles that only borrow its words ("the striker fired home"). Named armed actors and plain
/// words of combat ("airstrike") weigh 2, fighters without a name 1, and so does each other word of combat. Thread-safe.
/// </summary>
/// <param name="nouns">Word classes of the packs.</param>
/// <param name="needed">Weight that a report needs; 0 codes every report.</param>
internal sealed class WarSigns(NounClasses nouns, int needed)
{
    private const int Named = 2, Unnamed = 1;

    /// <summary>True where the report shows enough of a conflict to be coded.</summary>
    public bool Suffice(ReportContext context)
    {
        if (needed == 0) return true;
        int weight = context.Tokens.Any(t => nouns.IsPlainCombat(t.Norm)) ? Named : 0;
        foreach (ActorMention actor in context.Actors)
        {
            weight += WeightOf(actor);
            if (weight >= needed) return true;
        }
        return weight + context.Tokens.Select(t => t.Norm).Where(nouns.IsCombat).Distinct(StringComparer.Ordinal).Take(needed).Count() >= needed;
    }

    private static int WeightOf(ActorMention mention)
    {
        if (mention.IsCivilian || mention.IsDemonym) return 0;
        return mention.Actor switch
        {
            null => 0,
            { Kind: "generic", Id: "government-forces" } => 0,
            { Kind: "generic" } => Unnamed,
            { Kind: "armed-force" or "unit" or "armed-group" or "militia" or "coalition" } => mention.IsGeneric ? Unnamed : Named,
            _ => 0,
        };
    }
}
