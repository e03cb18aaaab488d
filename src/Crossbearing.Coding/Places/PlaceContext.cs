using System.Collections.Frozen;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Places a draft that names no place of its own: the smallest place of its sentence, else the paragraph's, else the title's.</summary>
internal sealed class PlaceContext(ReportContext context)
{
    private const int LongestLead = 8, LongestHeading = 14;

    /// <summary>"Kryvyi Rih mourns nine children", "Kyiv was left without water": verbs for what a town goes through.</summary>
    private static readonly FrozenSet<string> Undergone = new[] { "mourn", "lose", "wake", "bury", "burn", "shake", "count", "leave", "tremble", "grieve", "see", "suffer", "endure", "plunge", "rock" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands in the town whose name is put before it.</summary>
    private static readonly FrozenSet<string> Things = new[]
    {
        "port", "airport", "airfield", "airbase", "base", "barracks", "dam", "mosque", "church", "market", "bazaar", "hospital", "clinic", "school", "university", "station", "bridge", "refinery", "depot", "plant", "factory", "power", "centre",
        "center", "suburb", "district", "camp", "hotel", "restaurant", "cafe", "mall", "stadium", "prison", "court", "checkpoint", "apartment", "house", "home", "warehouse", "terminal", "railway", "bus", "fuel", "oil", "residential", "building", "neighbourhood", "neighborhood",
    }.ToFrozenSet(StringComparer.Ordinal);

    private PlaceMention? ofParagraph, item, lastArea;
    private int paragraph = -1;

    /// <summary>Fills the places of one sentence's drafts; sentences must come in text order.</summary>
    public void Fill(SentenceReading sentence, List<ClaimDraft> drafts)
    {
        var listed = new List<ClaimDraft>();
        if (sentence.Sentence.Paragraph != paragraph) (ofParagraph, item, paragraph) = (null, sentence.Places.Find(p => IsLead(sentence, p)), sentence.Sentence.Paragraph);
        foreach (ClaimDraft draft in drafts)
        {
            if (draft is { Place: null, Type: ClaimType.Displacement, PlaceTo: { } goal } && item is not null && item.Place != goal.Place)
            {
                draft.Place = item;
                draft.Why.Add("place: the one that opens the item");
            }
            if (draft.Place is not null || draft.PlaceTo is not null && draft.Type is ClaimType.Deployment or ClaimType.Displacement || draft.Type is ClaimType.Statement) continue;
            if (!IsToll(draft) && (draft.PlaceTo is null || draft.Type != ClaimType.Withdrawal) && (OfTaking(draft, drafts) ?? OfSentence(draft, drafts)) is { } own && !(draft.Type == ClaimType.SummaryLosses && drafts.Exists(d => d.Place == own && d.PlaceIsOwn && d.Group is { } other && other.First > draft.Trigger.First && other != draft.Group)))
            {
                draft.Place = own;
                draft.Why.Add("place: the sentence's");
                if (draft.PlacesUnnamed is not null || !IsLocal(draft.Type) || Beside(sentence, own).ToList() is not { Count: > 0 } others) continue;
                draft.PlaceIsOwn = true;
                listed.AddRange(others.Select(draft.With));
            }
            else if (OfOthers(draft, drafts) is { } other)
            {
                (draft.Place, string why) = other;
                draft.Why.Add(why);
            }
            else if (OfOwned(draft) is { } owned)
            {
                draft.Place = owned;
                draft.Why.Add("place: the only one that the sentence names");
            }
            else if (Inherited(draft, sentence) is { } inherited)
            {
                draft.Place = inherited;
                draft.Why.Add(inherited == ofParagraph ? "place: the paragraph's" : "place: the title's");
            }
        }
        drafts.AddRange(listed);
        PlaceMention? told = drafts.Select(d => d.Place).LastOrDefault(p => p is not null) ?? sentence.Places.FirstOrDefault(p => IsLocative(sentence, p) && p.Relation is not { Kind: "toward" });
        if (told is not null && !IsBackdrop(told)) ofParagraph = told;
        lastArea = sentence.Places.FindLast(p => IsProvince(p)) ?? lastArea;
    }

    /// <summary>A line, a water, or the region or country around the place of the paragraph: the talk is still of that place.</summary>
    private bool IsBackdrop(PlaceMention told)
    {
        if (ofParagraph?.Place is not { } topic || told.Place is not { } place || !(topic.IsSettlement || topic.Precision == PlacePrecision.Site)) return false;
        return place.Precision == PlacePrecision.Line || place.Kind is "sea" or "lake" || place.Id == topic.Admin1 || place.Id == topic.Admin2
            || place.Precision == PlacePrecision.Country && place.Country == topic.Country && told.Relation is null;
    }

    /// <summary>"In A and B, shells fell": the other places of the list that the place stands in.</summary>
    private static IEnumerable<PlaceMention> Beside(SentenceReading sentence, PlaceMention place) =>
        sentence.Places.Where(p => p != place && p.AsideOf is null && (sentence.Listed(p).Contains(place) || sentence.Listed(place).Contains(p)));

    private static bool IsLocal(ClaimType type) =>
        type is ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.Protest or ClaimType.TerritoryGained or ClaimType.LootingOrDestruction or ClaimType.IedOrMine;

    /// <summary>The place of the paragraph, else of the title; of places or ground that are only counted, and of losses over a time, an area rather than a town.</summary>
    private PlaceMention? Inherited(ClaimDraft draft, SentenceReading sentence)
    {
        if (draft.Type is ClaimType.ControlStatus or ClaimType.Deployment) return null;
        PlaceMention? title = OfTitle(sentence);
        if (IsOverTime(draft) && !IsArea(ofParagraph) && IsArea(title)) return title;
        if (lastArea is not null && (IsOverTime(draft) && !IsArea(ofParagraph) || draft.Group is { } group && PlaceTold.CountsArea(draft, group))) return lastArea;
        if (draft.PlacesUnnamed is null && draft.Type is not ClaimType.Agreement && !IsToll(draft)) return ofParagraph ?? title;
        return IsArea(ofParagraph) ? ofParagraph : IsArea(title) ? title : null;
    }

    /// <summary>"Residents of X reported clashes": where those live who tell what they saw.</summary>
    private static PlaceMention? OfTellers(ClaimDraft draft) =>
        draft is { PlacesUnnamed: null, Trigger.Form: TriggerForm.Noun } && IsLocal(draft.Type) && draft.Attribution is [{ Kind: AttributionKind.Witness or AttributionKind.Local }]
            ? draft.Sentence.Places.Find(p => p.AsideOf is null && draft.AttributionSpans[0].Contains(p.Span) && p.First > draft.Sentence.Sentence.FirstToken && draft.Sentence.Context.Tokens[p.First - 1].Norm is "of" or "in") : null;

    /// <summary>"X's city council says 15,000 residents were deported", "according to the mayor of X": the town whose authority tells of its people.</summary>
    private static PlaceMention? OfCouncil(ClaimDraft draft) =>
        draft is { Type: ClaimType.Displacement or ClaimType.LootingOrDestruction, PlacesUnnamed: null, Attribution: [{ Kind: AttributionKind.Official or AttributionKind.Local }] }
            ? draft.Sentence.Places.Find(p => p is { AsideOf: null, Place.IsSettlement: true } && draft.AttributionSpans[0].Contains(p.Span)) : null;

    /// <summary>"moved into the camp and killed dozens": the place that the same subject is told to have reached just before.</summary>
    private static PlaceMention? OfSameSubject(ClaimDraft draft, List<ClaimDraft> drafts) =>
        draft is { Trigger.IsVerb: true, PlacesUnnamed: null, Group.SharesSubject: { } before } && IsViolentOrTaken(draft.Type)
            ? drafts.Find(d => d != draft && d.Group == before && d.PlaceIsOwn) is { } way ? way.PlaceTo ?? way.Place : null : null;

    /// <summary>"More raids hit X and most of its inhabitants fled": the town named before those who leave it, in the sentence or last; null for others.</summary>
    private PlaceMention? OfInhabitants(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        int its = draft.Type != ClaimType.Displacement || draft.Group is not { } group ? -1 : Enumerable.Range(group.ClauseFirst, Math.Max(0, group.First - group.ClauseFirst)).FirstOrDefault(i => tokens[i].Norm == "its" && tokens[i + 1].Norm is "inhabitants" or "residents" or "people" or "population" or "families" or "civilians", -1);
        if (its < 0) return null;
        return draft.Sentence.Places.LastOrDefault(p => p.End <= its && p is { AsideOf: null, Place.IsSettlement: true }) ?? (ofParagraph is { Place.IsSettlement: true } ? ofParagraph : null);
    }

    /// <summary>"Residents of X took flight; by Sunday 57,000 were displaced": the one place that the sentence tells of those who go.</summary>
    private static PlaceMention? OfSameMove(ClaimDraft draft, List<ClaimDraft> drafts) =>
        draft is { Type: ClaimType.Displacement, PlacesUnnamed: null } && drafts.FindAll(d => d != draft && d is { Type: ClaimType.Displacement, Place: not null } && d.Sentence == draft.Sentence).Select(d => d.Place).Distinct().ToList() is [{ } left] ? left : null;

    /// <summary>"In Z province X was taken after fierce clashes with Y": the clashes were for the one place that was taken.</summary>
    private static PlaceMention? OfTaking(ClaimDraft draft, List<ClaimDraft> drafts)
    {
        if (draft is not { Type: ClaimType.ArmedClash, Trigger: { Form: TriggerForm.Noun, Frame.IsMutual: true } } || draft.Trigger.First == draft.Sentence.Sentence.FirstToken) return null;
        int at = draft.Trigger.First - 1;
        while (at > draft.Sentence.Sentence.FirstToken && draft.Sentence.Context.Tokens[at].Form is { Shape: TokenShape.Word } word && !word.Is(WordClass.Preposition | WordClass.Subordinator)) at--;
        return draft.Sentence.Context.Tokens[at].Norm is "after" or "following"
            && drafts.FindAll(d => d is { Type: ClaimType.TerritoryGained, PlaceIsOwn: true } && d.Sentence == draft.Sentence && d.Trigger.End <= at).Select(d => d.Place).Distinct().ToList() is [{ } taken] ? taken : null;
    }

    /// <summary>"X fell to the rebels after the garrison pulled out": who left, left the one place that the sentence tells as taken.</summary>
    private static PlaceMention? Left(ClaimDraft draft, List<ClaimDraft> drafts) =>
        draft is { Type: ClaimType.Withdrawal, PlacesUnnamed: null } && drafts.FindAll(d => d is { Type: ClaimType.TerritoryGained or ClaimType.TerritoryTransferred, PlaceIsOwn: true } && d.Sentence == draft.Sentence).Select(d => d.Place).Distinct().ToList() is [{ } taken] ? taken : null;

    /// <summary>The place that others of the sentence tell, and why: whose inhabitants flee, who else took it, who tells it, what the same subject did before.</summary>
    private (PlaceMention Place, string Why)? OfOthers(ClaimDraft draft, List<ClaimDraft> drafts) =>
        OfInhabitants(draft) is { } home ? (home, "place: whose inhabitants they are")
        : OfSameMove(draft, drafts) is { } whence ? (whence, "place: the one that others of the sentence leave")
        : OfCouncil(draft) is { } council ? (council, "place: that of the authority that tells it")
        : Left(draft, drafts) is { } left ? (left, "place: the one that somebody else took or reached")
        : OfTellers(draft) is { } seat ? (seat, "place: that of those who tell it")
        : OfSameSubject(draft, drafts) is { } reached ? (reached, "place: that of the verb before, of the same subject")
        : null;

    /// <summary>"Merowe's dam and airport saw an attack by drones", "The Peshawar mosque attacker detonated his vest": the one town or site that the sentence names, before a thing that stands there.</summary>
    private static PlaceMention? OfOwned(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        if (draft.PlacesUnnamed is not null || !CasualtyJoiner.IsViolent(draft.Type) || draft.Type == ClaimType.ArmedClash || sentence.Places is not [{ AsideOf: null, Relation: null } only]) return null;
        bool isSpot = only.Place is { IsSettlement: true } or { Precision: PlacePrecision.Site };
        if (!isSpot || IsSeat(sentence, only) || sentence.GovernorOf(only).Preposition is "from" or "to" or "by" or "against" || only.End >= sentence.Sentence.EndToken || sentence.Actors.Exists(a => a.First <= only.End + 1 && only.First < a.End && a is { IsCivilian: false })) return null;
        Token next = sentence.Context.Tokens[only.End];
        return next.Norm is "'s" or "’s" || Things.Contains(next.Form.NounLemma ?? "") || sentence.Groups.Exists(g => g.First == only.End && Undergone.Contains(sentence.Context.Tokens[g.Head].Form.VerbLemma ?? "")) ? only : null;
    }

    private static bool IsViolentOrTaken(ClaimType type) => CasualtyJoiner.IsViolent(type) || type is ClaimType.LootingOrDestruction or ClaimType.Abduction or ClaimType.Arrest;

    /// <summary>True for a region, province or district that is named as a whole.</summary>
    private static bool IsProvince(PlaceMention mention) => mention is { AsideOf: null, Place.Precision: PlacePrecision.Admin1 or PlacePrecision.Admin2 or PlacePrecision.Area } && (mention.Relation is null || mention.Relation.Kind.EndsWith("-part", StringComparison.Ordinal));

    /// <summary>"fled since December", "killed in three days": a count over a time, which is of an area rather than of the spot told last.</summary>
    private static bool IsOverTime(ClaimDraft draft) =>
        draft is { Type: ClaimType.SummaryLosses or ClaimType.Displacement, Figures.Count: > 0 } && RunningTotals.IsOverSpan(draft.Sentence);

    /// <summary>True for an entry of a list of tolls, which counts the dead of a time and not of a spot.</summary>
    private static bool IsToll(ClaimDraft draft) => draft.Trigger.Frame.Roles.ContainsKey("kind");

    private static bool IsArea(PlaceMention? mention) => mention?.Place is { Precision: PlacePrecision.Admin1 or PlacePrecision.Admin2 or PlacePrecision.Area } || mention is { Relation: { } side } && !(mention.Place is { IsSettlement: true } && side.Kind.EndsWith("-part", StringComparison.Ordinal));

    private static PlaceMention? OfSentence(ClaimDraft draft, List<ClaimDraft> drafts)
    {
        SentenceReading sentence = draft.Sentence;
        int first = draft.Group?.ClauseFirst ?? sentence.Sentence.FirstToken, end = draft.Group?.ClauseEnd ?? sentence.Sentence.EndToken;
        var locative = sentence.Places.Select(p => p.AsideOf ?? p).Distinct().Where(p => IsLocative(sentence, p) && (p.Place is null || p.Place.Precision != PlacePrecision.Country || sentence.Places.Count == 1)).ToList();
        return locative.Where(p => p.First >= first - (p.IsAdverb ? 1 : 0) && p.First < end).OrderBy(p => Math.Abs(p.First - draft.Trigger.First)).FirstOrDefault()
            ?? (draft.PlacesUnnamed is not null ? null : locative.OrderBy(p => Math.Abs(p.First - draft.Trigger.First)).FirstOrDefault() ?? OfTrailing(draft, drafts));
    }

    private static bool IsLocative(SentenceReading sentence, PlaceMention place) =>
        !IsSeat(sentence, place) && (place.Relation is not null || IsLead(sentence, place) || IsHeading(sentence) || IsOnTheWay(sentence, place) || sentence.GovernorOf(place).Preposition is "in" or "near" or "at" or "on" or "around" or "across" or "along" or "inside" or "outside" or "throughout" or "over" or "through" or "within" or "between" or "off" or "above" or "beneath");

    /// <summary>"Saraqib.", "Kafr Taal, western Aleppo, night of 20 to 21 January.": a few words without a verb, which open a paragraph or an item.</summary>
    private static bool IsHeading(SentenceReading sentence)
    {
        int words = sentence.Sentence.EndToken - sentence.Sentence.FirstToken;
        return words <= 4 || words <= LongestHeading && sentence.Groups.Count == 0 && sentence.Index == sentence.Paragraph.FirstSentence;
    }

    /// <summary>"…, leaving the town of X without power", "rolled in, coming round the north side of X": what the same subject is told to do besides, where it tells no event of its own.</summary>
    private static PlaceMention? OfTrailing(ClaimDraft draft, List<ClaimDraft> drafts) =>
        draft.Sentence.Groups.Where(g => !g.Finite && draft.Group is { } main && g.SharesSubject == main && g.First >= main.End && !drafts.Exists(d => d.Group == g))
            .SelectMany(g => draft.Sentence.Places.Where(p => p.First >= g.End && p.First < g.ClauseEnd)).FirstOrDefault();

    /// <summary>"a convoy on the road to X": the town that tells which road.</summary>
    private static bool IsOnTheWay(SentenceReading sentence, PlaceMention place) =>
        sentence.GovernorOf(place) is { Preposition: "to" or "towards" or "toward", At: var at } && at > sentence.Sentence.FirstToken && PlacePairs.IsRoadWord(sentence.Context.Tokens[at - 1]);

    /// <summary>"based in Britain", "speaking in Geneva": where somebody sits or speaks, not where it happened.</summary>
    private static bool IsSeat(SentenceReading sentence, PlaceMention place)
    {
        int at = sentence.GovernorOf(place).At;
        return at > sentence.Sentence.FirstToken && sentence.Context.Tokens[at - 1].Norm is "based" or "headquartered" or "speaking" or "born" or "exiled" or "registered";
    }

    /// <summary>"17 August, Myrnohrad: …", "Hsipaw is contested: …": the place that opens an item.</summary>
    private static bool IsLead(SentenceReading sentence, PlaceMention place)
    {
        if (place.First > sentence.Sentence.FirstToken + LongestLead) return false;
        for (int i = place.End; i < Math.Min(place.End + 4, sentence.Sentence.EndToken); i++)
        {
            if (sentence.Context.Tokens[i].Norm is ":" or "–" or "—") return true;
            if (place.First > sentence.Sentence.FirstToken && sentence.Groups.Exists(g => g.First <= i && i < g.End)) return false;
        }
        return false;
    }

    private PlaceMention? OfTitle(SentenceReading sentence)
    {
        PlaceMention? found = null, country = null;
        foreach (PlaceMention place in context.Places)
        {
            if (place.First >= sentence.Sentence.FirstToken) break;
            bool title = context.Document.Paragraphs.Any(p => p.Zone == ZoneKind.Title && p.Span.Contains(place.Span));
            if (!title) continue;
            if (place.Relation is not null || place.Place is { Precision: not PlacePrecision.Country }) found ??= place;
            else if (place.Place is not null) country ??= place;
        }
        return found ?? country;
    }
}
