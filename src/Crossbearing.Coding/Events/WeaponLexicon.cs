using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>A weapon or platform of the lexicon.</summary>
/// <param name="Name">What a claim shows as means.</param>
/// <param name="Kind"><c>air</c>, <c>ground</c>, <c>arms</c>, <c>bomb</c>, <c>small</c> or <c>chemical</c>.</param>
/// <param name="Craft"><c>crewed</c> or <c>uncrewed</c> for an aircraft or ship, else null.</param>
internal sealed record Weapon(string Name, string Kind, string? Craft);

/// <summary>Weapon words of the packs in play. Thread-safe after construction.</summary>
internal sealed class WeaponLexicon
{
    private readonly PhraseTrie<Weapon> words = new();

    public WeaponLexicon(IEnumerable<LexiconEntry> lexicon)
    {
        ImmutableArray<LexiconEntry> entries = [.. lexicon.Where(e => e.Section == "weapons")];
        var crafts = entries.Where(e => e.One("craft") is not null).DistinctBy(e => e.One("name")).ToDictionary(e => e.One("name") ?? "?", e => e.One("craft"), StringComparer.Ordinal);
        foreach (LexiconEntry entry in entries)
        {
            string name = entry.One("name") ?? "?";
            var weapon = new Weapon(name, entry.One("kind") ?? "arms", crafts.GetValueOrDefault(name));
            foreach (string word in entry.All("words")) words.Add(word, weapon);
        }
    }

    /// <summary>Weapons named in a token range.</summary>
    public IEnumerable<(Weapon Weapon, TextSpan Span)> In(ReportContext context, int first, int end)
    {
        for (int i = Math.Max(first, 0); i < end; i++)
        {
            if (!words.Longest(context.Tokens, i, end, out int stop, out var values) || IsPit(context.Tokens, i) || IsAirGround(context.Tokens, i)) continue;
            yield return (values[0], context.Span(i, stop));
            i = stop - 1;
        }
    }

