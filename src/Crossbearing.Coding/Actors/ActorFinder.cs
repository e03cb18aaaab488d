using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Finds what names an actor: names of the packs, demonyms with a noun of force, and descriptors such as "Turkish-backed groups".</summary>
internal sealed partial class ActorFinder(ActorLexicon lexicon, NounClasses nouns)
{
    private const int LongestUnknown = 6, LongestName = 2;

    private const string GovernmentForces = "government-forces";

    private static readonly string[] Ties = ["-led", "-backed", "-linked", "-affiliated", "-allied", "-aligned", "-supported", "-sponsored", "-launched", "-dominated"];

    private static readonly HashSet<string> AirWords = new(StringComparer.Ordinal)
        { "warplane", "warplanes", "jet", "jets", "aircraft", "plane", "planes", "airstrike", "airstrikes", "aviation", "helicopter", "helicopters", "bombers", "airpower" };

    private static readonly HashSet<string> StateWords = new(StringComparer.Ordinal)
        { "government", "president", "officials", "official", "authorities", "state", "parliament", "cabinet", "leadership", "leaders", "side" };

    private static readonly HashSet<string> ArmyNouns = new(StringComparer.Ordinal)
        { "army", "troops", "soldiers", "soldier", "military", "servicemen", "forces", "warplanes" };

