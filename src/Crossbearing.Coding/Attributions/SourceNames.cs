using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Words that name a source.</summary>
/// <param name="Attribution">The source.</param>
/// <param name="Span">Its characters.</param>
/// <param name="End">One past its last token.</param>
internal readonly record struct SourcePhrase(Attribution Attribution, TextSpan Span, int End);

/// <summary>Reads noun phrases that name a source: actors, outlets, and words for people and papers that tell. Thread-safe after construction.</summary>
internal sealed class SourceNames
{
    private const int LongestUnknown = 8, LongestPhrase = 9, LongestPerson = 4, DeepestParent = 4;

    private readonly PhraseTrie<AttributionKind> nouns = new();
    private readonly PhraseTrie<(Source Source, string Name)> outlets = new();
    private readonly TheatreSet theatres;

    public SourceNames(TheatreSet theatres, IReadOnlyList<LexiconEntry> lexicon)
    {
        this.theatres = theatres;
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "source-nouns"))
        {
            if (!Words.TryParse(entry.One("kind") ?? "", out AttributionKind kind)) continue;
            foreach (string word in entry.All("words")) nouns.Add(word, kind);
        }
        foreach (Source source in theatres.Sources)
        {
            foreach (string name in source.Aliases.Prepend(source.Name).Distinct(StringComparer.Ordinal)) outlets.Add(name, (source, name));
        }
    }

    /// <summary>A noun phrase from <paramref name="from"/> that names a source: an actor, an outlet, or words whose head is a source noun; null for nobody.</summary>
    public SourcePhrase? Phrase(SentenceReading sentence, int from, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (from < limit && IsNobody(tokens[from])) return null;
        if (from < limit && Another(sentence, from, limit) is { } another) return another;
        int start = from;
        while (start < limit && (tokens[start].Norm is "and" or "but" || tokens[start].Form.Is(WordClass.Determiner) && !IsQuantity(tokens[start]) || tokens[start].Form.Shape == TokenShape.Punctuation && tokens[start].Norm is "“" or "\"")) start++;
        for (int i = start; i < Math.Min(start + LongestPhrase, limit); i++)
        {
            if (Breaks(sentence, i, start)) break;
            if (Outlet(sentence, i, limit) is { } outlet) return outlet;
            ActorMention? actor = sentence.Actors.Find(a => a.First == i && !a.IsDemonym);
            bool titled = nouns.Longest(tokens, i, limit, out int end, out var kinds) && actor is not null && end > actor.End;
            if (actor is { IsCivilian: false } && !titled && !IsOwner(sentence, actor, limit) && !IsTitled(tokens, actor, limit))
            {
                if (actor.End - actor.First > 1 && tokens[actor.End - 1].Norm is "official" or "officials" && nouns.Longest(tokens, actor.End - 1, limit, out int office, out var offices)) return Described(sentence, start, actor.End - 1, office, limit, offices);
                bool generic = actor.IsGeneric && nouns.Longest(tokens, actor.End - 1, actor.End, out _, out var own) && own.Count > 0;
                if (!generic && (actor.Actor is not null || actor.Name is not null))
                    return new SourcePhrase(FromActor(sentence, actor), sentence.Context.Span(start == from || !tokens[start - 1].Form.Is(WordClass.Determiner) ? actor.First : start, actor.End), actor.End);
            }
            if (!titled && actor is not null && actor.End < limit && nouns.Longest(tokens, actor.End, limit, out _, out _)) i = actor.End;
            else if (!titled && actor is not null && IsTitled(tokens, actor, limit)) continue;
            if (!nouns.Longest(tokens, i, limit, out end, out kinds)) continue;
            return Described(sentence, start, i, end, limit, kinds);
        }
        return null;
    }

    /// <summary>"White Helmets group", of a state or its capital also "Khartoum state health ministry": a noun for a source follows the name, there one plain word between at most.</summary>
    private bool IsTitled(ImmutableArray<Token> tokens, ActorMention actor, int limit)
    {
        int at = actor.End;
        if (nouns.Longest(tokens, at, Math.Min(at + 3, limit), out _, out _)) return true;
        return actor.Actor is { Kind: "state" } && at + 1 < limit && tokens[at].Form is { Shape: TokenShape.Word, Classes: WordClass.None } && !IsOwning(tokens[at]) && nouns.Longest(tokens, at + 1, Math.Min(at + 4, limit), out _, out _);
    }

    /// <summary>"One source says eight, another eleven": a second one of the kind that the sentence has named.</summary>
    private SourcePhrase? Another(SentenceReading sentence, int at, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        bool alone = tokens[at].Norm == "another" && (at + 1 >= limit || tokens[at + 1].Form.Shape is TokenShape.Punctuation or TokenShape.Number || tokens[at + 1].Form.Is(WordClass.NumberWord) || sentence.Groups.Exists(g => g.First == at + 1));
        for (int i = sentence.Sentence.FirstToken; alone && i + 1 < at; i++)
        {
            if (tokens[i].Norm != "one" || !nouns.Longest(tokens, i + 1, at, out int end, out var kinds)) continue;
            TextSpan span = sentence.Context.Span(at, at + 1);
            return new SourcePhrase(new Attribution("another " + sentence.Context.Span(i + 1, end).Of(sentence.Context.Text), null, kinds[0], span.Of(sentence.Context.Text)), span, at + 1);
        }
        return null;
    }

    /// <summary>"deputy defence minister Hanna Maliar", "a spokesman for X": the phrase around a source noun.</summary>
    private SourcePhrase Described(SentenceReading sentence, int start, int noun, int end, int limit, IReadOnlyList<AttributionKind> kinds)
    {
        while (Further(sentence.Context.Tokens, end, limit) is { } more)
        {
            if (more.First > end && IsOwning(sentence.Context.Tokens[end]))
            {
                if (more.Kinds[0] is AttributionKind.Media or AttributionKind.Document or AttributionKind.Anonymous) break;
                kinds = kinds[0] == AttributionKind.Witness ? [AttributionKind.Local] : more.Kinds;
            }
            else kinds = more.Kinds;
            (end, noun) = (more.End, more.First);
        }
        int stop = Named(sentence, Whole(sentence, end, limit), limit);
        TextSpan span = sentence.Context.Span(start, stop);
        string name = span.Of(sentence.Context.Text);
        if (sentence.Actors.Find(a => a.IsPerson && a.First >= end && a.End <= stop) is { } person) return new SourcePhrase(FromActor(sentence, person) with { Text = name }, span, stop);
        if (Spokesman(sentence, start, noun, stop) is { } body) return new SourcePhrase(FromActor(sentence, body) with { Text = name, Kind = body.IsInstitution ? AttributionKind.Official : KindOf(body.Actor) }, span, stop);
        AttributionKind kind = IsUnnamed(sentence, start, noun, stop) ? AttributionKind.Anonymous : Refine(sentence, start, noun, stop, kinds[0]);
        if (kind == AttributionKind.Anonymous && stop > end && IsSpot(sentence.Context.Tokens[stop - 1])) kind = AttributionKind.Local;
        return new SourcePhrase(new Attribution(name, null, kind, name), span, stop);
    }

    /// <summary>What a noun phrase cannot hold.</summary>
    private static bool Breaks(SentenceReading sentence, int i, int start)
    {
        Token token = sentence.Context.Tokens[i];
        return token.Norm is "," or ";" or "that" or "." or ":" || token.Form.Is(WordClass.Preposition) && token.Norm is not ("of" or "in" or "to" or "with" or "on" or "close") || i > start && sentence.Groups.Exists(g => g.First == i);
    }

    /// <summary>"no one", "nobody", "neither side": no source.</summary>
    public static bool IsNobody(Token token) => token.Norm is "no" or "nobody" or "none" or "neither";

    /// <summary>"some channels", "several accounts": how many they are is part of what they are called.</summary>
    private static bool IsQuantity(Token token) => token.Norm is "some" or "several" or "many" or "various" or "most" or "both";

    /// <summary>True for the mark of a possessive.</summary>
    public static bool IsOwning(Token token) => token.Norm is "'s" or "'" or "’s" or "’";

    /// <summary>"Israel's Channel 12": the one before 's tells whose the source is, where a noun for a source follows.</summary>
    private bool IsOwner(SentenceReading sentence, ActorMention actor, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (actor.End >= limit || !IsOwning(tokens[actor.End])) return false;
        for (int i = actor.End + 1; i < Math.Min(actor.End + LongestPhrase, limit) && !Breaks(sentence, i, actor.End + 1); i++)
        {
            if (nouns.Longest(tokens, i, limit, out _, out _) || sentence.Actors.Exists(a => a.First == i && !a.IsDemonym) || Outlet(sentence, i, limit) is not null) return true;
        }
        return false;
    }

    /// <summary>An outlet of the packs, its name written as it stands there; an actor of the same name goes before.</summary>
    public SourcePhrase? Outlet(SentenceReading sentence, int at, int limit)
    {
        ReportContext context = sentence.Context;
        if (!outlets.Longest(context.Tokens, at, limit, out int end, out var found) || sentence.Actors.Exists(a => a.First == at && a.End >= end)) return null;
        TextSpan span = context.Span(at, end);
        string text = span.Of(context.Text);
        (Source? source, _) = found.FirstOrDefault(f => f.Name == text && char.IsUpper(text[0]));
        return source is null ? null : new SourcePhrase(new Attribution(source.Name, source.Id, KindOf(source), text), span, end);
    }

    /// <summary>"deputy defence minister", "security source": the next noun for a source in the same noun phrase, one plain word between at most.</summary>
    private (int First, int End, IReadOnlyList<AttributionKind> Kinds)? Further(ImmutableArray<Token> tokens, int end, int limit)
    {
        for (int i = end; i < Math.Min(end + 2, limit); i++)
        {
            if (nouns.Longest(tokens, i, limit, out int further, out var next)) return (i, further, next);
            if (!IsOwning(tokens[i]) && tokens[i].Form is not { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None }) return null;
        }
        return null;
    }

    /// <summary>A source whose noun the lexicon does not know, as written up to the next verb, comma or end: "those who fled", "the camp's cook".</summary>
    public static SourcePhrase? Plain(SentenceReading sentence, int from, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (from < limit && IsNobody(tokens[from])) return null;
        int start = from;
        while (start < limit && tokens[start].Form.Is(WordClass.Determiner) && tokens[start].Norm is not ("those" or "some" or "many")) start++;
        int end = start;
        while (end < Math.Min(start + LongestUnknown, limit) && tokens[end].Norm is not ("," or ";" or "." or ":" or ")" or "who" or "that" or "which") && !sentence.Groups.Exists(g => g.First == end) && !sentence.Times.Any(t => t.FirstToken == end)) end++;
        if (end == start || tokens[start].Form.Shape != TokenShape.Word || sentence.Places.Exists(p => p.First == start)) return null;
        TextSpan span = sentence.Context.Span(start, end);
        string name = span.Of(sentence.Context.Text);
        return new SourcePhrase(new Attribution(name, null, tokens[start].Norm is "those" or "people" or "survivors" ? AttributionKind.Witness : AttributionKind.Anonymous, name), span, end);
    }

    /// <summary>"Dmytro Lykhovii, a spokesman for the army": a name that no pack knows, with what the text tells of who that is.</summary>
    public SourcePhrase? Person(SentenceReading sentence, int from, int limit)
    {
        int end = NameEnd(sentence, from, limit);
        if (end - from < 2 || end + 1 >= limit || sentence.Context.Tokens[end].Norm != "," || Phrase(sentence, end + 1, limit) is not { } title) return null;
        TextSpan span = sentence.Context.Span(from, title.End);
        string name = span.Of(sentence.Context.Text);
        return new SourcePhrase(title.Attribution with { Name = title.Attribution.Id is null ? name : title.Attribution.Name, Text = name }, span, title.End);
    }

    /// <summary>"ministry of health of Gedaref", "nurse in the city's main hospital": one past all that tells more of the source.</summary>
    private static int Whole(SentenceReading sentence, int end, int limit)
    {
        int stop = Extend(sentence, end, limit);
        if (stop > end && stop < limit && sentence.Context.Tokens[stop].Norm is "of" or "in" or "for") stop = Extend(sentence, stop, limit);
        if (stop == end || stop >= limit || !IsOwning(sentence.Context.Tokens[stop])) return stop;
        int owned = stop + 1;
        while (owned < Math.Min(stop + LongestPerson, limit) && sentence.Context.Tokens[owned].Form is { Shape: TokenShape.Word } form && !form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Pronoun) && !sentence.Groups.Exists(g => g.First <= owned && owned < g.End)) owned++;
        return owned > stop + 1 ? owned : stop;
    }

    /// <summary>"a senior Western official", "two Turkish security officials", "a retired brigadier": nobody says who that is or for whom; "a health official", "officials", "an official in X" tell the office.</summary>
    private static bool IsUnnamed(SentenceReading sentence, int start, int noun, int stop)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (stop > noun + 1) return false;
        if (Enumerable.Range(start, noun - start).Any(i => tokens[i].Norm is "retired" or "former" or "ex")) return true;
        bool counted = start > 0 && tokens[start - 1].Norm is "a" or "an" or "one" or "another" || tokens[start].Form.Is(WordClass.NumberWord);
        return counted && tokens[noun].Norm is "official" or "officials" && Enumerable.Range(start, noun - start).All(i => tokens[i].Form.Is(WordClass.NumberWord)
            || tokens[i].Norm is "senior" or "security" or "western" or "european" or "unnamed" or "regional" or "top" or "high-ranking" or "u.s." || sentence.Actors.Exists(a => (a.IsDemonym || a.End == noun + 1 && a.Actor is { Kind: "state" }) && a.First <= i && i < a.End));
    }

    /// <summary>Takes "of the Russian Defense Ministry", "of Health", "in Bryansk" or "close to the rebels" into the name of the source.</summary>
    private static int Extend(SentenceReading sentence, int end, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (end + 1 >= limit || tokens[end].Norm is not ("of" or "for" or "in" or "from" or "close" or "affiliated" or "sympathetic" or "loyal" or "friendly" or "at" or "with" or "on")) return end;
        ActorMention? actor = sentence.Actors.Find(a => a.First > end && a.First <= end + 3 && a.End <= limit);
        if (actor is { IsCivilian: false }) return Compound(sentence, actor.End, limit);
        int at = tokens[end + 1].Norm is "to" or "with" ? end + 2 : end + 1;
        while (at < limit && (tokens[at].Form.Is(WordClass.Determiner) || IsPartWord(tokens[at]))) at++;
        if (sentence.Places.Find(p => p.First == at && p.End <= limit) is { } place) return place.End;
        int named = tokens[end].Norm is "of" or "for" ? NameEnd(sentence, at, limit) : at;
        return named > at ? named : Common(sentence, end, limit);
    }

    /// <summary>"the military administration": one past the common nouns that a body's name stands before.</summary>
    private static int Compound(SentenceReading sentence, int end, int limit)
    {
        while (end < limit && sentence.Context.Tokens[end].Norm is "administration" or "council" or "office" or "ministry" or "committee" or "department" or "directorate" or "command" or "service" or "staff" or "wing" or "headquarters" or "centre" or "center") end++;
        return end;
    }

    /// <summary>"head of the region", "spokesman for the joint forces", "sources in the field": one past the common nouns that tell more of a source; the end itself where none do.</summary>
    private static int Common(SentenceReading sentence, int end, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (!tokens[end + 1].Form.Is(WordClass.Determiner) || tokens[end].Norm is not ("of" or "for") && !(end + 2 < limit && IsSpot(tokens[end + 2]))) return end;
        int stop = end + 2;
        while (stop < Math.Min(end + LongestPerson + 1, limit) && tokens[stop].Form is { Shape: TokenShape.Word, Classes: WordClass.None } && !sentence.Groups.Exists(g => g.First <= stop && stop < g.End)) stop++;
        return stop > end + 2 ? stop : end;
    }

    /// <summary>"residents of southern Idlib", "people of rural Aleppo": the part of a place before its name.</summary>
    private static bool IsPartWord(Token token) =>
        token.Norm is "southern" or "northern" or "eastern" or "western" or "central" or "rural" or "northeastern" or "northwestern" or "southeastern" or "southwestern" or "north-eastern" or "north-western" or "south-eastern" or "south-western" or "upper" or "lower";

    /// <summary>The field of "sources in the field": where it happens.</summary>
    private static bool IsSpot(Token token) => token.Norm is "field" or "ground" or "area" or "town" or "city" or "village" or "camp" or "region" or "scene" or "front" or "frontline";

    /// <summary>Takes the name after a title: "Governor Oleh Syniehubov", "the army spokesman, Nabil Abdallah,".</summary>
    private static int Named(SentenceReading sentence, int end, int limit)
    {
        int direct = end < limit && sentence.Context.Tokens[end - 1].Norm is "channel" && sentence.Context.Tokens[end].Form.Shape == TokenShape.Number ? end + 1 : NameEnd(sentence, end, limit);
        if (direct > end || end + 1 >= limit || sentence.Context.Tokens[end].Norm != ",") return direct;
        int aside = NameEnd(sentence, end + 1, limit);
        bool closed = aside == limit || sentence.Context.Tokens[aside].Norm is "," or ".";
        return aside - end > 2 && closed ? aside : end;
    }

    /// <summary>One past the capitalised words of a person's name that begin at a token; the token itself where none does.</summary>
    public static int NameEnd(SentenceReading sentence, int from, int limit)
    {
        int end = from;
        while (end < Math.Min(from + LongestPerson, limit) && IsNamePart(sentence, end)) end++;
        return end;
    }

    private static bool IsNamePart(SentenceReading sentence, int at)
    {
        Token token = sentence.Context.Tokens[at];
        return token is { IsCapitalised: true, Form.Shape: TokenShape.Word } && !sentence.Groups.Exists(g => g.First == at) && !sentence.Places.Exists(p => p.First <= at && at < p.End)
            && !sentence.Times.Any(t => t.FirstToken <= at && at < t.EndToken) && !sentence.Actors.Exists(a => a.First <= at && at < a.End && !a.IsPerson);
    }

    /// <summary>"a spokesman for X", "X's spokeswoman": the body that speaks.</summary>
    private static ActorMention? Spokesman(SentenceReading sentence, int start, int noun, int stop) =>
        IsSpokesman(sentence.Context.Tokens[noun])
            ? sentence.Actors.Find(a => a.First >= start && a.End <= stop && !a.IsCivilian && a.Name is not null) : null;

    /// <summary>True for a noun of one who speaks for a body.</summary>
    public static bool IsSpokesman(Token token) => token.Norm is "spokesman" or "spokeswoman" or "spokesperson" or "spokespeople";

    private static AttributionKind Refine(SentenceReading sentence, int start, int noun, int stop, AttributionKind kind)
    {
        for (int i = start; i < noun; i++)
        {
            string norm = sentence.Context.Tokens[i].Norm;
            if (norm is "military" or "government" or "army" && kind == AttributionKind.Anonymous) return AttributionKind.Official;
            if (norm == "army" && kind == AttributionKind.ArmedGroup && !sentence.Actors.Exists(a => a.First <= i && i < a.End && a.Actor is { Kind: "armed-group" or "militia" or "coalition" })) return AttributionKind.Official;
            bool officials = norm == "local" && sentence.Context.Tokens[noun].Norm is "official" or "officials";
            if (norm is "local" or "tribal" && !officials && kind is AttributionKind.Anonymous or AttributionKind.Official) return AttributionKind.Local;
            if (norm is "medical" or "hospital" && kind is AttributionKind.Anonymous or AttributionKind.Official) return AttributionKind.Monitor;
            if (norm is "rebel" or "opposition" or "insurgent" or "militia" or "faction" && kind is AttributionKind.Official) return AttributionKind.ArmedGroup;
        }
        if (kind == AttributionKind.ArmedGroup && IsOfState(sentence, start, noun)) return AttributionKind.Official;
        bool group = kind == AttributionKind.Official && sentence.Actors.Exists(a => a.First >= start && a.End <= stop && a.Actor is { Kind: "armed-group" or "militia" or "coalition" });
        return group ? AttributionKind.ArmedGroup : kind;
    }

    /// <summary>"Ukraine's top commander": a state's own; "a Syrian rebel commander" is none.</summary>
    private static bool IsOfState(SentenceReading sentence, int start, int noun) =>
        sentence.Context.Tokens[noun].Norm is "commander" or "commanders" && sentence.Actors.Exists(a => a.First >= start && a.End <= noun && a.Actor is { Kind: "state" or "armed-force" })
        && !Enumerable.Range(start, noun - start).Any(i => sentence.Context.Tokens[i].Norm is "rebel" or "militia" or "militant" or "insurgent" or "separatist" or "opposition" or "jihadist" or "guerrilla");

    /// <summary>An actor as a source.</summary>
    public Attribution FromActor(SentenceReading sentence, ActorMention actor)
    {
        string text = actor.Span.Of(sentence.Context.Text);
        bool army = actor.Actor is { Kind: "generic" } && IsOfState(text);
        return new Attribution(actor.Name ?? text, actor.Actor?.Id, army ? AttributionKind.Official : KindOf(actor.Actor), text);
    }

    /// <summary>"the army", "General Command of the Army": a state's, whichever state the report means.</summary>
    private static bool IsOfState(string words) =>
        words.EndsWith("army", StringComparison.OrdinalIgnoreCase) || words.EndsWith("military", StringComparison.OrdinalIgnoreCase) || words.EndsWith("government", StringComparison.OrdinalIgnoreCase)
        || words.EndsWith("police", StringComparison.OrdinalIgnoreCase) || words.StartsWith("general command", StringComparison.OrdinalIgnoreCase) || words.StartsWith("general staff", StringComparison.OrdinalIgnoreCase);

    /// <summary>A person speaks for the body they belong to: a commander of a group is no official, a force that states or their union sent is one.</summary>
    private AttributionKind KindOf(Actor? actor)
    {
        for (int depth = 0; depth < DeepestParent && actor is { Kind: "person", Parent: { } parent } && theatres.Actor(parent) is { } body; depth++) actor = body;
        bool sent = actor is { Kind: "coalition", Parent: { } sender } && theatres.Actor(sender) is { Kind: "institution" or "organisation" or "military" or "government" };
        return sent ? AttributionKind.Official : KindOfBody(actor);
    }

    /// <summary>What sort of source a body is by its kind in the packs.</summary>
    public static AttributionKind KindOfBody(Actor? body) => body?.Kind switch
    {
        "media" => AttributionKind.Media,
        "organisation" => AttributionKind.Monitor,
        "armed-group" or "coalition" or "militia" => AttributionKind.ArmedGroup,
        "generic" => AttributionKind.ArmedGroup,
        "population" => AttributionKind.Witness,
        null => AttributionKind.ArmedGroup,
        _ => AttributionKind.Official,
    };

    private static AttributionKind KindOf(Source source) => source.Kind switch
    {
        "monitor" or "humanitarian" or "think-tank" => AttributionKind.Monitor,
        "ministry" => AttributionKind.Official,
        "armed-group" => AttributionKind.ArmedGroup,
        "local-network" => AttributionKind.Local,
        _ => AttributionKind.Media,
    };

    /// <summary>A source that stands alone, without a verb: a body that speaks, or words for one; a fighting group alone is none.</summary>
    public SourcePhrase? Credit(SentenceReading sentence, int first, int end)
    {
        if (Phrase(sentence, first, end) is not { } np || np.Span.Start > sentence.Context.Tokens[first].Start && !sentence.Context.Tokens[first].Form.Is(WordClass.Determiner)) return null;
        ActorMention? body = sentence.Actors.Find(a => a.First >= first && a.End <= end && a.Span.Overlaps(np.Span));
        if (body is not null && nouns.Longest(sentence.Context.Tokens, body.End - 1, body.End, out _, out _)) return np;
        return body is null || body.Actor is { Kind: "media" or "organisation" or "institution" or "government" or "person" } || np.Attribution.Id is null || np.Attribution.Kind is AttributionKind.Media or AttributionKind.Monitor ? np : null;
    }
}
