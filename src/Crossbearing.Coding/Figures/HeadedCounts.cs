using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>A sentence over a list that tells what its items count.</summary>
/// <param name="Sentence">The heading.</param>
/// <param name="Kind">What became of those counted.</param>
/// <param name="At">Token of the word that says it.</param>
internal sealed record CountHeading(SentenceReading Sentence, FigureKind Kind, int At);

/// <summary>
/// "Displaced since 1 December:" over "12 February – 800,000", "Killed on Tuesday, by town" over "A – a mother and her son", "To B: 13,900", "Killed, as listed by hospitals: 404":
/// an item is a number alone, and its heading or its label tells what is counted. Thread-safe after construction.
/// </summary>
internal sealed class HeadedCounts
{
    private const int LongestHeading = 16, LongestLabel = 14, LongestPerson = 3;

    private readonly Dictionary<FigureKind, Frame> frames = [];
    private readonly HashSet<string> goals = new(StringComparer.Ordinal);
    private readonly Fates fates;
    private readonly NounClasses nouns;

    public HeadedCounts(IEnumerable<LexiconEntry> lexicon, Fates fates, NounClasses nouns)
    {
        (this.fates, this.nouns) = (fates, nouns);
        foreach (Frame frame in lexicon.Where(e => e.Section == "tolls").Select(e => new Frame(e)))
            frames[frame.Slot("kind") switch { "injured" => FigureKind.Injured, "both" => FigureKind.KilledOrInjured, _ => FigureKind.Killed }] = frame;
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "labels" && e.One("type") == "displacement"))
        {
            var frame = new Frame(entry);
            if (frame.Slot("place") == "place_to") goals.UnionWith(entry.All("words"));
            else frames[FigureKind.Displaced] = frame;
        }
    }

    /// <summary>The draft of an item that is a number alone; null where the sentence is none or tells its event itself. A short line without a verb becomes the heading of what follows.</summary>
    public ClaimDraft? Read(SentenceReading sentence, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier, ref CountHeading? heading)
    {
        int sign = Sign(sentence);
        if (sign < 0 || Number(sentence, sign + 1) is not { } number)
        {
            if (!IsItem(sentence)) heading = IsHeading(sentence) ? Told(sentence, sentence.Sentence.EndToken) : null;
            return null;
        }
        if (own.Exists(d => d.Figures.Count > 0 || d.Trigger.First > sign || d.Trigger.Frame.Kind != FrameKind.Casualty && d.Type != ClaimType.Displacement)) return null;
        if (Told(sentence, sign) is { } label)
        {
            if (own.Count > 0 || !Opens(sentence, label.At)) return null;
            return Draft(sentence, label, number, [.. sentence.Places.Where(p => p.End <= sign)]);
        }
        ImmutableArray<PlaceMention> lead = [.. sentence.Places.Where(p => p.First < sign && p.AsideOf is null)];
        if (own.Count > 0 || !IsLead(sentence, sign, lead)) return null;
        if (heading is not null) return Draft(sentence, heading, number, lead);
        bool moves = !lead.IsEmpty && sentence.GovernorOf(lead[0]).Preposition is "to" or "from" && earlier.Any(d => d.Type == ClaimType.Displacement);
        return moves ? Draft(sentence, new CountHeading(sentence, FigureKind.Displaced, sentence.Sentence.FirstToken), number, lead) : null;
    }

    /// <summary>"12 February – 800,000": the day leads a number under a heading.</summary>
    public static bool IsUpTo(ClaimDraft draft, TimeExpression time) =>
        draft.Mentions.Count > 0 && draft.Figures.Count > 0 && time.EndToken < draft.End && draft.Sentence.Context.Tokens[time.EndToken].Norm is ":" or "–" or "—" && draft.Sentence.Context.Tokens[time.EndToken + 1].Start == draft.Figures[0].Span.Start;

    private ClaimDraft Draft(SentenceReading sentence, CountHeading heading, (Figure Figure, TextSpan Span, int End) number, ImmutableArray<PlaceMention> lead)
    {
        SentenceReading teller = heading.Sentence;
        PlaceMention? place = lead.IsEmpty ? null : lead[0];
        string relation = place is null ? "" : sentence.GovernorOf(place).Preposition;
        bool goal = heading.Kind == FigureKind.Displaced && place is not null && (relation is "to" or "into" || relation != "from" && TellsGoal(teller));
        int first = sentence.Sentence.FirstToken;
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = new Trigger(frames[heading.Kind], TriggerForm.Noun, first, first + 1, first), Type = frames[heading.Kind].Type, First = first, End = number.End,
        };
        if (goal) draft.PlaceTo = place;
        else (draft.Place, draft.PlaceIsOwn) = (place, place is not null);
        if (draft.Place is null && teller != sentence && teller.Places.Find(p => teller.GovernorOf(p).Preposition is "from" or "in") is { } from) (draft.Place, draft.PlaceIsOwn) = (from, true);
        AddPeople(draft, heading);
        draft.Figures.Add((number.Figure with { Kind = heading.Kind }, number.Span));
        draft.Figures.AddRange(Parts(sentence, number.End, heading.Kind));
        if (teller != sentence) draft.Mentions.Add(teller.Sentence.Span);
        draft.Why.Add($"frame {draft.Trigger.Frame.Id}: a number under the word {teller.Context.Tokens[heading.At].Norm}");
        return draft;
    }

    /// <summary>"948,000, of whom 569,000 children and 195,000 women": who some of those counted are.</summary>
    private IEnumerable<(Figure Figure, TextSpan Span)> Parts(SentenceReading sentence, int from, FigureKind kind)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int joint = from;
        while (joint < sentence.Sentence.EndToken && tokens[joint].Norm is "," or "(" or "of" or "among") joint++;
        if (joint == from || joint >= sentence.Sentence.EndToken || tokens[joint].Norm is not ("whom" or "including" or "them")) yield break;
        foreach (Quantity part in sentence.Quantities.Where(q => q.FirstToken > joint && !q.IsPercentOrMoney && (q.Low ?? q.High) is not null))
        {
            if (Person(sentence, part.EndToken) is not (var end and > 0)) continue;
            TextSpan span = sentence.Context.Span(part.FirstToken, end);
            yield return (new Figure(kind, sentence.Context.Span(part.EndToken, end).Of(sentence.Context.Text), part.Low, part.High, part.Bound, span.Of(sentence.Context.Text)), span);
        }
    }

    /// <summary>Who is counted, as the heading says; else people who do not fight, of whom alone it is said that they are displaced.</summary>
    private static void AddPeople(ClaimDraft draft, CountHeading heading)
    {
        SentenceReading teller = heading.Sentence;
        ReportContext context = teller.Context;
        if (teller.Actors.Find(a => !a.IsInstitution && !a.IsDemonym && teller.GovernorOf(a).Preposition is "" or "of") is { } people) draft.Add(people.IsCivilian ? ActorRole.Affected : ActorRole.Target, people);
        else if (heading.Kind == FigureKind.Displaced && context.Civilians is { } civilians)
            draft.Add(ActorRole.Affected, new ActorMention { First = heading.At, End = heading.At + 1, Span = context.Span(heading.At, heading.At + 1), Actor = civilians, Name = civilians.Name, IsCivilian = true, Why = "people counted" });
    }

    /// <summary>The colon or dash before the item's number; -1 where there is none.</summary>
    private static int Sign(SentenceReading sentence)
    {
        int first = sentence.Sentence.FirstToken + 1;
        for (int i = first; i < Math.Min(first + LongestLabel, sentence.Sentence.EndToken); i++)
        {
            if (sentence.Context.Tokens[i].Norm is ":" or "–" or "—" && !sentence.Times.Any(t => t.FirstToken < i && i < t.EndToken)) return i;
        }
        return -1;
    }

    /// <summary>"more than 800,000", "some 900,000 people", "a mother and her two children" at <paramref name="at"/>, with nothing but people counted; null where something else stands there.</summary>
    private (Figure Figure, TextSpan Span, int End)? Number(SentenceReading sentence, int at)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        long low = 0, high = 0;
        int end = at;
        string? bound = null;
        for (int i = at; i < sentence.Sentence.EndToken;)
        {
            Quantity? quantity = sentence.Quantities.FirstOrDefault(q => q.FirstToken == i && !q.IsPercentOrMoney && !sentence.Times.Any(t => t.FirstToken <= q.FirstToken && q.FirstToken < t.EndToken));
            bool one = quantity is null && tokens[i].Norm is "a" or "an";
            if (quantity is null && !one) break;
            int noun = Person(sentence, quantity?.EndToken ?? i + 1);
            if (noun < 0 && (one || end > at || !Closes(sentence, quantity!.EndToken))) break;
            if (quantity is { Low: null, High: null }) return end > at ? null : Made(sentence, at, noun < 0 ? quantity.EndToken : noun, null, null, quantity.Bound);
            if (quantity is not null && (quantity.Low is null || quantity.High is null)) return end > at ? null : Made(sentence, at, noun < 0 ? quantity.EndToken : noun, quantity.Low, quantity.High, quantity.Bound);
            (low, high, bound) = (low + (quantity?.Low ?? 1), high + (quantity?.High ?? 1), bound ?? quantity?.Bound);
            end = i = noun < 0 ? quantity!.EndToken : noun;
            if (noun < 0 || i + 1 >= sentence.Sentence.EndToken || tokens[i].Norm is not ("and" or ",")) break;
            i++;
            if (tokens[i].Norm is "and") i++;
            if (i < sentence.Sentence.EndToken && tokens[i].Norm is "his" or "her" or "their") i++;
        }
        return end > at ? Made(sentence, at, end, low, high, bound) : null;
    }

    private static (Figure Figure, TextSpan Span, int End) Made(SentenceReading sentence, int at, int end, long? low, long? high, string? bound)
    {
        TextSpan span = sentence.Context.Span(at, end);
        return (new Figure(FigureKind.Other, null, low, high, bound, span.Of(sentence.Context.Text)), span, end);
    }

    /// <summary>One past the word for people behind a number, -1 where none follows.</summary>
    private int Person(SentenceReading sentence, int from)
    {
        for (int i = from; i < Math.Min(from + LongestPerson, sentence.Sentence.EndToken) && sentence.Context.Tokens[i].Form.Shape == TokenShape.Word; i++)
        {
            if (nouns.IsCivilian(sentence.Context.Tokens[i].Norm) || nouns.IsFighter(sentence.Context.Tokens[i].Norm)) return i + 1;
        }
        return -1;
    }

    /// <summary>True where the number ends the item, but for what explains it.</summary>
    private static bool Closes(SentenceReading sentence, int at) =>
        at >= sentence.Sentence.EndToken || sentence.Context.Tokens[at] is { Norm: "," or "." or ";" or "(" } || sentence.Context.Tokens[at].Norm is "since" or "over" or "in" or "from" or "so";

    /// <summary>The word before <paramref name="end"/> that tells what became of those counted; null where there is none.</summary>
    private CountHeading? Told(SentenceReading sentence, int end)
    {
        for (int i = sentence.Sentence.FirstToken; i < end; i++)
        {
            if (fates.Of(sentence.Context.Tokens, i) is { } kind && frames.ContainsKey(kind)) return new CountHeading(sentence, kind, i);
        }
        return null;
    }

    /// <summary>True where nothing but people, a bullet and small words stand before a label's word: "Killed", "Civilians killed".</summary>
    private static bool Opens(SentenceReading sentence, int at)
    {
        for (int i = sentence.Sentence.FirstToken; i < at; i++)
        {
            if (sentence.Context.Tokens[i].Form is { Shape: TokenShape.Word } form && !form.Is(WordClass.Determiner | WordClass.Adverb | WordClass.Preposition) && !sentence.Actors.Exists(a => a.First <= i && i < a.End)) return false;
        }
        return true;
    }

    /// <summary>True where times and places alone lead the item.</summary>
    private static bool IsLead(SentenceReading sentence, int sign, ImmutableArray<PlaceMention> lead)
    {
        bool found = false;
        for (int i = sentence.Sentence.FirstToken; i < sign; i++)
        {
            bool part = sentence.Times.Any(t => t.FirstToken <= i && i < t.EndToken) || lead.Any(p => p.PhraseFirst <= i && i < Math.Max(p.End, p.PhraseEnd)) || sentence.Places.Exists(p => p.First <= i && i < p.End);
            if (!part && sentence.Context.Tokens[i].Form is { Shape: TokenShape.Word } form && !form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner)) return false;
            found |= part;
        }
        return found;
    }

    /// <summary>A bullet of a list, or a line that a time or a place leads.</summary>
    private bool IsItem(SentenceReading sentence) =>
        sentence.Paragraph.Zone == ZoneKind.List && !IsHeading(sentence) || !sentence.Lead.IsEmpty;

    /// <summary>A short line without a verb but that of what is counted ("people displaced since May"), which no full stop ends.</summary>
    private bool IsHeading(SentenceReading sentence)
    {
        int first = sentence.Sentence.FirstToken, end = sentence.Sentence.EndToken;
        return end - first <= LongestHeading && sentence.Context.Tokens[end - 1].Norm is not ("." or "!" or "?") && !sentence.Groups.Exists(g => g is { Finite: true, Passive: false } && g.First > first && fates.Of(sentence.Context.Tokens, g.Head) is null && !sentence.Context.Tokens[g.First - 1].Form.Is(WordClass.Relative));
    }

    /// <summary>"by destination", "arrivals": the places of the list are where people went.</summary>
    private bool TellsGoal(SentenceReading heading)
    {
        for (int i = heading.Sentence.FirstToken; i < heading.Sentence.EndToken; i++)
        {
            if (heading.Context.Tokens[i] is var token && (token.Norm is "arrivals" || token.Norm != "to" && goals.Contains(token.Norm))) return true;
        }
        return false;
    }
}
