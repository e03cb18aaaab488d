using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"Named were A, B and C", or a bare list under a heading: the places that a sentence before counted without naming them.</summary>
internal static class PlaceLists
{
    private const int Reach = 3, LongestHeading = 22, LongestName = 5;

    /// <summary>Drafts for the places of a listing sentence, made after the draft that counted them; none where the sentence is no list.</summary>
    public static IEnumerable<ClaimDraft> Expand(SentenceReading sentence, IReadOnlyList<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier, IReadOnlyList<SentenceReading> sentences)
    {
        SentenceReading? before = Opening(sentences, sentence);
        if (own.Any(d => IsTerritorial(d.Type) || d.Type == ClaimType.ControlStatus) || (IsItem(sentence) ? [.. sentence.Places] : Listed(sentence)) is not { Count: > 0 } places) yield break;
        if (places.Count == 1 && before is null) yield break;
        if (Heading(before) is { } heading)
        {
            foreach (PlaceMention place in places) yield return Under(heading, before!, sentence, place, earlier.LastOrDefault(d => d.Type == heading.Frame.Type && d.PlacesUnnamed is not null && d.Certainty <= Certainty.Reported));
            yield break;
        }
        if (places.Count == 1 && !IsAnnouncement(before!)) yield break;
        ClaimDraft? counted = earlier.LastOrDefault(d => IsTerritorial(d.Type) && d.Certainty <= Certainty.Reported && d.PlacesUnnamed is not null && (places.Count == 1 ? d.Sentence == before : sentence.Index - d.Sentence.Index <= Reach));
        if (counted is null) yield break;
        foreach (PlaceMention place in places)
        {
            var draft = new ClaimDraft
            {
                Sentence = sentence, Trigger = counted.Trigger with { First = sentence.Sentence.FirstToken, End = sentence.Sentence.FirstToken + 1, GroupFirst = sentence.Sentence.FirstToken },
                Type = counted.Type, First = sentence.Sentence.FirstToken, End = place.End, Place = place, PlaceIsOwn = true, Counted = counted,
            };
            draft.Actors.AddRange(counted.Actors);
            draft.Attribution.AddRange(counted.Attribution);
            draft.AttributionSpans.AddRange(counted.AttributionSpans);
            draft.Mentions.Add(counted.Span);
            draft.Why.AddRange(counted.Why.Take(1));
            draft.Why.Add("place: from the list of what the sentence before counted");
            yield return draft;
        }
    }

    /// <summary>The sentence before a list: the one before, or where each place is an item of its own the one before the first item.</summary>
    private static SentenceReading? Opening(IReadOnlyList<SentenceReading> sentences, SentenceReading sentence)
    {
        int at = 0;
        while (at < sentences.Count && sentences[at] != sentence) at++;
        int before = at - 1;
        while (IsItem(sentence) && before >= 0 && (IsItem(sentences[before]) || IsNameless(sentences[before]))) before--;
        return before >= 0 ? sentences[before] : null;
    }

    /// <summary>"… captured the following villages:": the items that follow are what it counts.</summary>
    internal static bool IsAnnouncement(SentenceReading sentence) => sentence.Context.Tokens[sentence.Sentence.EndToken - 1].Norm == ":";

    /// <summary>A bullet that holds a place and next to nothing else.</summary>
    private static bool IsItem(SentenceReading sentence) =>
        sentence.Places.Count == 1 && sentence.Groups.Count == 0 && sentence.Sentence.EndToken - sentence.Sentence.FirstToken - (sentence.Places[0].PhraseEnd - sentence.Places[0].PhraseFirst) <= 3;

    /// <summary>A bullet of a few words without a verb whose place no pack knows: the list goes on.</summary>
    private static bool IsNameless(SentenceReading sentence) =>
        sentence.Paragraph.Zone == ZoneKind.List && sentence.Groups.Count == 0 && sentence.Places.Count == 0 && sentence.Sentence.EndToken - sentence.Sentence.FirstToken <= LongestName && !IsAnnouncement(sentence);

    /// <summary>"COMMUNITIES THAT CHANGED CONTROL": words before the list that tell a change of control of places they do not name.</summary>
    private static Trigger? Heading(SentenceReading? before) =>
        before is { Places.Count: 0 } && before.Sentence.EndToken - before.Sentence.FirstToken <= LongestHeading ? before.Triggers.SelectMany(t => (IEnumerable<Trigger>)[t, .. t.Others]).FirstOrDefault(t => IsTerritorial(t.Frame.Type) && t.Frame.With.Count == 0) : null;

    private static ClaimDraft Under(Trigger heading, SentenceReading before, SentenceReading sentence, PlaceMention place, ClaimDraft? counted)
    {
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = heading with { First = sentence.Sentence.FirstToken, End = sentence.Sentence.FirstToken + 1, GroupFirst = sentence.Sentence.FirstToken, Form = TriggerForm.Noun },
            Type = heading.Frame.Type, First = sentence.Sentence.FirstToken, End = place.End, Place = place, PlaceIsOwn = true, Told = counted, Counted = counted,
        };
        foreach (ActorMention actor in before.Actors.Where(a => !a.IsCivilian && !a.IsDemonym && !a.IsInstitution)) draft.Add(before.GovernorOf(actor).Preposition == "from" ? ActorRole.Target : ActorRole.Initiator, actor);
        if (draft.Actors.Count == 0 && counted is not null) draft.Actors.AddRange(counted.Actors);
        draft.Mentions.Add(before.Sentence.Span);
        draft.Why.Add($"frame {heading.Frame.Id}: a list under words that tell it");
        return draft;
    }

    private static bool IsTerritorial(ClaimType type) => type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred;

    /// <summary>"…: A and B", "named the villages as A and B": a colon, or a word for naming, tells that a list comes.</summary>
    private static bool IsAnnounced(SentenceReading sentence, PlaceMention first)
    {
        for (int i = Math.Max(sentence.Sentence.FirstToken, first.PhraseFirst - 8); i < first.PhraseFirst; i++)
        {
            if (sentence.Context.Tokens[i].Norm is ":" or "named" or "namely" or "listed" or "list" or "names" or "identified" or "among") return true;
        }
        return false;
    }

    /// <summary>Places that make up most of the sentence, without a verb between them.</summary>
    private static List<PlaceMention> Listed(SentenceReading sentence)
    {
        var places = sentence.Places.Where(p => p.Place is null or { IsSettlement: true } or { Precision: PlacePrecision.Site }).ToList();
        if (places.Count < 2) return [];
        var run = new List<PlaceMention> { places[0] };
        foreach (PlaceMention place in places.Skip(1))
        {
            if (place.First - run[^1].End > 3 || sentence.Groups.Exists(g => g.First >= run[^1].End && g.First < place.First)) break;
            run.Add(place);
        }
        int words = sentence.Sentence.EndToken - sentence.Sentence.FirstToken;
        return run.Count * 4 >= words || run.Count >= 4 || IsAnnounced(sentence, run[0]) ? run : [];
    }
}
