using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>
/// Tells reports of an armed conflict from articles that only borrow its words ("the striker fired home"). Named armed actors and plain
/// words of combat ("airstrike") weigh 2, each kind of fighters without a name 1, police and robbers nothing, and each other word of combat 1. Several weapons that strike from afar are enough beside a place in a country at war. A text of a sentence or two has
/// no room for more than one sign: there a weapon, a word of armies, a place in a country at war, or a blow beside that country's name is enough. Thread-safe.
/// </summary>
/// <param name="nouns">Word classes of the packs.</param>
/// <param name="weapons">Weapons of the packs.</param>
/// <param name="actors">Actors of the packs; a country of which they know armed groups is one at war.</param>
/// <param name="needed">Weight that a report needs; 0 codes every report.</param>
internal sealed class WarSigns(NounClasses nouns, WeaponLexicon weapons, IEnumerable<Actor> actors, int needed)
{
    private readonly FrozenSet<string> atWar = actors.Where(a => a.Kind is "armed-group" or "militia" && a.Country is not null).Select(a => a.Country!).ToFrozenSet(StringComparer.Ordinal);

    private const int Named = 2, Unnamed = 1, LongestSnippet = 60, Pastimes = 2;

    /// <summary>True where the report shows enough of a conflict to be coded.</summary>
    public bool Suffice(ReportContext context)
    {
        if (needed == 0 || IsSnippetOfWar(context)) return true;
        int weight = Words(context.Tokens).Any(nouns.IsPlainCombat) ? Named : 0;
        weight += context.Actors.DistinctBy(a => (a.Actor?.Id, a.IsGeneric)).Sum(a => WeightOf(a, context.Tokens));
        if (weight >= needed || IsUnderFire(context)) return true;
        return weight + Words(context.Tokens).Where(nouns.IsCombat).Distinct(StringComparer.Ordinal).Take(needed).Count() >= needed;
    }

