using System.Collections.Immutable;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>A sentence with its mentions, verb groups and triggers, and how the mentions hang together.</summary>
internal sealed class SentenceReading
{
    private const int LongestLead = 16, LongestCount = 5;

    private readonly Dictionary<Mention, Governor> governors = [];
    private ImmutableArray<PlaceMention> lead;

    public SentenceReading(ReportContext context, int index, TriggerFinder finder)
    {
        Context = context;
        Index = index;
        Sentence = context.Document.Sentences[index];
        Paragraph = context.Document.Paragraphs[Sentence.Paragraph];
        Actors = ReportContext.Within(context.Actors, Sentence.FirstToken, Sentence.EndToken);
        Places = ReportContext.Within(context.Places, Sentence.FirstToken, Sentence.EndToken);
        Times = [.. context.Times.Where(t => t.FirstToken >= Sentence.FirstToken && t.FirstToken < Sentence.EndToken)];
        Quantities = [.. context.Quantities.Where(q => q.FirstToken >= Sentence.FirstToken && q.FirstToken < Sentence.EndToken)];
        var names = new HashSet<int>();
        foreach (PlaceMention mention in Places.Where(p => !p.IsAdverb))
        {
            for (int i = mention.First; i < mention.End; i++) names.Add(i);
        }
        var actorTokens = new HashSet<int>();
        foreach (ActorMention actor in Actors)
        {
            for (int i = actor.First; i < actor.End; i++) actorTokens.Add(i);
        }
        names.UnionWith(actorTokens);
        Groups = ClauseSplitter.Split(context.Tokens, context.Tags, Sentence, names.Contains);
        foreach (VerbGroup group in Groups.Where(IsAgentless).Where(g => finder.TakesObject(Tokens[g.Head].Form.VerbLemma) || Places.Exists(p => p.End == g.First) && finder.TakesPlaces(Tokens[g.Head].Form.VerbLemma) || finder.TakesThing(Tokens[g.Head].Form.VerbLemma, SubjectNoun(g)))) group.Passive = true;
        foreach (VerbGroup group in Groups.Where(IsCounted)) group.Passive = true;
        Triggers = finder.Find(context.Tokens, Sentence, Groups, actorTokens.Contains);
        Triggers.RemoveAll(t => !t.IsVerb && Times.Any(e => e.FirstToken <= t.First && t.First < e.EndToken));
    }

    /// <summary>"recorded 259 Palestinians killed and 521 injured": people who are counted before the participle of what befell them.</summary>
    private bool IsCounted(VerbGroup group)
    {
        if (group is not { Passive: false, Finite: true } || group.First != group.Head || Tokens[group.Head].Form.VerbLemma is not ("kill" or "wound" or "injure") || (Tokens[group.Head].Form.Verb & VerbForms.Participle) == 0) return false;
        bool closed = group.End >= Sentence.EndToken || Tokens[group.End].Form.Shape == TokenShape.Punctuation || Tokens[group.End].Form.Is(WordClass.Coordinator);
        return closed && Quantities.Any(q => group.First - q.EndToken is > 0 and <= LongestCount && Groups.Exists(g => g is { Finite: true, Passive: false } && g.End <= q.FirstToken && q.FirstToken - g.End <= LongestCount));
    }