    /// <summary>Actor mentions of a document in text order, not overlapping, unresolved ones included.</summary>
    public List<ActorMention> Find(Document document, DateOnly? day)
    {
        var found = new List<ActorMention>();
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                ActorMention? mention = BodyAgain(document, sentence, i, found) ?? At(document, sentence, i, day);
                if (mention is null)
                {
                    i++;
                    continue;
                }
                i = mention.End;
                if (found.Count > 0 && Shared(document, found[^1], mention) is { } shared) found[^1] = shared;
                if (found.Count > 0 && found[^1] is var before && Joined(document, before, mention) is { } one) found[^1] = one;
                else found.Add(mention);
            }
        }
        return found;
    }

    /// <summary>"Russian and Syrian soldiers": the noun of force is of both peoples; null where the first is none or the second stands alone.</summary>
    private ActorMention? Shared(Document document, ActorMention before, ActorMention mention)
    {
        bool joined = before is { IsDemonym: true, Actor.Kind: "state" } && mention is { IsDemonym: false, Actor.Kind: "armed-force" } && mention.First == before.End + 1 && document.Tokens[before.End].Norm is "and" or "or" or "&"
            && mention.End - mention.First > 1 && document.Tokens[mention.First].IsCapitalised && (nouns.IsForce(document.Tokens[mention.End - 1].Norm) || nouns.IsFighter(document.Tokens[mention.End - 1].Norm) || AirWords.Contains(document.Tokens[mention.End - 1].Norm));
        if (!joined) return null;
        Actor? own = AirWords.Contains(document.Tokens[mention.End - 1].Norm) ? lexicon.AirForceOf(before.Actor!.Country) ?? lexicon.ForcesOf(before.Actor.Country) : lexicon.ForcesOf(before.Actor!.Country);
        return own is null ? null : Force(document, before.First, before.End, own);
    }

    /// <summary>"the rebel militia", "Haftar's fighters": two words for one actor; null where they are two.</summary>
    private ActorMention? Joined(Document document, ActorMention before, ActorMention mention)
    {
        if (IsOfGroup(document, before, mention)) return Mention(document, before.First, mention.End, mention.Actor!, ActorNameKind.Alias, "fighters of a group");
        if (before.End == mention.First && before is { IsGeneric: false, IsDemonym: false, Actor.Kind: "armed-group" or "armed-force" or "militia" or "unit" } && mention is { IsCivilian: true, End: var end } && end == mention.First + 1 && document.Tokens[mention.First].Norm is "men" or "man" or "members" or "member" or "personnel") return Mention(document, before.First, mention.End, before.Actor, ActorNameKind.Alias, "men of a group");
        bool owned = mention.First - before.End == 1 && document.Tokens[before.End].Norm is "'s" or "'";
        if (before.End != mention.First && !owned || mention is not { IsGeneric: true, IsCivilian: false, Actor: { Kind: "generic" } } || before.Actor is null) return null;
        if (before.IsPerson && Led(before.Actor, mention.Actor) is { } led) return Mention(document, before.First, mention.End, led, ActorNameKind.Alias, "fighters of a leader");
        return !owned && before is { IsGeneric: true, IsCivilian: false, Actor.Kind: "generic" } && IsPlain(before.Actor) && IsPlain(mention.Actor)
            ? Mention(document, before.First, mention.End, mention.Actor.Id == GovernmentForces ? before.Actor : mention.Actor, ActorNameKind.Noun, "two nouns for one actor") : null;
    }

    /// <summary>"militants from JNIM", "gunmen from the FARC": a noun for fighters and those whose they are.</summary>
    private static bool IsOfGroup(Document document, ActorMention before, ActorMention mention)
    {
        if (before is not { IsGeneric: true, IsCivilian: false, Actor: { Kind: "generic" } fighters } || !IsPlain(fighters) || mention is not { IsGeneric: false, IsDemonym: false, Actor.Kind: "armed-group" or "militia" or "armed-force" or "unit" or "coalition" }) return false;
        int between = mention.First - before.End;
        return between is 1 or 2 && document.Tokens[before.End].Norm is "from" && (between == 1 || document.Tokens[mention.First - 1].Norm == "the");
    }

    /// <summary>The group that a person leads; of the head of a state its forces, where the noun speaks of such.</summary>
    private Actor? Led(Actor person, Actor noun)
    {
        if (person.Parent is not { } parent || lexicon.Theatres.Actor(parent) is not { } above) return null;
        return above.Kind is "armed-group" or "militia" or "armed-force" or "unit" ? above : above.Kind == "state" && noun.Id == GovernmentForces ? lexicon.ForcesOf(above.Country) : null;
    }

    private static bool IsPlain(Actor actor) => Irregulars.IsKind(actor) || actor.Id is "fighters" or "militia" or GovernmentForces or "mercenaries";

    private ActorMention? At(Document document, Sentence sentence, int i, DateOnly? day)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (Tied(document, sentence, i) is { } tied) return tied;
        if (!lexicon.Names.Longest(tokens, i, sentence.EndToken, out int end, out var values)) return Unknown(document, sentence, i);
        bool caseless = IsCaseless(document, sentence);
        bool adjective = end < sentence.EndToken && (nouns.IsForce(tokens[end].Norm) || AirWords.Contains(tokens[end].Norm));
        var names = values.Where(v => (FitsCase(v, tokens, i, end, caseless) || adjective && v.Kind == ActorNameKind.Demonym) && !IsCommonNoun(document, sentence, i, end) && Holds(v.Name, day)).ToList();
        if (names.Count == 0) return Unknown(document, sentence, i);
        if (!caseless && end - i == 1 && names.TrueForAll(n => n.Actor.Kind == "person") && IsForename(document, sentence, end)) return Unknown(document, sentence, i);
        ActorName name = names.OrderBy(n => n.Kind).ThenBy(n => Order(n.Actor)).First();
        var rivals = names.Where(n => n.Kind == name.Kind && Order(n.Actor) == Order(name.Actor)).Select(n => n.Actor).Distinct().ToList();
        if (name.Kind == ActorNameKind.Demonym) return Demonym(document, sentence, i, end, name.Actor);
        if (name.Actor.Kind == "state" && name.Kind != ActorNameKind.Noun) return StatePossessive(document, sentence, i, end, name.Actor);
        ActorMention mention = Mention(document, i, end, name.Actor, name.Kind, $"{(name.Kind == ActorNameKind.Noun ? "noun" : "name")} in the packs");
        mention.Rivals = rivals;
        return mention;
    }

    /// <summary>"Petro Doroshuk" where a pack knows a Petro: another part of a name follows; in a title any word may have a capital.</summary>
    private static bool IsForename(Document document, Sentence sentence, int next) =>
        next < sentence.EndToken && document.Paragraphs[sentence.Paragraph].Zone != ZoneKind.Title && document.Tokens[next] is { Case: LetterCase.Capitalised, Form: { Shape: TokenShape.Word, Classes: WordClass.None } } && document.Tokens[next].Start - document.Tokens[next - 1].End == 1
        && !document.Tokens[next].Norm.EndsWith("day", StringComparison.Ordinal);

    /// <summary>A theatre's actor before the world's, so that a pack can narrow a general word.</summary>
    private int Order(Actor actor) => lexicon.IsWorld(actor) ? 1 : 0;

    private ActorMention Mention(Document document, int first, int end, Actor actor, ActorNameKind kind, string why) => new()
    {
        First = first,
        End = end,
        Span = document.SpanOf(first, end),
        Actor = actor,
        Name = actor.Name,
        IsGeneric = kind == ActorNameKind.Noun,
        IsCivilian = actor.Id == Civilians || (actor.Kind is "generic" && kind == ActorNameKind.Noun && !nouns.IsFighter(document.Tokens[end - 1].Norm) && !nouns.IsForce(document.Tokens[end - 1].Norm) && !IsGroupWord(document.Tokens[end - 1].Norm)) || (actor.Kind is "population" or "generic" && nouns.IsCivilian(document.Tokens[end - 1].Norm) && !nouns.IsFighter(document.Tokens[end - 1].Norm)),
        Why = why,
    };

    /// <summary>"Russian military police", "Turkish soldiers", "Israeli jets"; a demonym alone stays a demonym.</summary>
    private ActorMention Demonym(Document document, Sentence sentence, int first, int end, Actor state)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int last = end;
        while (last < sentence.EndToken && last < end + 2 && tokens[last].Norm is "military" or "armed" or "government" or "state" or "army" or "security" or "special" or "air" or "ground" or "occupation" or "observation" || last < sentence.EndToken && last < end + 3 && IsDesignation(tokens[last])) last++;
        if (last + 1 < sentence.EndToken && tokens[last - 1].Norm == "air" && tokens[last].Norm is "defence" or "defences" or "defense" or "defenses" && lexicon.ForcesOf(state.Country) is { } defending) return Force(document, first, last + 1, defending);
        if (last < sentence.EndToken && tokens[last - 1].Norm == "air" && tokens[last].Form.NounLemma is "raid" or "strike" or "attack" or "bombardment" or "assault" or "campaign" && lexicon.AirForceOf(state.Country) is { } raiding) return Force(document, first, end, raiding);
        if (PoliceOf(document, sentence, first, last) is { } police) return police;
        if (BodyOf(document, sentence, first, last) is { } body) return body;
        if (last + 1 < sentence.EndToken && tokens[last].Norm == "suicide" && nouns.IsIrregular(tokens[last + 1].Norm)) return Irregular(document, first, last + 2);
        int noun = last < sentence.EndToken && (nouns.IsForce(tokens[last].Norm) || nouns.IsFighter(tokens[last].Norm) || AirWords.Contains(tokens[last].Norm)) ? last : last - 1;
        string head = noun >= end && noun < sentence.EndToken ? tokens[noun].Norm : "";
        if (noun >= end && AirWords.Contains(head)) return Force(document, first, head is "airstrike" or "airstrikes" ? noun : noun + 1, lexicon.AirForceOf(state.Country) ?? lexicon.ForcesOf(state.Country) ?? state);
        if (noun >= end && nouns.IsIrregular(head)) return Irregular(document, first, noun + 1);
        if (noun >= end && head is "fighters" or "fighter" && lexicon.ForcesOf(state.Country) is null) return Irregular(document, first, noun + 1);
        if (noun >= end && (nouns.IsForce(head) || nouns.IsFighter(head)) && !nouns.IsCivilian(head)) return Force(document, first, nouns.IsConvoy(head) ? noun : noun + 1, lexicon.ForcesOf(state.Country) ?? state);
        if (IsHolder(tokens, end, sentence.EndToken) && lexicon.ForcesOf(state.Country) is { } holder) return Mention(document, first, end, holder, ActorNameKind.Alias, "demonym and a noun of what forces hold");
        if (end < sentence.EndToken && tokens[end].Norm is "losses" or "casualties" or "dead" or "fatalities" && lexicon.ForcesOf(state.Country) is { } losing) return Mention(document, first, end, losing, ActorNameKind.Alias, "demonym and a word of losses");
        if (end < sentence.EndToken && StateWords.Contains(tokens[end].Norm)) return Mention(document, first, end + 1, state, ActorNameKind.Alias, "demonym and a word for the state");
        return PeopleOf(document, sentence, first, end) ?? new ActorMention
        {
            First = first, End = end, Span = document.SpanOf(first, end), Actor = state, Name = state.Name, IsDemonym = true, IsPeople = IsOfPeople(document, sentence, end), Why = "demonym",
        };
    }

    /// <summary>"Ukrainian positions", "a Syrian ammunition depot": the noun of what only forces hold follows, with one plain word before it or none.</summary>
    private bool IsHolder(ImmutableArray<Token> tokens, int at, int end) =>
        at < end && nouns.IsHolding(tokens[at].Norm) || at + 1 < end && tokens[at].Form is { Shape: TokenShape.Word, Classes: WordClass.None } && nouns.IsHolding(tokens[at + 1].Norm);

    /// <summary>"Su-24", "T-72": letters and figures that name a weapon.</summary>
    private static bool IsDesignation(Token token) =>
        token.IsCapitalised && token.Norm.Any(char.IsAsciiDigit) && token.Norm.Any(char.IsAsciiLetter);

    /// <summary>"Russia's military", "Turkey's army".</summary>
    private ActorMention StatePossessive(Document document, Sentence sentence, int first, int end, Actor state)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (end + 1 < sentence.EndToken && tokens[end].Norm is "'s" or "'" && ArmyNouns.Contains(tokens[end + 1].Norm) && lexicon.ForcesOf(state.Country) is { } force)
            return Force(document, first, end + 2, force);
        if (end < sentence.EndToken && tokens[end].Norm is "'s" or "'" && PoliceOf(document, sentence, first, end + 1) is { } police) return police;
        return Mention(document, first, end, state, ActorNameKind.Alias, "name in the packs");
    }

    private ActorMention Force(Document document, int first, int end, Actor actor) =>
        Mention(document, first, end, actor, ActorNameKind.Alias, "demonym and a noun of force");

    /// <summary>"HTS-led forces", "Turkish-backed groups", "ISIS-launched drones": a token that ties an actor to what follows.</summary>
    private ActorMention? Tied(Document document, Sentence sentence, int i)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        for (int at = i; at < Math.Min(i + 4, sentence.EndToken); at++)
        {
            if (TieOf(tokens[at].Norm) is not { } tie) continue;
            if (lexicon.Names.Longest(tokens, i, sentence.EndToken, out int named, out _) && named > at + 1) return null;
            var words = new List<string>();
            for (int k = i; k < at; k++) words.Add(tokens[k].Norm);
            words.Add(tokens[at].Norm[..^tie.Length]);
            return Prefix(words) is { } actor ? Tie(document, sentence, i, at, tie, actor) : null;
        }
        return null;
    }

    private static string? TieOf(string norm)
    {
        if (!norm.Contains('-', StringComparison.Ordinal)) return null;
        foreach (string tie in Ties)
        {
            if (norm.Length > tie.Length && norm.EndsWith(tie, StringComparison.Ordinal)) return tie;
        }
        return null;
    }

    private Actor? Prefix(List<string> words)
    {
        string phrase = string.Join(' ', words);
        var matches = lexicon.Names.Longest(DocumentParser.Parse(phrase, []).Tokens, 0, words.Count, out int end, out var values) && end == words.Count ? values : [];
        return matches.OrderBy(v => v.Kind).FirstOrDefault()?.Actor;
    }

    private ActorMention Tie(Document document, Sentence sentence, int first, int at, string tie, Actor actor)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int end = at + 1;
        while (end < Math.Min(at + 4, sentence.EndToken) && !nouns.IsFighter(tokens[end].Norm) && !nouns.IsForce(tokens[end].Norm) && !IsGroupWord(tokens[end].Norm)
               && tokens[end].Form.Shape == TokenShape.Word && tokens[end].Form.Classes == WordClass.None) end++;
        bool grouped = end < sentence.EndToken && (nouns.IsFighter(tokens[end].Norm) || nouns.IsForce(tokens[end].Norm) || IsGroupWord(tokens[end].Norm));
        int stop = grouped ? end + 1 : at + 1;
        if (tie is "-led" or "-launched" or "-dominated") return Mention(document, first, stop, actor, ActorNameKind.Alias, $"descriptor {tie}");
        if (lexicon.Names.Longest(tokens, at + 1, sentence.EndToken, out int named, out var values) && values.Any(v => v.Kind == ActorNameKind.Alias))
            return Mention(document, first, named, values.First(v => v.Kind == ActorNameKind.Alias).Actor, ActorNameKind.Alias, "name after a descriptor");
        Actor? generic = lexicon.Theatres.Actors.FirstOrDefault(a => a.Kind is "generic" && a.BackedBy.Contains(actor.Id));
        string name = generic?.Name ?? $"{tokens[first..(at + 1)].Select(t => document.Text[t.Start..t.End]).Aggregate((a, b) => $"{a} {b}")} {(grouped ? tokens[end].Norm : "groups")}";
        return new ActorMention
        {
            First = first, End = stop, Span = document.SpanOf(first, stop), Actor = generic, Name = name, Why = $"descriptor {tie}",
        };
    }

    private static bool IsGroupWord(string norm) => norm is "groups" or "group" or "factions" or "faction" or "allies" or "opposition" or "organization" or "organisation" or "formations" or "militias" or "militia" or "proxies" or "coalition" or "rebels" or "separatists" or "gunmen" or "organizations" or "organisations" or "assailants" or "bandits" or "gangs" or "enemy" or "side" or "paramilitaries" or "loyalists" or "mercenaries" or "extremists" or "guerrillas" or "attackers" or "occupiers" or "regime" or "junta";

    /// <summary>A name that says itself that it is a unit or an armed group: "Northern Storm Brigade", "98th Division", "Division 162", "the Zapad group of forces".</summary>
    private ActorMention? Unknown(Document document, Sentence sentence, int i)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (UnknownEnd(tokens, sentence, i) is not { } end || IsCaseless(document, sentence)) return null;
        for (int k = i; k < end; k++)
        {
            if (lexicon.Names.Longest(tokens, k, sentence.EndToken, out _, out var known) && known.Any(v => v.Kind != ActorNameKind.Noun)) return null;
        }
        TextSpan span = document.SpanOf(i, end);
        return new ActorMention { First = i, End = end, Span = span, Name = span.Of(document.Text), Why = "a name with a word for a unit or group; in no pack" };
    }

    private static int? UnknownEnd(ImmutableArray<Token> tokens, Sentence sentence, int i)
    {
        int limit = Math.Min(i + LongestUnknown, sentence.EndToken);
        if (IsUnitWord(tokens[i].Norm) && tokens[i].IsCapitalised && i + 1 < limit && tokens[i + 1].Form.Shape == TokenShape.Number) return i + 2;
        bool ordinal = tokens[i].Norm.Length > 2 && char.IsAsciiDigit(tokens[i].Norm[0]) && tokens[i].Norm[^2..] is "st" or "nd" or "rd" or "th";
        if (!ordinal && (!tokens[i].IsCapitalised || tokens[i].Form.Classes != WordClass.None)) return null;
        int end = i + (ordinal ? 1 : 0);
        while (end < limit && (tokens[end].IsCapitalised || tokens[end].Form.Shape == TokenShape.Number || (end > i && tokens[end].Norm is "al" or "of" or "for" or "the"))) end++;
        if (!ordinal && end > i && end < sentence.EndToken && tokens[end - 1].IsCapitalised && tokens[end].Norm is "group" or "grouping")
            return end + 2 < sentence.EndToken && tokens[end + 1].Norm == "of" && tokens[end + 2].Norm is "forces" or "troops" ? end + 3 : end + 1;
        while (end > i && !IsUnitWord(tokens[end - 1].Norm)) end--;
        return end - i >= 2 && tokens[end - 1].IsCapitalised ? end : null;
    }

    private static bool IsUnitWord(string norm) => norm is "brigade" or "brigades" or "division" or "battalion" or "battalions" or "corps" or "regiment" or "front" or "army" or "movement" or "militia" or "militias" or "forces" or "guard" or "legion" or "faction" or "resistance" or "company" or "squadron" or "command";

    private static bool IsCaseless(Document document, Sentence sentence)
    {
        int upper = 0, words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Case == LetterCase.None) continue;
            words++;
            if (document.Tokens[i].IsCapitalised) upper++;
        }
        return upper == 0 || (words > LongestName && upper == words);
    }

    private static bool FitsCase(ActorName name, ImmutableArray<Token> tokens, int first, int end, bool caseless)
    {
        if (name.Kind == ActorNameKind.Noun || caseless) return name.Kind == ActorNameKind.Noun || name.Name.Name.Length > 2;
        if (name.Acronym) return tokens[first].Case is LetterCase.AllCapitals or LetterCase.None || tokens[first].IsCapitalised && !tokens[first].Norm.Skip(1).Any(char.IsLetter); // "M23"
        if (!char.IsUpper(name.Name.Name[0]) && !char.IsDigit(name.Name.Name[0])) return true;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].IsCapitalised || tokens[i].Form.Shape == TokenShape.Number) return true;
        }
        return false;
    }

    private static bool Holds(DatedName name, DateOnly? day) => day is not { } d || name.From is not { } from || d >= from;
}
