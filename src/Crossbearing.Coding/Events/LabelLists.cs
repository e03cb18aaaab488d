using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>"Held: A, B", "Lost this week: C", "From: D": a label before a colon tells what the places of the list are. Thread-safe after construction.</summary>
internal sealed class LabelLists
{
    private const int LongestLabel = 9;

    private readonly Dictionary<string, Frame> labels = new(StringComparer.Ordinal);

    public LabelLists(IEnumerable<LexiconEntry> lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "labels"))
        {
            var frame = new Frame(entry);
            foreach (string word in entry.All("words")) labels[word] = frame;
        }
    }

    /// <summary>One draft for each place of a labelled list; none where the sentence is none.</summary>
    public IEnumerable<ClaimDraft> Read(SentenceReading sentence, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier)
    {
        int colon = Colon(sentence);
        if (colon < 0 || Label(sentence, colon) is not { } label) yield break;
        Frame frame = label.Frame;
        if (label.At == sentence.Sentence.FirstToken && frame.Slot("voice") is not null) own.RemoveAll(d => d.Trigger.First == label.At);
        if (own.Any(d => d.Place is not null && d.Place.First > colon)) yield break;
        ClaimDraft? told = frame.Needs.Contains("displacement") ? earlier.LastOrDefault(d => d.Type == ClaimType.Displacement && d.Actors.Count > 0) ?? earlier.LastOrDefault(d => d.Type == ClaimType.Displacement) : null;
        if (frame.Needs.Contains("displacement") && told is null) yield break;
        foreach (PlaceMention place in sentence.Places.Where(p => p.First > colon && p.Place is not { Precision: PlacePrecision.Country }))
        {
            var trigger = new Trigger(frame, TriggerForm.Noun, label.At, label.At + 1, label.At);
            var draft = new ClaimDraft { Sentence = sentence, Trigger = trigger, Type = frame.Type, First = sentence.Sentence.FirstToken, End = place.End };
            if (frame.Slot("place") == "place_to") draft.PlaceTo = place;
            else (draft.Place, draft.PlaceIsOwn) = (place, true);
            foreach (ActorMention actor in sentence.Actors.Where(a => a.First < colon && !a.IsCivilian && !a.IsDemonym)) draft.Add(frame.Type == ClaimType.TerritoryGained && sentence.GovernorOf(actor).Preposition != "to" ? ActorRole.Target : ActorRole.Initiator, actor);
            if (told is not null && draft.Actors.Count == 0) draft.Actors.AddRange(told.Actors);
            draft.Why.Add($"frame {frame.Id}: a list under the label {sentence.Context.Tokens[label.At].Norm}");
            yield return draft;
        }
    }

    private static int Colon(SentenceReading sentence)
    {
        int limit = Math.Min(sentence.Sentence.FirstToken + LongestLabel, sentence.Sentence.EndToken);
        for (int i = sentence.Sentence.FirstToken + 1; i < limit; i++)
        {
            if (sentence.Context.Tokens[i].Norm == ":") return i;
        }
        return -1;
    }

    private (Frame Frame, int At)? Label(SentenceReading sentence, int colon)
    {
        for (int i = sentence.Sentence.FirstToken; i < colon; i++)
        {
            if (labels.TryGetValue(sentence.Context.Tokens[i].Norm, out Frame? frame)) return (frame, i);
        }
        return null;
    }
}