    /// <summary>How many different weapons that strike from afar a text names, counted up to <paramref name="most"/>.</summary>
    public int CountFromAfar(ImmutableArray<Token> tokens, int most)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Length && named.Count < most; i++)
        {
            if (!words.Longest(tokens, i, tokens.Length, out int stop, out var values) || IsPit(tokens, i) || IsAirGround(tokens, i)) continue;
            if (values[0].Kind is "air" or "ground") named.Add(values[0].Name);
            i = stop - 1;
        }
        return named.Count;
    }

    /// <summary>"a coal mine", "the diamond mines", "a mine collapse": where people dig, and no weapon.</summary>
    private static bool IsPit(ImmutableArray<Token> tokens, int at) =>
        at > 0 && tokens[at].Norm is "mine" or "mines" && (at + 1 < tokens.Length && tokens[at + 1].Norm is "collapse" or "collapses" or "shaft" or "shafts" or "worker" or "workers" or "owner" or "owners" or "manager" or "company" or "operator" or "pit" || tokens[at - 1].Norm is "coal" or "gold" or "copper" or "diamond" or "silver" or "salt" or "jade" or "iron" or "platinum" or "uranium" or "cobalt" or "emerald" or "tin" or "lithium" or "coltan" or "nickel" or "zinc" or "manganese");

    /// <summary>"Nevatim air base", "the air defences": the air of a name or of those on the ground, and no aircraft.</summary>
    private static bool IsAirGround(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Norm == "air" && at + 1 < tokens.Length && tokens[at + 1].Norm is "base" or "bases" or "field" or "fields" or "defence" or "defences" or "defense" or "defenses" or "traffic" or "travel" or "corridor" or "ambulance" or "conditioning" or "quality";

    /// <summary>"attacked X with 22 missiles": the type of a blow whose weapon of reach follows "with" or "using"; null where none does.</summary>
    public ClaimType? WithMeans(ReportContext context, int first, int end) => After(context, first, end, ["with", "using"]);

    /// <summary>"was destroyed by aviation": the type of the blow that destroyed it; null where none is told.</summary>
    public ClaimType? ByMeans(ReportContext context, int first, int end) => After(context, first, end, ["by"]);

    /// <summary>"A roadside bomb tore through a bus", "was hit by a suicide car": the type of a blow by the weapon that deals it, where that does not strike from afar; null where none is told or it does.</summary>
    public ClaimType? Dealt(ReportContext context, int first, int end)
    {
        ClaimType? type = TypeOf(context, first, end);
        return type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike ? null : type;
    }

    /// <summary>True where a poison is named among the weapons of a token range.</summary>
    public bool NamesPoison(ReportContext context, int first, int end) => In(context, first, end).Any(w => w.Weapon.Kind == "chemical");

    /// <summary>"was shot down by Ukrainian air defence": what fires at aircraft does not fly.</summary>
    private static bool IsAirDefence(ReportContext context, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, Math.Min(first + 4, end - 1) - first)).Any(i => context.Tokens[i].Norm == "air" && context.Tokens[i + 1].Norm is "defence" or "defense" or "defences" or "defenses");

    private ClaimType? After(ReportContext context, int first, int end, string[] prepositions)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (Array.IndexOf(prepositions, context.Tokens[i].Norm) < 0 || IsAirDefence(context, i + 1, end)) continue;
            string? kind = In(context, i + 1, Math.Min(i + 6, end)).Select(w => w.Weapon.Kind).FirstOrDefault();
            if (kind is "air" or "ground") return kind == "air" || IsFromCraft(context, i + 1, end) ? ClaimType.AirDroneStrike : ClaimType.ShellingMissileStrike;
        }
        return null;
    }

    /// <summary>What exploded where that flew: a drone or bomb from the air, else artillery, rockets or missiles where no planted bomb is named; null where it was planted or is not told.</summary>
    public ClaimType? Exploded(ReportContext context, int first, int end)
    {
        var kinds = In(context, first, end).Select(w => w.Weapon.Kind).ToList();
        if (kinds.Contains("air")) return ClaimType.AirDroneStrike;
        return kinds.Contains("ground") && !kinds.Contains("bomb") ? ClaimType.ShellingMissileStrike : null;
    }

    /// <summary>True where a name holds a word for aircraft ("Ukrainian drones").</summary>
    public bool NamesAircraft(ReportContext context, int first, int end) => In(context, first, end).Any(w => w.Weapon.Kind == "air");

    /// <summary>True where the report names aircraft or strikes from the air anywhere; the bare word "raids" does not tell it.</summary>
    public bool TellsOfAircraft(ReportContext context) =>
        context.TellsOfAircraft ??= In(context, 0, context.Tokens.Length).Any(w => w.Weapon.Kind == "air" && !w.Span.Of(context.Text).Equals("raids", StringComparison.OrdinalIgnoreCase));

    /// <summary>True where the report names a weapon that strikes from afar, from the air or the ground.</summary>
    public bool TellsOfReach(ReportContext context) =>
        context.TellsOfReach ??= In(context, 0, context.Tokens.Length).Any(w => w.Weapon.Kind is "air" or "ground");

    /// <summary>True for a bomb that its bearer or driver brings.</summary>
    public static bool IsSuicide(Weapon weapon) => weapon.Kind == "bomb" && weapon.Name.StartsWith("suicide", StringComparison.Ordinal);

    /// <summary>"Jets and artillery": weapons of both kinds, listed beside each other.</summary>
    public bool NamesBoth(ReportContext context, int first, int end)
    {
        var named = In(context, first, end).Where(w => w.Weapon.Kind is "air" or "ground").ToList();
        int air = named.FindIndex(w => w.Weapon.Kind == "air"), ground = named.FindIndex(w => w.Weapon.Kind == "ground");
        if (air < 0 || ground < 0) return false;
        var (from, to) = air < ground ? (named[air].Span, named[ground].Span) : (named[ground].Span, named[air].Span);
        return Enumerable.Range(first, end - first).Any(i => context.Tokens[i].Start >= from.End && context.Tokens[i].End <= to.Start && context.Tokens[i].Norm is "and" or "," or "&" or "plus");
    }

    /// <summary>True where a piece of equipment is named from a token on; <paramref name="stop"/> is one past its name.</summary>
    public bool IsEquipment(ReportContext context, int first, int end, out int stop)
    {
        var named = In(context, first, Math.Min(first + 3, end)).FirstOrDefault();
        bool starts = named.Weapon is not null && named.Span.Start == context.Tokens[first].Start;
        stop = first + 1;
        while (starts && stop < end && context.Tokens[stop - 1].End < named.Span.End) stop++;
        while (starts && stop < end && In(context, stop, Math.Min(stop + 3, end)).FirstOrDefault() is { Weapon: not null } kind && kind.Span.Start == context.Tokens[stop].Start)
        {
            while (stop < end && context.Tokens[stop].Start < kind.Span.End) stop++; // "D-30 howitzers"
        }
        return starts && named.Weapon!.Kind is not "small";
    }

    /// <summary>The claim type that the first weapon in a token range stands for, or null.</summary>
    public ClaimType? TypeOf(ReportContext context, int first, int end)
    {
        foreach (var (weapon, _) in In(context, first, end))
        {
            ClaimType? type = weapon.Kind switch
            {
                "air" => ClaimType.AirDroneStrike,
                "ground" => ClaimType.ShellingMissileStrike,
                "bomb" => IsSuicide(weapon) ? ClaimType.SuicideBombing : ClaimType.IedOrMine,
                "chemical" => ClaimType.ChemicalAttack,
                _ => null,
            };
            if (type is not null) return type;
        }
        return null;
    }

    /// <summary>"missiles from a jet", "Hellfires from a US Reaper": what struck came from an aircraft.</summary>
    private bool IsFromCraft(ReportContext context, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first - 1)).Any(i => context.Tokens[i].Norm == "from" && In(context, i + 1, Math.Min(end, i + 5)).FirstOrDefault() is { Weapon: { Kind: "air", Craft: not null } });

    /// <summary>True where the clause names an aircraft or air force, or where it names no weapon and the paragraph speaks of aircraft.</summary>
    public bool IsAir(ClaimDraft draft, int first, int end)
    {
        ReportContext context = draft.Sentence.Context;
        string? kind = In(context, first, end).Select(w => w.Weapon.Kind).FirstOrDefault(k => k is "air" or "ground");
        if (kind is not null) return kind == "air" || IsFromCraft(context, first, end);
        if (draft.Of(ActorRole.Initiator).Any(a => a.Name is { } n && ForceNames.IsAirForce(n))) return true;
        Paragraph paragraph = draft.Sentence.Paragraph;
        int from = context.Document.Sentences[paragraph.FirstSentence].FirstToken, to = context.Document.Sentences[paragraph.EndSentence - 1].EndToken;
        return In(context, from, to).Select(w => w.Weapon.Kind).FirstOrDefault(k => k is "air" or "ground") == "air";
    }
}