    /// <summary>"Surman post encircled.", "Police station seized in X": a past form without an object, whose subject is nobody who could have done it.</summary>
    private bool IsAgentless(VerbGroup group)
    {
        if (group.Passive || !group.Finite || group.First != group.Head || group.SharesSubject is not null || group.Relative || group.First <= group.ClauseFirst || (Tokens[group.Head].Form.Verb & VerbForms.Participle) == 0 || (Tokens[group.Head].Form.Verb & VerbForms.Past) == 0) return false;
        int after = group.End;
        while (after < Sentence.EndToken && Tokens[after].Form.Is(WordClass.Adverb)) after++;
        bool bare = after >= Sentence.EndToken || Tokens[after].Form.Shape == TokenShape.Punctuation && Tokens[after].Norm is not ("\"" or "“") || Tokens[after].Form.Is(WordClass.Preposition) && !Groups.Exists(g => g.First == after) || Times.Any(t => t.FirstToken == after);
        if (!Context.IsWarReport && Lead.IsEmpty && !Places.Exists(p => p.First >= group.ClauseFirst && p.First < group.First)) return false;
        bool someone = Actors.Exists(a => a.First >= group.ClauseFirst && a.First < group.First) || Enumerable.Range(group.ClauseFirst, group.First - group.ClauseFirst).Any(i => Tokens[i].Form.Is(WordClass.Pronoun | WordClass.Relative));
        return bare && !someone;
    }

    /// <summary>"Hundreds of houses in the town burned": the last word of the subject before what only tells where.</summary>
    private string SubjectNoun(VerbGroup group)
    {
        int end = group.ClauseFirst;
        while (end < group.First && (!Tokens[end].Form.Is(WordClass.Preposition) || Tokens[end].Norm == "of")) end++;
        return end > group.ClauseFirst ? Tokens[end - 1].Norm : "";
    }

    public ReportContext Context { get; }

    public int Index { get; }

    public Sentence Sentence { get; }

    public Paragraph Paragraph { get; }

    public List<ActorMention> Actors { get; }

    public List<PlaceMention> Places { get; }

    public ImmutableArray<TimeExpression> Times { get; }

    public ImmutableArray<Quantity> Quantities { get; }

    public List<VerbGroup> Groups { get; }

    public List<Trigger> Triggers { get; }

    /// <summary>Cues of certainty in text order, kept by their reader when first asked for; null before.</summary>
    public List<CueMention>? Cues { get; set; }

    /// <summary>Places that lead an item before a colon or dash: "Kafr Nabl: …", "A and B – …", "A, 7 July: …"; empty where none does.</summary>
    public ImmutableArray<PlaceMention> Lead => lead.IsDefault ? lead = FindLead() : lead;

    /// <summary>"it was …", "there were …": a verb that only presents what follows.</summary>
    public bool IsPresentative(VerbGroup group) => TriggerFinder.IsPresentative(Context.Tokens, group);

    private ImmutableArray<PlaceMention> FindLead()
    {
        var places = new List<PlaceMention>();
        int at = Sentence.FirstToken;
        if (Tokens[at].Norm is "–" or "—") at++;
        while (at < Math.Min(Sentence.FirstToken + LongestLead, Sentence.EndToken))
        {
            if ((Tokens[at].Norm is ":" or "–" or "—") && (places.Count > 0 || !Times.Any(t => t.FirstToken == Sentence.FirstToken && t.EndToken >= at))) return [.. places];
            if (Places.Find(p => p.First == at) is { } place)
            {
                places.Add(place);
                at = Math.Max(place.PhraseEnd, place.End);
                continue;
            }
            if (places.Count > 0 && !Times.Any(t => t.FirstToken <= at && at < t.EndToken) && Tokens[at].Norm is not ("," or "and" or "&" or "/" or "+" or "town" or "village" or "city" or "(" or ")" or "area" or "direction" or "axis" or "front" or "sector" or "centre" or "center" or "district" or "subdistrict" or "sub-district" or "region" or "countryside" or "oblast" or "province" or "governorate")) return [];
            if (places.Count == 0 && Tokens[at].Form.Shape == TokenShape.Word && !Times.Any(t => t.FirstToken <= at && at < t.EndToken) && !Tokens[at].Form.Is(WordClass.Preposition | WordClass.Determiner)) return [];
            at++;
        }
        return [];
    }

    /// <summary>What comes from a place without anybody's coming from there: "on orders from the capital".</summary>
    private static readonly HashSet<string> Orders = new(StringComparer.Ordinal) { "order", "orders", "instruction", "instructions", "directive", "directives", "pressure", "message", "messages", "call", "calls", "permission", "approval", "signal" };

