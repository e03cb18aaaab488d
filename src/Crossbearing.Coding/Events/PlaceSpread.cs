using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Makes one draft for each place of a clause, and one for places that it counts without naming them. Thread-safe.</summary>
internal sealed partial class PlaceSpread(NounClasses nouns)
{
    /// <summary>"over 50 settlements", "a few other villages", "several key areas" in the clause: at least how many; null where there are none.</summary>
    public (long Min, Quantity? Quantity, int First, int End)? Unnamed(ClaimDraft draft, VerbGroup? group)
    {
        if (draft.Type is not (ClaimType.TerritoryGained or ClaimType.TerritoryTransferred)) return null;
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        bool before = group is not null && (draft.Trigger.Form == TriggerForm.Passive || draft.Trigger.IsVerb && draft.Trigger.Frame.Slot("subject") == "place");
        int first = before ? SubjectFirst(draft.Sentence, group!) : draft.Trigger.End;
        int end = group is null ? draft.Sentence.Sentence.EndToken : before ? group.First : group.ClauseEnd;
        return Counted(draft, first, end) ?? (before || group is null ? null : AfterAside(draft, end));
    }

    /// <summary>"took X, also located on the highway, and a number of smaller villages": what is listed after words on the first.</summary>
    private (long Min, Quantity? Quantity, int First, int End)? AfterAside(ClaimDraft draft, int from)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        int end = draft.Sentence.Sentence.EndToken, and = from;
        while (and < end && !(tokens[and].Norm == "and" && tokens[and - 1].Norm == ",")) and++;
        return and >= end || draft.Sentence.Groups.Exists(g => g.Finite && g.First >= from) ? null : Counted(draft, and + 1, end);
    }

    private (long Min, Quantity? Quantity, int First, int End)? Counted(ClaimDraft draft, int first, int end)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Form.NounLemma == tokens[i].Norm || !nouns.IsSettlement(tokens[i].Norm)) continue;
            if (i + 1 < end && tokens[i + 1].Norm == "of" && draft.Sentence.Places.Exists(p => p.First >= i + 2 && p.First <= i + 4)) continue;
            if (draft.Sentence.Places.Exists(p => p.First == i + 1 || p.End == i && p.First >= first && draft.Sentence.Listed(p).Count > 1)) continue;
            int start = i;
            while (start - 1 >= first && !tokens[start - 1].Form.Is(WordClass.Preposition) && tokens[start - 1].Norm is not ("," or "and") && start > i - 6) start--;
            Quantity? quantity = draft.Sentence.Quantities.FirstOrDefault(q => (q.FirstToken >= start - 3 || q.EndToken == start - 1 && tokens[q.EndToken].Norm == "of") && q.EndToken <= i && q.EndToken >= i - 4);
            int stop = i + 1;
            while (stop + 1 < end && tokens[stop].Norm == "and" && nouns.IsSettlement(tokens[stop + 1].Norm)) stop += 2;
            return (quantity?.Low ?? quantity?.High ?? 2, quantity, quantity?.FirstToken ?? start, stop);
        }
        return null;
    }

    /// <summary>"seventy villages and over 1,100 square kilometres have been regained": where a subject begins of which a conjunction parts the last item.</summary>
    private static int SubjectFirst(SentenceReading sentence, VerbGroup verb)
    {
        int first = verb.ClauseFirst;
        if (first > sentence.Sentence.FirstToken && sentence.Context.Tokens[first - 1].Norm is "-" or "–" or "—" && sentence.Context.Tokens[sentence.Sentence.FirstToken..(first - 1)].Any(t => t.Norm == sentence.Context.Tokens[first - 1].Norm)) return sentence.Sentence.FirstToken; // "Three villages – A and B – fell"
        if (first <= sentence.Sentence.FirstToken || sentence.Context.Tokens[first - 1].Norm != "and") return first;
        int start = sentence.Groups.Where(g => g.End <= first).Select(g => g.End).DefaultIfEmpty(sentence.Sentence.FirstToken).Max();
        return Math.Max(start, sentence.Context.Tokens[start..first].Select((t, i) => t.Norm is "," or ";" ? start + i + 1 : start).DefaultIfEmpty(start).Max());
    }

    /// <summary>"in the south and the east of X": the words before the name tell a part of it.</summary>
    private static bool IsPartOf(SentenceReading sentence, PlaceMention place)
    {
        int at = place.First - 1;
        while (at > sentence.Sentence.FirstToken && sentence.Context.Tokens[at].Form.Is(WordClass.Determiner)) at--;
        return sentence.Context.Tokens[at].Norm == "of";
    }

    /// <summary>One draft for each place, or for each place that people flee to; one more for places that are counted but not named.</summary>
    public List<ClaimDraft> Spread(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        var drafts = new List<ClaimDraft>();
        draft.PlaceTo = slots.Where(s => s.Slot == "place_to").Select(s => s.Mention).OfType<PlaceMention>().FirstOrDefault();
        List<PlaceMention> places = Places(draft, slots);
        foreach (PlaceMention place in places) drafts.Add(draft.For(place, Math.Max(draft.Trigger.End, place.End)));
        if (Unnamed(draft, draft.Group) is { } unnamed)
        {
            if (places.Count == 0 && Members(draft, unnamed.End) is { Places.Count: > 0 } members)
            {
                foreach (PlaceMention place in members.Places) drafts.Add(draft.For(place, Math.Max(draft.Trigger.End, place.End)));
                if (members.IsWhole) return drafts;
            }
            bool area = places.Count == 1 && places[0].First > unnamed.End - 1 && (places[0].Relation is not null || draft.Sentence.GovernorOf(places[0]).Preposition is not "" || IsPartOf(draft.Sentence, places[0]));
            int told = AreaAfter(draft, unnamed.End) is { } around ? places.IndexOf(around) : -1;
            ClaimDraft open = area ? drafts[0] : told > 0 ? drafts[told] : places.Count == 0 ? draft : draft.For(places[0], Math.Max(draft.Trigger.End, unnamed.End));
            if (!area && told <= 0 && places.Count > 0) (open.Place, open.PlaceIsOwn) = (AreaAfter(draft, unnamed.End) ?? (IsBeside(draft, unnamed.First, unnamed.End) ? Around(draft, places[0], unnamed.First, unnamed.End) : null), false);
            open.PlacesUnnamed = unnamed.Min;
            open.End = Math.Max(open.End, unnamed.End);
            open.First = Math.Min(open.First, unnamed.First);
            if (unnamed.Quantity is { } quantity && (quantity.Low ?? quantity.High) is not null)
            {
                if (quantity.Bound == "over" && quantity.FirstToken < draft.Trigger.End && draft.Trigger.End - draft.Trigger.First > 2) quantity = quantity with { Bound = null, High = quantity.Low, FirstToken = quantity.FirstToken + 1 }; // "raised the flag over three villages"
                TextSpan span = draft.Sentence.Context.Span(quantity.FirstToken, unnamed.End);
                int counted = draft.Sentence.Context.Tokens[quantity.EndToken].Norm == "of" ? quantity.EndToken + 1 : quantity.EndToken;
                open.Figures.Add((new Figure(FigureKind.Settlements, draft.Sentence.Context.Span(counted, unnamed.End).Of(draft.Sentence.Context.Text), quantity.Low, quantity.High, quantity.Bound, span.Of(draft.Sentence.Context.Text)), span));
            }
            if (!drafts.Contains(open)) drafts.Add(open);
        }
        if (drafts.Count > 0) return drafts;
        if (draft.PlaceTo is { } goal && draft.Type == ClaimType.Displacement)
        {
            foreach (PlaceMention next in slots.Where(s => s.Slot == "place_to" && s.Mention != goal && draft.Sentence.GovernorOf(s.Mention).Listed is not null).Select(s => s.Mention).OfType<PlaceMention>().Distinct())
            {
                ClaimDraft copy = draft.Again(Math.Max(draft.Trigger.End, next.End));
                copy.PlaceTo = next;
                drafts.Add(copy);
            }
        }
        draft.Place = PlaceTold.Antecedent(draft, draft.Group);
        return [draft, .. drafts];
    }

    /// <summary>"X, Y and nearby villages", "X and the hamlets around it": counted places that lie by those named.</summary>
    private static bool IsBeside(ClaimDraft draft, int first, int end)
    {
        var tokens = draft.Sentence.Context.Tokens;
        return Enumerable.Range(first - 1, end - first + 1).Any(i => tokens[i].Norm is "nearby" or "surrounding" or "neighbouring" or "neighboring" or "adjacent" or "adjoining") || end + 1 < draft.Sentence.Sentence.EndToken && tokens[end].Norm is "around" or "near" or "beside" && tokens[end + 1].Norm is "it" or "them";
    }

    /// <summary>What lies by a place: "nearby villages" of the first that is named before them.</summary>
    private static PlaceMention? Around(ClaimDraft draft, PlaceMention place, int first, int end)
    {
        TextSpan span = draft.Sentence.Context.Span(draft.Sentence.Context.Tokens[first - 1].Norm == "nearby" ? first - 1 : first, end);
        return place.Place is null ? null : new() { First = first, End = end, Span = span, FullSpan = span, Name = place.Name, Candidates = place.Candidates, Place = place.Place, Relation = new PlaceRelation("near", place.Name, null), Why = "what lies by the place named before" };
    }

    private static PlaceMention? AreaAfter(ClaimDraft draft, int from) =>
        draft.Sentence.Places.FirstOrDefault(p => p.First >= from && p.PhraseFirst <= from + 3);

    private static List<PlaceMention> Places(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        var all = slots.Where(s => s.Slot == "place" && s.Mention is PlaceMention).Select(s => (Place: (PlaceMention)s.Mention, s.Relation)).DistinctBy(p => p.Place).ToList();
        DropAsides(all, slots);
        if (all.Count == 0) return [];
        if (IsOfPeople(draft.Type) && all.Exists(p => p.Relation is "in" or "at" or "near" or "outside")) all.RemoveAll(p => p.Relation is not ("in" or "at" or "near" or "outside") && draft.Trigger.Frame.Slot(p.Relation) is "affected" && IsPartOf(draft.Sentence, p.Place));
        if (draft.Type == ClaimType.ControlStatus && all.Exists(p => p.Place.Relation is null)) all.RemoveAll(p => p.Place.Relation is { Km: not null });
        string[] prime = ["object", "subject", "of", "over", "on", "against", "between", "from", "towards", "toward", "into"];
        if (draft.Type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike && all.Exists(p => p.Relation is not "from")) all.RemoveAll(p => p.Relation == "from");
        bool territorial = draft.Type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.ControlStatus or ClaimType.Siege or ClaimType.Withdrawal;
        var first = all.Where(p => draft.Trigger.Frame.Slot(p.Relation) == "place" && Array.IndexOf(prime, p.Relation) >= 0).ToList();
        if (first.Count == 0 || !territorial) first = first.Count > 0 && all[0].Relation == first[0].Relation ? first : all;
        string relation = first[0].Relation;
        var list = first.Where(p => p.Relation == relation).Select(p => p.Place).ToList();
        return [.. list.Where((p, i) => i == 0 || IsListed(draft.Sentence, list[i - 1], p))];
    }

    /// <summary>"the director of the A plant was abducted in B": what is done to people is done where they are, not where they are from.</summary>
    private static bool IsOfPeople(ClaimType type) => type is ClaimType.Abduction or ClaimType.Arrest or ClaimType.AttackOnCivilians or ClaimType.SexualViolence;

    /// <summary>Puts a place told beside another ("Semenivka, Chernihiv region") out where that has a slot, else that in its stead.</summary>
    private static void DropAsides(List<(PlaceMention Place, string Relation)> places, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        for (int i = places.Count - 1; i >= 0; i--)
        {
            if (places[i].Place.AsideOf is not { } told) continue;
            if (slots.Exists(s => s.Mention == told) || places.Exists(p => p.Place == told)) places.RemoveAt(i);
            else places[i] = (told, places[i].Relation);
        }
    }

    private static bool IsListed(SentenceReading sentence, PlaceMention previous, PlaceMention place) =>
        sentence.GovernorOf(place).Listed is not null || sentence.GovernorOf(place).Preposition is "" or "of" && previous.End < place.First && sentence.Context.Tokens[previous.End].Norm is "," or "and"
        || IsCounted(sentence, previous, place);

    /// <summary>"51 drones over A, 44 over B and six over C": a number and the same preposition before the next place.</summary>
    private static bool IsCounted(SentenceReading sentence, PlaceMention previous, PlaceMention place)
    {
        Quantity? between = sentence.Quantities.FirstOrDefault(q => q.FirstToken > previous.End - 1 && q.EndToken <= place.First);
        if (between is null || sentence.GovernorOf(place).At is var at && (at < between.EndToken || sentence.GovernorOf(place).Preposition != sentence.GovernorOf(previous).Preposition)) return false;
        for (int i = Math.Max(previous.End, previous.PhraseEnd); i < place.PhraseFirst; i++)
        {
            bool part = i >= between.FirstToken && i < between.EndToken || i >= at || sentence.Context.Tokens[i].Norm is "," or "and" or ";" or "another" or "more" || sentence.Context.Tokens[i].Norm == previous.KindWord;
            if (!part) return false;
        }
        return true;
    }
}