    /// <summary>False where a text can be seen to show too little of a conflict before its places, times and parts of speech are known; whatever <see cref="Suffice"/> lets pass passes here. Names, kinds of fighters and words weigh as there, and each word for forces may turn out to be somebody's.</summary>
    /// <param name="document">The text's tokens.</param>
    /// <param name="actors">The actors found in it, not yet resolved.</param>
    public bool MaySuffice(Document document, IReadOnlyList<ActorMention> actors)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (needed == 0 || tokens.Length <= LongestSnippet) return true;
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in Words(tokens))
        {
            if (nouns.IsPlainCombat(word) || nouns.IsForce(word)) return true;
            if (nouns.IsCombat(word)) words.Add(word);
        }
        int weight = words.Count + actors.DistinctBy(a => (a.Actor?.Id, a.IsGeneric)).Sum(a => WeightOf(a, tokens));
        return weight >= needed || weapons.CountFromAfar(tokens, needed) >= needed;
    }

    /// <summary>True where a claim of the type is coded: all where the report <paramref name="isOfWar"/>, plain ones of a text of a sentence or two without a sign; of such a text on a crime or a disaster only what is told of crowds and of weapons.</summary>
    public bool Allow(ClaimType type, ReportContext context, bool isOfWar) =>
        (isOfWar || IsPlain(type)) && !IsPastime(context) && !((IsOfPeople(type) || type == ClaimType.IedOrMine && !NamesBomb(context)) && IsShort(context) && IsCrimeOrMishap(context));

    /// <summary>True for a text of a sentence or two, from which <see cref="IsPlain">plain</see> claims are taken without a sign.</summary>
    public static bool IsShort(ReportContext context) => context.Tokens.Length <= LongestSnippet;

    /// <summary>True for types whose own words are not borrowed for sport, trade or weather.</summary>
    public static bool IsPlain(ClaimType type) =>
        type is ClaimType.TerritoryTransferred or ClaimType.Protest or ClaimType.Riot or ClaimType.Abduction or ClaimType.SexualViolence or ClaimType.ChemicalAttack or ClaimType.SuicideBombing
            or ClaimType.AttackOnCivilians or ClaimType.Arrest or ClaimType.LootingOrDestruction;

    /// <summary>True for types whose words stand in texts on crimes and disasters too.</summary>
    private static bool IsOfPeople(ClaimType type) =>
        type is ClaimType.AttackOnCivilians or ClaimType.Abduction or ClaimType.SexualViolence or ClaimType.Arrest or ClaimType.LootingOrDestruction or ClaimType.WeaponsDestroyedOrSeized
            or ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.Displacement or ClaimType.Obstruction or ClaimType.Siege or ClaimType.Withdrawal or ClaimType.SummaryLosses;

    /// <summary>"The striker fled after a row with the coach": a text of a sentence or two on sport, stage or trade, where nobody armed is named and no weapon strikes.</summary>
    private bool IsPastime(ReportContext context) =>
        IsShort(context) && Words(context.Tokens).Where(nouns.IsPastime).Distinct(StringComparer.Ordinal).Take(Pastimes).Count() == Pastimes
        && !context.Actors.Exists(a => WeightOf(a, context.Tokens) > 0) && !Words(context.Tokens).Any(w => nouns.IsCombat(w) || nouns.IsPlainCombat(w)) && !weapons.In(context, 0, context.Tokens.Length).Any();

    /// <summary>What exploded is named as a bomb or mine.</summary>
    private bool NamesBomb(ReportContext context) => weapons.In(context, 0, context.Tokens.Length).Any(w => w.Weapon.Kind == "bomb");

    /// <summary>A word of crime or disaster, and neither a named armed actor nor a word of combat; robbers are gunmen too.</summary>
    private bool IsCrimeOrMishap(ReportContext context) =>
        (context.Tokens.Any(t => nouns.IsMishap(t.Form.NounLemma)) || Words(context.Tokens).Any(w => nouns.IsMishap(w) || nouns.IsCrime(w)))
        && !context.Actors.Exists(a => WeightOf(a, context.Tokens) == Named) && !Words(context.Tokens).Any(w => w is not ("gunman" or "gunmen") && (nouns.IsCombat(w) || nouns.IsForce(w) && nouns.IsWar(w)));

    /// <summary>Strikes told by their weapons alone: two kinds that strike from afar, and a place in a country at war.</summary>
    private bool IsUnderFire(ReportContext context) =>
        context.Places.Exists(p => p.Place?.Country is { } country && atWar.Contains(country))
        && weapons.CountFromAfar(context.Tokens, needed) == needed;

    private bool IsSnippetOfWar(ReportContext context) =>
        IsShort(context)
        && (context.Places.Exists(p => p.Place?.Country is { } country && atWar.Contains(country)) || context.Actors.Exists(a => WeightOf(a, context.Tokens) == Named) || Words(context.Tokens).Any(w => nouns.IsCombat(w) || nouns.IsUnrest(w) || nouns.IsWar(w))
            || context.Tokens.Any(t => nouns.IsBlow(t.Norm)) && context.Actors.Exists(a => a.Actor?.Country is { } country && atWar.Contains(country))
            || weapons.In(context, 0, context.Tokens.Length).Any(w => w.Weapon.Kind is "ground" or "bomb" or "chemical"));

    /// <summary>Each word, and each two words side by side.</summary>
    private static IEnumerable<string> Words(ImmutableArray<Token> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            yield return tokens[i].Norm;
            if (i + 1 < tokens.Length) yield return $"{tokens[i].Norm} {tokens[i + 1].Norm}";
        }
    }

    private int WeightOf(ActorMention mention, ImmutableArray<Token> tokens)
    {
        if (mention.IsCivilian || mention.IsDemonym) return 0;
        return mention.Actor switch
        {
            null => 0,
            { Kind: "generic", Id: "government-forces" } => 0,
            { Kind: "generic" } => Enumerable.Range(mention.First, mention.End - mention.First).Any(i => nouns.IsWar(tokens[i].Norm) || nouns.IsCombat(tokens[i].Norm)) ? Unnamed : 0,
            { Kind: "armed-force" or "unit" or "armed-group" or "militia" or "coalition" } => mention.IsGeneric ? Unnamed : Named,
            _ => 0,
        };
    }
}