    private ImmutableArray<Token> Tokens => Context.Tokens;

    /// <summary>The verb group whose head is in the trigger, or of a noun the group in whose clause it stands; null where there is none.</summary>
    public VerbGroup? GroupOf(Trigger trigger) =>
        trigger.IsVerb ? Groups.Find(g => g.Head == trigger.First) : Groups.FindLast(g => g.ClauseFirst <= trigger.First && trigger.First < g.ClauseEnd && !IsPart(g, trigger)) ?? Groups.Find(g => g.ClauseFirst <= trigger.First && trigger.First < g.First);

    /// <summary>"Warning strikes": what looks like a verb is part of the noun.</summary>
    private static bool IsPart(VerbGroup group, Trigger trigger) => group.Head >= trigger.First && group.Head < trigger.End;

    /// <summary>What the mention hangs on.</summary>
    public Governor GovernorOf(Mention mention)
    {
        if (governors.TryGetValue(mention, out Governor known)) return known;
        Governor governor = Govern(mention);
        governors[mention] = governor;
        return governor;
    }

    /// <summary>Actors that are the subject of a verb group; of a shared or relative clause those of the clause before.</summary>
    public List<ActorMention> Subjects(VerbGroup group, int depth = 0)
    {
        var own = Actors.Where(a => a.First >= group.ClauseFirst && a.First < group.First && (IsBare(a) || OpensWith(group, a))).ToList();
        if (own.Count > 1) own.RemoveAll(a => a != own[0] && IsApposition(own[0], a, group));
        if (own is [var last] && GovernorOf(last) is { Listed: ActorMention, At: var opening } && opening < group.ClauseFirst && OpensWith(group, last)) return Coordinated(last);
        if (own.Count > 0) return own.TrueForAll(a => GovernorOf(a).Preposition == "by!") ? [.. Led(own[0]), .. own] : own;
        if (!group.Finite && Tokens[group.First].Norm == "to" && Actors.LastOrDefault(a => a.First >= group.ClauseFirst && a.End <= group.First && group.First - a.End <= 1 && GovernorOf(a).Preposition == "by") is { } agent) return Coordinated(agent);
        if (group.SharesSubject is { } shared && depth < 6) return shared.Passive != group.Passive && shared.Passive && !group.IsAfterReduced && Tokens[group.First].Norm != "to" && group.First != shared.End ? [] : Subjects(shared, depth + 1);
        if (group.Relative || (!group.Finite && group.Passive))
        {
            ActorMention? antecedent = Actors.LastOrDefault(a => a.End <= group.First && a.End >= group.ClauseFirst - 4);
            return antecedent is null ? [] : Coordinated(antecedent);
        }
        if (!group.Finite && group.First == Sentence.FirstToken && depth == 0 && Groups.Find(g => g.Finite && g.First > group.First) is { } main) return Subjects(main, depth + 1);
        return [];
    }

    /// <summary>"X, a dissident group of the former Y, attacked": what stands between two commas and opens with an article only tells who X is.</summary>
    private bool IsApposition(ActorMention subject, ActorMention other, VerbGroup group)
    {
        int comma = subject.End;
        if (comma + 1 >= other.First || Tokens[comma].Norm != "," || !Tokens[comma + 1].Form.Is(WordClass.Determiner)) return false;
        bool closed = false;
        for (int i = comma + 1; i < group.First; i++)
        {
            if (i < other.First && Tokens[i].Form.Is(WordClass.Coordinator)) return false;
            if (i >= other.End && Tokens[i].Norm == ",") closed = true;
        }
        return closed;
    }

    /// <summary>"A, led by B, attacked": A, which acts with B.</summary>
    private IEnumerable<ActorMention> Led(ActorMention companion)
    {
        int by = GovernorOf(companion).At;
        ActorMention? led = Actors.LastOrDefault(a => a.End < by && by - a.End <= 3);
        return led is null ? [] : Coordinated(led);
    }

