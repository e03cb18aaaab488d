using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Reads a report into tokens, times, numbers, actors and places. Thread-safe after construction.</summary>
internal sealed class ReportReading(TheatreSet theatres, NounClasses nouns, ActorLexicon actorNames, IReadOnlyList<LexiconEntry> lexicon)
{
    /// <summary>Words behind which a name of both a state and a place is the place: "in the capital Kabul".</summary>
    private static readonly FrozenSet<string> LeadWords = FrozenSet.Create(StringComparer.Ordinal,
        "in", "into", "near", "at", "to", "from", "across", "inside", "through", "around", "entered", "towards", "toward", "over", "capital");

    /// <summary>So many different words of war make a report one of war, though it names hardly anybody.</summary>
    private const int WordsOfWar = 3;

    private readonly ActorFinder actorFinder = new(actorNames, nouns);
    private readonly PlaceFinder placeFinder = new(theatres, lexicon);
    private readonly PlacePhrases placePhrases = new(lexicon);
    private readonly PlaceAsides asides = new(nouns);
    private readonly RelativePlaces relative = new(theatres);
    private readonly Fates fates = new(lexicon);

    /// <summary>The tokens and the actors that the rest of the reading starts from.</summary>
    public (Document Document, List<ActorMention> Actors) Begin(Report report)
    {
        Document document = DocumentParser.Parse(report.Text, report.Zones, report.Language);
        return (document, actorFinder.Find(document, report.AnchorDay));
    }

    /// <summary>Everything found in a report that <see cref="Begin"/> has begun, resolved as far as the packs allow; it changes the list of actors.</summary>
    public ReportContext Read(Report report, Document document, List<ActorMention> actors)
    {
        ImmutableArray<TimeExpression> times = TimeExpressionFinder.Find(document, report.AnchorDay);
        var taken = new HashSet<int>(actors.Where(a => a.IsGeneric || a.Actor is not { Kind: "state" }).Where(a => !a.IsDemonym).SelectMany(a => Enumerable.Range(a.First, a.End - a.First)));
        ImmutableArray<WordTag> tags = PennTags.Of(document, actors);
        List<PlaceMention> places = placeFinder.Find(document, tags, taken);
        actors.RemoveAll(a => a.IsDemonym && places.Exists(p => p.First <= a.First && a.End <= p.End && p.End - p.First > a.End - a.First));
        places.RemoveAll(p => p.Candidates.Count == 0 && (actors.Exists(a => a.First < p.End && p.First < a.End) || times.Any(t => t.FirstToken < p.End && p.First < t.EndToken)));
        placePhrases.Read(document, places);
        places.RemoveAll(p => IsWhereBanned(document.Tokens, p.PhraseFirst));
        actors.RemoveAll(a => IsWhereBanned(document.Tokens, a.First));
        PlaceResolver.Resolve(places, theatres);
        PlaceStretches.Join(document, places, relative);
        asides.Mark(document, places);
        var context = new ReportContext
        {
            Report = report, Document = document, Actors = actors, Places = places, Times = times, Quantities = QuantityFinder.Find(document, times),
            Tags = tags,
            RelativePlaces = relative,
            ForcesOf = actorNames.ForcesOf,
            AirForceOf = actorNames.AirForceOf,
            Civilians = theatres.Actor(ActorFinder.Civilians),
            ArmyOf = actor => theatres.PartyOf(actor)?.Army is { } army ? theatres.Actor(army) : actorNames.ForcesOf(actor.Country),
            CompoundActor = (word, at, country) => Compound(document, word, at, country),
        };
        context.Actors.RemoveAll(a => IsFate(a, context));
        context.Country = MainCountry(context);
        context.AnchorSpan = Anchor(context);
        AddArmies(context);
        foreach (ActorMention stranger in context.Actors.Where(a => IsStranger(a, context))) (stranger.Actor, stranger.Name, stranger.Why) = (null, stranger.Span.Of(context.Text), "a unit's name; no pack in play has such a unit in this war");
        NameRegimes(context);
        Allies.Settle(context);
        OwnedForces.Resolve(context, theatres);
        GroupNouns.Resolve(context, theatres);
        PreferPlaces(context);
        PlaceNouns.Resolve(document, places, placePhrases);
        asides.Mark(document, places);
        context.Actors.RemoveAll(a => a.End < context.Tokens.Length && context.Tokens[a.End - 1].Norm is "regime" or "government" && context.Tokens[a.End].Norm == "of" && a.End + 1 < context.Tokens.Length && context.Tokens[a.End + 1].Norm is "silence" or "calm" or "inspections" or "truce");
        foreach (ActorMention state in context.Actors.Where(a => a is { IsDemonym: false, Actor: { Kind: "state" or "government" } } && a.End < context.Tokens.Length && context.Tokens[a.End].Norm is "forces" or "troops" or "soldiers" or "units" or "army"))
        {
            if (actorNames.ForcesOf(state.Actor!.Country) is { } own) (state.Actor, state.Name, state.Why) = (own, own.Name, "forces of the state");
        }
        Widen(context);
        context.Actors.RemoveAll(a => OwnsForce(a, context));
        context.Actors.RemoveAll(a => a.IsGeneric && a.End < context.Tokens.Length && context.Tokens[a.End].Norm is "station" or "stations" or "barracks" or "academy" or "checkpoint" or "checkpoints");
        context.Actors.RemoveAll(a => a is { IsGeneric: true, IsCivilian: false, Actor.Kind: "generic" or "armed-force" } && context.Actors.Exists(o => o.End == a.First && o is { IsGeneric: false, IsDemonym: false, IsCivilian: false, IsInstitution: false }));
        context.Actors.RemoveAll(a => a is { IsGeneric: true, IsCivilian: false, Actor.Party: { } party } && context.Actors.Exists(o => o.End == a.First - 1 && context.Tokens[o.End].Norm is "'s" or "'" && o is { IsCivilian: false, IsDemonym: false, Actor: { } owner } && owner.Kind is "state" or "armed-force" or "armed-group" && owner.Party is { } other && other != party));
        context.Actors.RemoveAll(a => a is { IsGeneric: true, Actor.Kind: "institution" or "government" } && !context.Actors.Exists(o => !o.IsGeneric && o.Actor == a.Actor));
        context.Actors.RemoveAll(a => a.IsGeneric && context.Actors.Exists(o => o != a && o.OuterFirst >= 0 && a.First >= o.OuterFirst && a.End <= o.First));
        context.IsWarReport = actors.Count(a => !a.IsCivilian && a.Actor is { Kind: "armed-force" or "armed-group" or "militia" or "coalition" or "unit" or "generic" }) >= 2
            || TellsOfWar(context);
        return context;
    }

