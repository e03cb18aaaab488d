using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>The sides of the war as one report tells them: who fights whom, for whom the outlet speaks, and what it calls each side's fighters. One thread only.</summary>
internal sealed class Sides
{
    private const int MostBodies = 2, OutletVotes = 2, ActedVotes = 2, LeastVotes = 2, LongestObject = 3;

    private readonly ReportContext context;
    private readonly SideIndex index;
    private readonly TheatreSet theatres;
    private readonly List<(ActorMention Mention, string Side)> armed;
    private readonly List<string> bySize;

    public Sides(ReportContext context, SideIndex index, VoiceWords words, NounClasses nouns)
    {
        (this.context, this.index, theatres) = (context, index, index.Theatres);
        armed = [.. context.Actors.Where(IsArmed).Select(a => (a, Of(a.Actor)!)).Where(a => a.Item2 is not null)];
        bySize = [.. armed.GroupBy(a => a.Side, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        Own = OfOutlet() ?? words.Side(context, armed, Foe) ?? OfStance(words, nouns);
    }

    /// <summary>The side that the outlet speaks for; null where neither the packs nor its words tell.</summary>
    public string? Own { get; }

    /// <summary>The side of an actor, as <see cref="SideIndex.Of"/>.</summary>
    public string? Of(Actor? actor) => index.Of(actor);

    /// <summary>The side that fights this one: of those the packs name the one that the report names most, else their only one, the only one that they name where they describe the side, or the only one of the report's country; where they name none the largest other side of the report; null where several could be meant.</summary>
    public string? Foe(string? side)
    {
        if (side is null) return null;
        IReadOnlyList<string> known = index.Adversaries(side);
        if (bySize.Find(known.Contains) is { } named) return named;
        if (known.Count == 0) return bySize.Find(s => s != side);
        if (known.Count == 1) return known[0];
        if (index.Declared(side) is [var chief]) return chief;
        var here = known.Where(k => theatres.Actor(k)?.Country is { } country && country == context.Country).ToList();
        return here.Count == 1 ? here[0] : null;
    }

    /// <summary>True where the packs say that the two fight each other, or they are the two largest sides of the report.</summary>
    public bool AreAdversaries(string side, string? other) =>
        other is not null && other != side && (index.Adversaries(side).Contains(other) || Foe(side) == other);

    /// <summary>What the report calls the fighters of a side: of the names it uses most the mention nearest before a token, else the first after it; null where it names none.</summary>
    public ActorMention? Fighters(string? side, int at)
    {
        var named = armed.Where(a => a.Side == side && a.Mention.Actor is { Kind: not "unit" } actor && !ForceNames.HoldsNoPlaces(actor)).Select(a => a.Mention).ToList();
        if (named.Count == 0) return null;
        string most = named.GroupBy(m => Fighting(m), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var same = named.Where(m => Fighting(m) == most).ToList();
        return same.LastOrDefault(m => m.End <= at) ?? same[0];
    }

    /// <summary>The actor that unnamed fighters of a side are, or null.</summary>
    public Actor? Unnamed(string? side)
    {
        if (side is null) return null;
        if (theatres.Party(side) is { } party) return (party.Army ?? party.Generic) is { } id ? theatres.Actor(id) : null;
        return theatres.Actor(side) is { } root ? root.Kind == "state" ? context.ForcesOf(root.Country) : root : null;
    }

    /// <summary>
    /// Where a report has an enemy, or "our" forces, without saying whose: the side of those who stand against "the enemy" in its sentences, the adversary of those
    /// whom "our" forces fight, the side of the army bodies that it quotes, and of the country whose town the outlet is named after. Null where the report has none
    /// of them, where the signs are too few or point both ways.
    /// </summary>
    private string? OfStance(VoiceWords words, NounClasses nouns)
    {
        bool told = false;
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < context.Tokens.Length; i++)
        {
            bool enemy = Partisans.IsEnemy(context, i) || words.IsHostile(context.Tokens[i].Norm) && Partisans.IsPlural(context, i);
            if (!enemy && Partisans.Ours(context, i, nouns) is null) continue;
            told = true;
            Sentence sentence = context.Document.Sentences.First(s => s.FirstToken <= i && i < s.EndToken);
            var (before, side) = armed.Find(a => a.Mention.First >= sentence.FirstToken && a.Mention.End < i);
            var (after, other) = armed.Find(a => a.Mention.First > i && a.Mention.End <= sentence.EndToken && IsActed(i, a.Mention.First));
            if (before is not null && enemy) Vote(votes, side);
            else if (before is null && after is not null) Vote(votes, enemy ? other : Foe(other), ActedVotes);
        }
        if (!told) return null;
        foreach (ActorMention body in context.Actors.Where(a => a is { IsDemonym: false, Actor: { Kind: "institution", Country: not null } }).Take(MostBodies)) Vote(votes, SideOf(body.Actor!.Country));
        Vote(votes, SideOf(CountryOfOutlet()), OutletVotes);
        var best = votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).ToList();
        return best.Count > 0 && best[0].Value >= LeastVotes && (best.Count == 1 || best[0].Value > best[1].Value) ? best[0].Key : null;
    }

    /// <summary>True where who stands at one token did something to who stands at the other: a verb in the past leads from the first, and its object follows at once.</summary>
    private bool IsActed(int from, int to)
    {
        int verb = from + 1;
        while (verb < to && (context.Tokens[verb].Form.Verb & VerbForms.Past) == 0)
        {
            if (context.Tokens[verb].Form.Shape != TokenShape.Word || context.Tokens[verb].Form.Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Coordinator)) return false;
            verb++;
        }
        return to - verb is > 0 and <= LongestObject && !Enumerable.Range(verb, to - verb).Any(i => context.Tokens[i].Norm is "by" or "," or "no" or "not");
    }

    private static void Vote(SortedDictionary<string, int> votes, string? side, int count = 1)
    {
        if (side is not null) votes[side] = votes.GetValueOrDefault(side) + count;
    }

    /// <summary>The side of a country's forces where the report names that side or one that fights it; null for a country at peace in the report.</summary>
    private string? SideOf(string? country)
    {
        if (country is null || context.ForcesOf(country) is not { } forces || Of(forces) is not { } side) return null;
        return bySize.Contains(side) || bySize.Exists(index.Adversaries(side).Contains) ? side : null;
    }

    private string? CountryOfOutlet() =>
        (context.Report.Outlet ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => theatres.Gazetteer.Exact(w)).Where(p => !p.IsDefaultOrEmpty).Select(p => Prominence.Clear(p)?.Country).FirstOrDefault(c => c is not null);

    private string Fighting(ActorMention mention) =>
        (mention.Actor is { Kind: "state" } state ? context.ForcesOf(state.Country)?.Name : mention.Name) ?? "";

    private bool IsArmed(ActorMention mention) =>
        !mention.IsCivilian && !mention.IsDemonym && mention.Rivals.Count <= 1
        && mention.Actor is { Kind: "armed-force" or "armed-group" or "militia" or "coalition" or "unit" or "generic" or "state" };

    private string? OfOutlet()
    {
        if (theatres.SourceFor(context.Report.Outlet, context.Report.Url)?.Side is not { } side) return null;
        if (theatres.Party(side) is not null) return side;
        return index.State(side) is { } state ? Of(context.ForcesOf(state.Country) ?? state) : null;
    }
}