    /// <summary>"A and B, who …": the actor and those listed before it, in text order.</summary>
    public List<ActorMention> Coordinated(ActorMention last)
    {
        var all = new List<ActorMention> { last };
        while (GovernorOf(all[0]).Listed is ActorMention before && all.Count < 12) all.Insert(0, before);
        return all;
    }

    /// <summary>"A, B and C": the place and those listed before it, in text order.</summary>
    public List<PlaceMention> Listed(PlaceMention last)
    {
        var all = new List<PlaceMention> { last };
        while (GovernorOf(all[0]).Listed is PlaceMention before && all.Count < 24) all.Insert(0, before);
        return all;
    }

    /// <summary>Places in subject position.</summary>
    public List<PlaceMention> SubjectPlaces(VerbGroup group, int depth = 0)
    {
        var own = Places.Where(p => p.First >= group.ClauseFirst && p.First < group.First && IsBare(p)).ToList();
        if (own.Count > 0) return own;
        if (group.SharesSubject is { } shared && depth < 6) return SubjectPlaces(shared, depth + 1);
        if (group.Relative || (!group.Finite && group.Passive))
        {
            PlaceMention? antecedent = Places.LastOrDefault(p => p.End <= group.First && (p.End >= group.ClauseFirst - 4 || IsExplainedUntil(p, group.ClauseFirst)));
            return antecedent is null ? [] : [antecedent];
        }
        return [];
    }

    /// <summary>"X, a town of 27,000, which …": nothing but an apposition stands between the place and the clause.</summary>
    private bool IsExplainedUntil(PlaceMention place, int clause) =>
        clause - place.End > 2 && Tokens[place.End].Norm == "," && Tokens[clause - 1].Norm == "," && Tokens[place.End + 1].Form.Is(WordClass.Determiner) && !Groups.Exists(g => g.First >= place.End && g.First < clause);

    /// <summary>"after rebels broke into X", "as A and B traded fire": the word before opens the clause and governs no noun.</summary>
    private bool OpensWith(VerbGroup group, Mention mention) =>
        group.Finite && GovernorOf(mention) is { At: var at, Listed: var listed } && at >= Sentence.FirstToken && (at == group.ClauseFirst - 1 || listed is not null && at < group.ClauseFirst && group.ClauseFirst <= mention.First) && Tokens[at].Form.Is(WordClass.Subordinator);

    private bool IsBare(Mention mention) => GovernorOf(mention).Preposition is "" or "," or "of" or "by!" or "including";