    /// <summary>True for so many different words of war, those that name somebody left out, so that what a party is called changes nothing.</summary>
    private bool TellsOfWar(ReportContext context)
    {
        HashSet<int> names = [.. context.Actors.SelectMany(a => Enumerable.Range(a.First, a.End - a.First))];
        return Enumerable.Range(0, context.Tokens.Length).Where(i => !names.Contains(i)).Select(i => context.Tokens[i].Norm)
            .Where(w => nouns.IsWar(w) || nouns.IsCombat(w)).Distinct(StringComparer.Ordinal).Take(WordsOfWar).Count() == WordsOfWar;
    }

    /// <summary>"rebel-held": whom the word before the hyphen names; a word for many states ("government-held") means the forces of the report's country, and nobody where it has none.</summary>
    private ActorMention? Compound(Document document, string word, int at, string? country)
    {
        var tokens = DocumentParser.Parse(word, []).Tokens;
        if (!actorNames.Names.Longest(tokens, 0, tokens.Length, out int end, out var values) || end != tokens.Length)
        {
            if (!actorNames.Names.Longest(DocumentParser.Parse(word + "s", []).Tokens, 0, tokens.Length, out end, out values)) return null;
        }
        Actor? actor = values.OrderBy(v => v.Kind).First().Actor;
        if (actor.Kind == "state" && values.DistinctBy(v => v.Actor.Id).Count() > 1) actor = actorNames.ForcesOf(country);
        if (actor is null) return null;
        Token token = document.Tokens[at];
        return new ActorMention { First = at, End = at + 1, Span = new TextSpan(token.Start, token.Start + word.Length), Actor = actor, Name = actor.Name, Why = "word before the hyphen" };
    }

    /// <summary>"the army", "troops": the armed forces of the country that the report is about.</summary>
    private void AddArmies(ReportContext context)
    {
        Actor? forces = DominantForce(context) ?? actorNames.ForcesOf(context.Country) ?? OnlyArmy(context);
        foreach (ActorMention mention in context.Actors.Where(m => m.Rivals.Count > 1)) Settle(mention, context);
        foreach (ActorMention mention in context.Actors.Where(m => m.IsGeneric && m.Actor?.Id is "government-forces" && forces is not null))
        {
            (mention.Actor, mention.Name, mention.Why) = (forces, forces!.Name, "noun of force; the country the report is about");
        }
        context.Actors.RemoveAll(a => a.Actor is { Kind: "state" } && context.Actors.Exists(m => m.Rivals.Count > 1 && Owner(m, context) == a));
        if (forces is null) return;
        var taken = new HashSet<int>(context.Actors.SelectMany(a => Enumerable.Range(a.First, a.End - a.First)));
        foreach (int i in Enumerable.Range(0, context.Tokens.Length).Where(i => !taken.Contains(i) && (context.Tokens[i].Norm is "army" or "troops" or "soldiers" or "servicemen" or "military" || IsTheUnits(context, i)) && context.Tokens[i].Case == LetterCase.Lower))
        {
            if (taken.Contains(i) || i + 1 < context.Tokens.Length && context.Tokens[i].Norm == "military" && (i == 0 || context.Tokens[i - 1].Norm != "the")) continue;
            int first = i > 0 && context.Tokens[i - 1].Norm == "government" && !taken.Contains(i - 1) ? i - 1 : i;
            context.Actors.Add(new ActorMention { First = first, End = i + 1, Span = context.Span(first, i + 1), Actor = forces, Name = forces.Name, IsGeneric = true, Why = "noun of force; the country the report is about" });
        }
        foreach (int i in Enumerable.Range(0, Math.Max(0, context.Tokens.Length - 1)).Where(i => context.Tokens[i].Norm == "air" && context.Tokens[i + 1].Norm == "force" && !taken.Contains(i) && !taken.Contains(i + 1) && !IsSpeaking(context, i + 2)))
        {
            if (OnlyFliers(context, forces) is { } fliers) context.Actors.Add(new ActorMention { First = i, End = i + 2, Span = context.Span(i, i + 2), Actor = fliers, Name = fliers.Name, IsGeneric = true, Why = "the air force of the country the report is about" });
        }
        context.Actors.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static bool IsSpeaking(ReportContext context, int at) =>
        at < context.Tokens.Length && context.Tokens[at].Form.VerbLemma is "say" or "report" or "claim" or "add" or "state" or "announce" or "write" or "note" or "tell" or "confirm";

    /// <summary>"the Air Force": that of the country whose army the report names most, where it is of no other country that has one.</summary>
    private Actor? OnlyFliers(ReportContext context, Actor forces) =>
        new[] { forces.Country, context.Country }.Select(actorNames.AirForceOf).OfType<Actor>().Distinct().ToList() is [var only] ? only : null;

    /// <summary>Where the report's country has no army of its own: that of the only other country which the report names, by its places, bodies or people; null where it names none or several.</summary>
    private Actor? OnlyArmy(ReportContext context)
    {
        var armies = context.Actors.Where(a => a.Rivals.Count <= 1).Select(a => a.Actor?.Country).Concat(context.Places.Select(p => p.Place?.Country)).Select(actorNames.ForcesOf).OfType<Actor>().Distinct().Take(2).ToList();
        return context.Country is not null && armies is [var only] ? only : null;
    }

    /// <summary>"98th Division": a unit of a country of which the report says nothing else is a namesake.</summary>
    private bool IsStranger(ActorMention mention, ReportContext context) =>
        mention.Actor is { Kind: "unit", Country: { } country } unit && actorNames.IsWorld(unit) && char.IsAsciiDigit(context.Tokens[mention.First].Norm[0])
        && !context.Actors.Exists(a => a != mention && a.Actor != unit && a.Actor?.Country == country) && !context.Places.Exists(p => p.Place?.Country == country);

    /// <summary>"9 KIA", "KIA: 37": a word of fate beside a number, not the actor of that name.</summary>
    private bool IsFate(ActorMention mention, ReportContext context) =>
        mention.End == mention.First + 1 && context.Tokens[mention.First].Case == LetterCase.AllCapitals && fates.Of(context.Tokens, mention.First) is not null
        && context.Quantities.Any(q => q.EndToken == mention.First || mention.First - q.EndToken <= 2 && q.EndToken < mention.First && context.Tokens[mention.First - 1].Case == LetterCase.Lower || q.FirstToken > mention.End && q.FirstToken == mention.End + 1 && context.Tokens[mention.End].Norm == ":");

    /// <summary>"(banned in Russia)": a legal notice, no place of an event.</summary>
    private static bool IsWhereBanned(ImmutableArray<Token> tokens, int first)
    {
        int at = first - 1;
        while (at > 0 && tokens[at].Norm is "in" or "the" or "of" or "territory" or "on") at--;
        return at >= 0 && tokens[at].Norm is "banned" or "outlawed" or "prohibited" or "forbidden";
    }

    /// <summary>"the units" alone, which the report need not say whose.</summary>
    private static bool IsTheUnits(ReportContext context, int i) =>
        context.Tokens[i].Norm is "units" or "forces" && i > 0 && context.Tokens[i - 1].Norm == "the" && (i + 1 == context.Tokens.Length || context.Tokens[i + 1].Norm is not ("of" or "from" or "loyal"));

    /// <summary>Words that several actors share mean the one of the report's country; without one they stay unresolved.</summary>
    private void Settle(ActorMention mention, ReportContext context)
    {
        string? country = Owner(mention, context)?.Actor?.Country ?? context.Country;
        var local = mention.Rivals.Where(a => a.Country is not null && a.Country == country).ToList();
        Actor? generic = mention.Rivals.FirstOrDefault(a => a.Kind == "generic");
        Actor? dominant = DominantForce(context);
        Actor? chosen = Owner(mention, context) is null && dominant is not null && mention.Rivals.Contains(dominant) ? dominant : local.Count == 1 ? local[0] : local.Find(a => a == actorNames.ForcesOf(country)) ?? generic ?? (local.Count > 0 ? local[0] : null);
        mention.Actor = chosen;
        mention.Name = chosen?.Name;
        mention.IsGeneric &= Owner(mention, context) is null;
        mention.Why = chosen is null ? "words that several actors share; nothing tells which" : "words that several actors share; the country the report is about";
    }

    /// <summary>"the Ankara regime": the word behind a state's name is that state, not the regime that the report speaks of otherwise.</summary>
    private static void NameRegimes(ReportContext context)
    {
        for (int i = context.Actors.Count - 1; i > 0; i--)
        {
            var (state, regime) = (context.Actors[i - 1], context.Actors[i]);
            if (!regime.IsGeneric || regime.End - regime.First != 1 || context.Tokens[regime.First].Norm is not ("regime" or "government") || state is not { IsDemonym: false, Actor.Kind: "state" } || state.End != regime.First || state.Actor == regime.Actor || context.ForcesOf(state.Actor!.Country) == regime.Actor) continue;
            context.Actors[i - 1] = new ActorMention { First = state.First, End = regime.End, Span = context.Span(state.First, regime.End), Actor = state.Actor, Name = state.Name, Why = "the government of the state named" };
            context.Actors.RemoveAt(i);
        }
    }

    /// <summary>"the regime's ground troops": the state before the noun of its own force.</summary>
    private bool OwnsForce(ActorMention owner, ReportContext context)
    {
        if (owner.Actor is not { Kind: "state" } state || owner.End >= context.Tokens.Length || context.Tokens[owner.End].Norm is not ("'s" or "'")) return false;
        if (Enumerable.Range(owner.End + 1, Math.Min(2, context.Tokens.Length - owner.End - 1)).Any(i => context.Tokens[i].Norm is "proxies" or "militias" or "mercenaries" or "gangs" or "terrorists" or "jihadists")) return true;
        ActorMention? force = context.Actors.Find(a => a.First > owner.End && a.First - owner.End <= 3 && context.Tokens[a.First - 1].Norm != "that");
        return force is { IsCivilian: false, IsInstitution: false, Actor: { } actor } && (actor == actorNames.ForcesOf(state.Country) || theatres.PartyOf(actor) is { } party && party == theatres.PartyOf(state));
    }

    /// <summary>The armed forces that the report names most, units counted for the forces they belong to; null where it names none.</summary>
    private Actor? DominantForce(ReportContext context) =>
        context.Actors.Where(m => m.Rivals.Count <= 1 && !m.IsGeneric).Select(m => Top(m.Actor)).OfType<Actor>()
            .GroupBy(a => a.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.First();

    private Actor? Top(Actor? actor)
    {
        for (int depth = 0; actor is { Kind: "unit" or "armed-force" } && depth < 8; depth++)
        {
            Actor? above = actor.Parent is { } parent ? theatres.Actor(parent) : null;
            if (above is not { Kind: "unit" or "armed-force" }) return actor.Kind == "armed-force" ? actor : null;
            actor = above;
        }
        return null;
    }

    /// <summary>The state named right before ("Ukraine's General Staff", "Russian defence ministry"), or null.</summary>
    private static ActorMention? Owner(ActorMention mention, ReportContext context) =>
        context.Actors.Find(a => a.Actor is { Kind: "state" } && a.End <= mention.First && mention.First - a.End <= 1 && (a.IsDemonym || mention.First - a.End == 1 && context.Tokens[a.End].Norm is "'s" or "'"));

    /// <summary>A name that is both a state and a place is a place after in, near, to and the like, else a state.</summary>
    private void PreferPlaces(ReportContext context)
    {
        foreach (PlaceMention place in context.Places.ToList())
        {
            ActorMention? actor = context.Actors.Find(a => a.First < place.End && place.First < a.End);
            if (actor is null) continue;
            int before = place.PhraseFirst - 1;
            while (before >= 0 && context.Tokens[before].Form.Is(WordClass.Determiner)) before--;
            bool source = before > 0 && context.Tokens[before].Norm == "to" && context.Tokens[before - 1].Norm == "according";
            bool longer = actor is { IsDemonym: false, Actor.Kind: "state" } && place.Candidates.Count > 0 && place.First < actor.First && Directions.OfPoint(context.Tokens[place.First].Norm) is not null;
            bool locative = longer || !source && (place.Relation is not null || IsWhereTownLies(context.Tokens, place) || IsPartOf(context.Tokens, before) || before >= 0 && (IsTaking(context.Tokens[before]) || LeadWords.Contains(context.Tokens[before].Norm))
                || place.Place is { IsSettlement: true } && (placeFinder.LeadsToPlace(context.Tokens, before) || PlaceFinder.IsHeld(context.Tokens, place.End) || IsListed(context, place) || LeadsItem(context, place)));
            if (locative) context.Actors.Remove(actor);
            else context.Places.Remove(place);
        }
    }

    /// <summary>"the Yarmouk district of Khartoum", "the centre of Kyiv", "east of Ankara": a part of the town, or what lies by it.</summary>
    private bool IsPartOf(ImmutableArray<Token> tokens, int of) =>
        of > 0 && tokens[of].Norm == "of" && (nouns.IsSettlement(tokens[of - 1].Norm) || nouns.IsGround(tokens[of - 1].Norm) || Directions.OfPoint(tokens[of - 1].Norm) is not null || tokens[of - 1].Norm is "centre" or "center" or "outskirts" or "suburb" or "suburbs" or "streets" or "edge" or "heart" or "part" or "parts" or "half" or "bank" or "port" or "airport" or "quarter" or "area" or "areas");

    /// <summary>"in Kabkabiya, Sudan, residents said": a country behind a town of it, which does nothing there.</summary>
    private static bool IsWhereTownLies(ImmutableArray<Token> tokens, PlaceMention place) =>
        place is { AsideOf: not null, Place.Precision: PlacePrecision.Country } && (place.End >= tokens.Length || tokens[place.End].Form.Shape == TokenShape.Punctuation || tokens[place.End].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator));

    /// <summary>"Lviv, Kyiv and Odesa": beside towns of a list a capital is a town.</summary>
    private static bool IsListed(ReportContext context, PlaceMention place)
    {
        return context.Places.Exists(o => o != place && IsTown(context, o) && (IsListGap(context.Tokens, o.End, place.First) || IsListGap(context.Tokens, place.End, o.First)));
    }

    /// <summary>"Beirut: … Deir ez-Zor: …": in a row of items that towns lead a capital is a town.</summary>
    private static bool LeadsItem(ReportContext context, PlaceMention place) =>
        IsLead(context, place) && context.Places.Exists(o => o != place && IsTown(context, o) && IsLead(context, o));

    private static bool IsLead(ReportContext context, PlaceMention place) =>
        place.End < context.Tokens.Length && context.Tokens[place.End].Norm == ":" && context.Document.Sentences.Any(s => s.FirstToken == place.First);

    private static bool IsTown(ReportContext context, PlaceMention place) =>
        place.Place is { IsSettlement: true } && !context.Actors.Exists(a => a.First < place.End && place.First < a.End);

    private static bool IsListGap(ImmutableArray<Token> tokens, int from, int to) =>
        to - from is 1 or 2 && tokens[from].Norm is "," or "and" or "&" && (to - from == 1 || tokens[to - 1].Norm is "and" or "&");

    /// <summary>Verbs after which the name of a capital is the town and not its government.</summary>
    private static bool IsTaking(Token token) =>
        (token.Form.Verb & (VerbForms.Base | VerbForms.Past | VerbForms.Gerund | VerbForms.Third)) != 0
        && token.Form.VerbLemma is "attack" or "capture" or "bomb" or "shell" or "strike" or "hit" or "enter" or "leave" or "reach" or "take" or "storm" or "seize" or "pound" or "liberate" or "recapture" or "besiege" or "encircle" or "defend" or "hold" or "flee" or "bombard" or "retake";

    /// <summary>Takes "units of", "positions of" and the like into an actor's phrase.</summary>
    private void Widen(ReportContext context)
    {
        foreach (ActorMention actor in context.Actors)
        {
            int i = actor.First - 1;
            while (i >= 0 && context.Tokens[i].Form.Is(WordClass.Determiner)) i--;
            if (i >= 1 && (context.Tokens[i].Norm == "of" || context.Tokens[i].Norm == "from" && (actor is { IsDemonym: false, Actor.Kind: "armed-group" or "armed-force" or "militia" or "unit" } || actor.Actor is null && GroupNouns.IsUnit(actor))) && context.Tokens[i - 1].Norm is "militiamen" or "commandos" or "personnel" or "units" or "forces" or "fighters" or "rebels" or "terrorists" or "insurgents" or "gunmen" or "jihadists" or "mercenaries" or "guerrillas" or "fighter" or "rebel" or "terrorist" or "militant" or "insurgent" or "gunman" or "soldier" or "members" or "soldiers" or "troops" or "elements" or "groups" or "militants" or "warplanes" or "officers" or "columns" or "servicemen" or "unit" or "warships" or "aircraft" or "jets" or "helicopters")
            {
                actor.OuterFirst = i - 1;
                if (context.Tokens[i - 1].Norm is "warplanes" or "aircraft" or "jets" or "helicopters" && actor.Actor?.Country is { } country && actorNames.AirForceOf(country) is { } air) (actor.Actor, actor.Name, actor.Why) = (air, air.Name, "aircraft of a country");
            }
        }
    }

    private static string? MainCountry(ReportContext context)
    {
        var votes = context.Places.Where(p => p.Place?.Country is not null).Select(p => p.Place!.Country!)
            .Concat(context.Actors.Where(a => a.Actor is { Country: not null, Kind: not ("media" or "organisation") } && a.Rivals.Count <= 1).Select(a => a.Actor!.Country!));
        return votes.GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
    }

    private static TextSpan? Anchor(ReportContext context)
    {
        if (context.Report.AnchorDay is not { } day) return null;
        TimeExpression? told = context.Times.FirstOrDefault(t => t.Time.Start == day && t.Time.End == day && t.Span.Start < 3000 && ZoneOf(context, t) is ZoneKind.Dateline or ZoneKind.Boilerplate);
        return told?.Span ?? context.Times.FirstOrDefault(t => t.Time.Start == day && t.Time.End == day && t.Span.Start < 400)?.Span ?? new TextSpan(0, 0);
    }

    private static ZoneKind ZoneOf(ReportContext context, TimeExpression time) =>
        context.Document.Paragraphs.FirstOrDefault(p => p.Span.Contains(time.Span)).Zone;
}