    private Governor Govern(Mention mention, int depth = 0)
    {
        if (mention is PlaceMention { IsAdverb: true } && !(mention.First > Sentence.FirstToken && Tokens[mention.First - 1].Form.Is(WordClass.Preposition))) return new Governor("in", null, mention.First);
        int low = Sentence.FirstToken;
        bool crossed = false, determined = false;
        for (int j = mention.PhraseFirst - 1, steps = 0; j >= low && steps < 9; j--, steps++)
        {
            Token token = Tokens[j];
            if (Triggers.Find(t => t.Form == TriggerForm.Noun && t.End == j + 1) is { } noun && !crossed) return new Governor("own!", noun, j);
            if (token.Norm == "," && (OpensClause(mention, j) || EndsAlly(mention, j))) return new Governor("", null, j);
            if (token.Norm == "," && crossed && Tokens[j + 1].Form.Is(WordClass.Determiner) && IsDescribed(j + 1, mention.First)) return new Governor("apposition", null, j);
            if (token.Norm == "as" && j - 2 >= low && Tokens[j - 1].Norm == "well" && Tokens[j - 2].Norm == "as")
            {
                j -= Tokens[j - 3 >= low ? j - 3 : low].Norm == "," ? 3 : 2;
                return depth < 24 && Before(mention, j) is { } also ? Govern(also, depth + 1) with { Listed = also } : new Governor("", null, j);
            }
            if (token.Norm == "," && IsNamedAfter(mention, j)) return new Governor("", null, j);
            if (token.Norm is "," or "and" or "or" or "&" or "/" or "+" or "nor") return depth < 24 && Before(mention, j) is { } listed ? Govern(listed, depth + 1) with { Listed = listed } : new Governor(token.Norm == "," ? "," : "", null, j);
            if (determined && !token.Form.Is(WordClass.Preposition)) return new Governor("", null, j);
            if (Quantities.Any(q => q.FirstToken <= j && j < q.EndToken) || IsUpTo(j)) continue;
            if (Times.Any(t => t.FirstToken <= j && j < t.EndToken)) return new Governor("", null, j);
            if (mention is ActorMention && Places.Exists(p => p.First <= j && j < p.End)) return new Governor("", null, j);
            if (token.Norm == "nearby") continue;
            determined = token.Form.Is(WordClass.Determiner);
            if (token.Norm == "of")
            {
                if (Triggers.Find(t => t.Form == TriggerForm.Noun && t.End <= j && t.End >= j - 1) is { } governing) return new Governor("of", governing, j);
                crossed = true;
                if (j - 1 >= low && Tokens[j - 1].Form.Classes == WordClass.None) j--;
                continue;
            }
            if (token.Norm == "led" || IsBehind(j, "led", "spearheaded", "headed")) return depth < 24 && LedObject(token.Norm == "led" ? j : j - 1) is { } led ? Govern(led, depth + 1) with { Listed = led } : new Governor("by!", null, j);
            if (token.Norm is "supported" or "backed" || IsBehind(j, "supported", "backed", "assisted", "accompanied", "aided")) return new Governor("ally!", null, j);
            if (token.Norm == "from" && j > low && Orders.Contains(Tokens[j - 1].Norm)) return new Governor("order!", null, j);
            if (token.Form.Is(WordClass.Preposition) && token.Norm != "to" || token.Norm == "to" && !Groups.Exists(g => g.First == j)) return new Governor(token.Norm, null, j);
            if (Groups.Exists(g => g.First <= j && j < g.End)) return new Governor("", null, j);
            if (token.Form.Is(WordClass.Relative | WordClass.Subordinator) || token.Form.Shape is TokenShape.Punctuation && token.Norm is not ("\"" or "“" or "'" or "‘")) return new Governor("", null, j);
        }
        return new Governor("", null, low - 1);
    }

    /// <summary>"captured it from rebels led by X", "attacked fighters led by X": those who are led, where something is done to them.</summary>
    private ActorMention? LedObject(int led) =>
        Actors.Find(a => a.End == led) is { } whom && (Tokens[whom.First - 1 >= Sentence.FirstToken ? whom.First - 1 : whom.First] is { Norm: not "of" } before && before.Form.Is(WordClass.Preposition) || Groups.Exists(g => g is { Finite: true, Passive: false } && g.End <= whom.First && whom.First - g.End <= 2)) ? whom : null;

    /// <summary>"up to 1.2 kilometres near X": the "to" belongs to the number.</summary>
    private bool IsUpTo(int to) =>
        Tokens[to].Norm == "to" && to > Sentence.FirstToken && Tokens[to - 1].Norm == "up" && Tokens[to + 1].Form is { Shape: TokenShape.Number } or { Classes: WordClass.NumberWord };

    /// <summary>"The last crossing to Iraq, al-Tanf, fell": between the commas stands the name of the subject, and no item of a list.</summary>
    private bool IsNamedAfter(Mention mention, int comma) =>
        mention is PlaceMention && mention.First == comma + 1 && mention.End < Sentence.EndToken && Tokens[mention.End].Norm == "," && Groups.Exists(g => g.Finite && g.First == mention.End + 1)
        && Places.Exists(p => p.End == comma && p.PhraseFirst - 2 >= Sentence.FirstToken && Tokens[p.PhraseFirst - 1].Form.Is(WordClass.Preposition) && Tokens[p.PhraseFirst - 2].Form.Classes == WordClass.None);

    /// <summary>"X, the capital of Y": Y only tells what X is.</summary>
    private bool IsDescribed(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Tokens[i].Norm is "capital" or "seat" or "heart" or "part" or "gateway" or "stronghold" or "bastion" or "birthplace" or "hub") return true;
        }
        return false;
    }

    /// <summary>"If A falls to X, Y will …", "In defence of X, Y carried out": the comma ends a clause, and what follows is the subject of the next.</summary>
    private bool OpensClause(Mention mention, int comma) =>
        mention is ActorMention && (Tokens[Sentence.FirstToken].Form.Is(WordClass.Preposition) || Tokens[Sentence.FirstToken].Norm == "according") && Groups.Exists(g => g.Finite && g.First == mention.End) && !Groups.Exists(g => g.Finite && g.End <= comma)
        || mention is ActorMention && Tokens[Sentence.FirstToken].Norm == "according" && Groups.Find(g => g.Finite) is { } told && told.First > mention.End && Enumerable.Range(mention.End, told.First - mention.End).All(i => Tokens[i].Form is { Shape: TokenShape.Word, Classes: WordClass.None })
        || Groups.Exists(g => g.Finite && g.ClauseFirst == comma + 1 && mention.End <= g.First) && (Tokens[Sentence.FirstToken].Form.Is(WordClass.Subordinator) || Conditions.IsInverted(this)) && Groups.Exists(g => g.Finite && g.End <= comma);

    /// <summary>"Backed by X, Y attacked": the comma ends what opens the sentence, and the subject follows.</summary>
    private bool EndsAlly(Mention mention, int comma) =>
        IsBehind(Sentence.FirstToken + 1, "supported", "backed", "assisted", "accompanied", "aided") && Groups.Find(g => g.Finite && g.First > comma) is { } main
        && !Enumerable.Range(mention.End, Math.Max(0, main.First - mention.End)).Any(i => Tokens[i].Norm == ",");

    /// <summary>"led by X", "supported by X": one of the words stands before the "by".</summary>
    private bool IsBehind(int by, params ReadOnlySpan<string> words) =>
        Tokens[by].Norm == "by" && by > Sentence.FirstToken && words.Contains(Tokens[by - 1].Norm);

    /// <summary>The mention of the same kind that ends just before a list's comma or conjunction.</summary>
    private Mention? Before(Mention mention, int separator)
    {
        IEnumerable<Mention> same = mention is PlaceMention ? Places : Actors;
        return same.LastOrDefault(m => m.End <= separator && separator - m.End <= 2 && m != mention && OnlyListWords(m.End, separator));
    }

    private bool OnlyListWords(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Tokens[i].Norm is not ("," or "and" or "'s" or "'" or "area" or "neighbourhood" or "neighborhood" or "hill" or "hilltop" or "town" or "village" or "city" or "centre" or "center" or "outskirts" or "surroundings" or "suburbs" or "countryside" or ")" or "as" or "well")) return false;
        }
        return true;
    }
}

/// <summary>What a mention hangs on.</summary>
/// <param name="Preposition">The preposition; empty for a subject or object; <c>of</c> with <paramref name="Noun"/>; <c>own!</c> right after a noun trigger; <c>by!</c> after "led by" and the like; <c>ally!</c> after "backed by" and the like.</param>
/// <param name="Noun">The noun trigger it hangs on, or null.</param>
/// <param name="At">Token of the preposition or of what stopped the search.</param>
internal readonly record struct Governor(string Preposition, Trigger? Noun, int At)
{
    /// <summary>The mention before it in the same list, or null.</summary>
    public Mention? Listed { get; init; }
}
