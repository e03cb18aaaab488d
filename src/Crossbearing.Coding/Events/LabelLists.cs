using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>"Held: A, B", "Lost this week: C", "From: D", "Shelled since dawn: E, F": a label before a colon tells what the places of the list are. Thread-safe after construction.</summary>
internal sealed partial class LabelLists
{
    private const int LongestLabel = 9, LongestOpening = 16;

    private readonly Dictionary<string, Frame> labels = new(StringComparer.Ordinal);

    private readonly FrameLexicon frames;

    private readonly WeaponLexicon weapons;

    public LabelLists(IEnumerable<LexiconEntry> lexicon, FrameLexicon frames, WeaponLexicon weapons)
    {
        (this.frames, this.weapons) = (frames, weapons);
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "labels"))
        {
            var frame = new Frame(entry);
            foreach (string word in entry.All("words")) labels[word] = frame;
        }
    }

    /// <summary>One draft for each place of a labelled list; none where the sentence is none.</summary>
    public IEnumerable<ClaimDraft> Read(SentenceReading sentence, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier)
    {
        if (Turned(sentence) is { } turned && !own.Exists(d => d.PlaceIsOwn))
        {
            List<ActorMention> by = [.. sentence.Actors.Where(a => a.First > turned.At && !a.IsCivilian && sentence.GovernorOf(a).Preposition == "by")];
            own.RemoveAll(d => d.Trigger.First == turned.At);
            foreach (PlaceMention place in sentence.Lead)
            {
                ClaimDraft draft = Draft(sentence, turned, place, place.First, turned.At + 1);
                foreach (ActorMention actor in by) draft.Add(RoleOf(sentence, turned.Frame, actor), actor);
                yield return draft;
            }
            yield break;
        }
        List<ClaimDraft> states = States(sentence, own);
        foreach (ClaimDraft state in states) yield return state;
        if (states.Count > 0) yield break;
        for (int first = sentence.Sentence.FirstToken; first < sentence.Sentence.EndToken;)
        {
            int end = first;
            while (end < sentence.Sentence.EndToken && sentence.Context.Tokens[end].Norm != ";") end++;
            foreach (ClaimDraft draft in Part(sentence, first, end, own, earlier)) yield return draft;
            first = end + 1;
        }
    }

    /// <summary>The drafts of one label and its list, between two semicolons.</summary>
    private List<ClaimDraft> Part(SentenceReading sentence, int first, int end, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier)
    {
        var made = new List<ClaimDraft>();
        int colon = Colon(sentence, first, end);
        if (colon < 0 || (Label(sentence, first, colon) ?? Told(sentence, first, colon)) is not { } label) return made;
        Frame frame = label.Frame;
        if (label.At == first && frame.Slot("voice") is not null) own.RemoveAll(d => d.Trigger.First == label.At);
        if (colon - first >= LongestLabel && label.At - first > 3) return made;
        own.RemoveAll(d => d.Trigger.First == label.At && (d.Place is null || d.Place.First > end));
        List<PlaceMention> apart = [.. own.Where(d => d.Type == frame.Type && IsInAside(d)).Select(d => d.Place).OfType<PlaceMention>()];
        if (own.Any(d => d.Place is not null && d.Place.First > colon && d.Place.First < end && !apart.Contains(d.Place))) return made;
        ClaimDraft? told = frame.Needs.Contains("displacement") ? earlier.LastOrDefault(d => d.Type == ClaimType.Displacement && d.Actors.Count > 0) ?? earlier.LastOrDefault(d => d.Type == ClaimType.Displacement) : null;
        if (frame.Needs.Contains("displacement") && told is null) return made;
        foreach (PlaceMention place in sentence.Places.Where(p => p.First > colon && p.First < end && p.Place is not { Precision: PlacePrecision.Country } && !apart.Contains(p)))
        {
            ClaimDraft draft = Draft(sentence, label, place, first, place.End);
            foreach (ActorMention actor in sentence.Actors.Where(a => a.First >= first && a.First < colon && !a.IsCivilian && !a.IsDemonym)) draft.Add(RoleOf(sentence, frame, actor), actor);
            if (told is not null && draft.Actors.Count == 0) draft.Actors.AddRange(told.Actors);
            if (IsFromTheAir(draft, first, colon)) draft.Type = ClaimType.AirDroneStrike;
            made.Add(draft);
        }
        return made;
    }

    /// <summary>"A (mopped up yesterday), B": told in brackets behind a place of the list, for that place alone.</summary>
    private static bool IsInAside(ClaimDraft draft)
    {
        if (draft.Place is not { } place || place.End > draft.Trigger.First) return false;
        return draft.Sentence.Context.Tokens[place.End].Norm == "(" && !draft.Sentence.Context.Tokens[place.End..draft.Trigger.First].Any(t => t.Norm == ")");
    }

    /// <summary>"Coalition raids: A, B" in a report on jets, "Airstrikes: A": from the air by the weapon of the label, else of its paragraph.</summary>
    private bool IsFromTheAir(ClaimDraft draft, int first, int colon) => draft.Trigger.Frame.Kind switch
    {
        FrameKind.Strike => weapons.IsAir(draft, first, colon),
        FrameKind.Raid => weapons.IsAir(draft, first, colon) || weapons.TellsOfAircraft(draft.Sentence.Context) && draft.Of(ActorRole.Initiator).All(a => a.Actor is { Kind: "state" or "armed-force" or "government" or "coalition" }),
        _ => false,
    };

    private static ClaimDraft Draft(SentenceReading sentence, (Frame Frame, int At) label, PlaceMention place, int first, int end)
    {
        var trigger = new Trigger(label.Frame, TriggerForm.Noun, label.At, label.At + 1, label.At);
        var draft = new ClaimDraft { Sentence = sentence, Trigger = trigger, Type = label.Frame.Type, First = first, End = end };
        if (label.Frame.Slot("place") == "place_to") draft.PlaceTo = place;
        else (draft.Place, draft.PlaceIsOwn) = (place, true);
        if (label.Frame.Certainty is { } foreseen) CertaintyReader.Raise(draft, foreseen, sentence.Context.Span(label.At, label.At + 1));
        draft.Why.Add($"frame {label.Frame.Id}: a list under the label {sentence.Context.Tokens[label.At].Norm}");
        return draft;
    }

    /// <summary>"A and B: held": the label right after the colon.</summary>
    private (Frame Frame, int At)? Turned(SentenceReading sentence)
    {
        if (sentence.Lead.IsEmpty) return null;
        int at = sentence.Lead[^1].End;
        while (at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Norm is not (":" or "–" or "—")) at++;
        at++;
        while (at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Form.Is(WordClass.Adverb)) at++;
        bool ends = at + 1 >= sentence.Sentence.EndToken || sentence.Context.Tokens[at + 1].Form.Shape == TokenShape.Punctuation || sentence.Context.Tokens[at + 1].Form.Is(WordClass.Preposition | WordClass.Subordinator);
        return ends && at < sentence.Sentence.EndToken && labels.TryGetValue(sentence.Context.Tokens[at].Norm, out Frame? frame) && !frame.Needs.Contains("displacement") ? (frame, at) : null;
    }

    private static ActorRole RoleOf(SentenceReading sentence, Frame frame, ActorMention actor)
    {
        string relation = sentence.GovernorOf(actor).Preposition;
        if (relation == "by" && frame.Slot("by") is { } agent) return agent == "target" ? ActorRole.Target : ActorRole.Initiator;
        return frame.Type == ClaimType.TerritoryGained && relation is not ("to" or "by") ? ActorRole.Target : ActorRole.Initiator;
    }

    /// <summary>A noun or participle before the colon that a frame of the lexicon knows: "Artillery: A, B", "Left by the factions since Friday: C".</summary>
    private (Frame Frame, int At)? Told(SentenceReading sentence, int first, int colon)
    {
        if (sentence.Groups.Exists(g => g.Finite && !g.Passive && g.First < colon && g.First > first)) return null;
        for (int i = first; i < colon; i++)
        {
            if (sentence.Triggers.Find(t => t.First <= i && i < t.End && t.Form is TriggerForm.Noun or TriggerForm.Passive) is { } trigger) return Usable(trigger.Frame) is { } noun ? (noun, i) : null;
            WordForm form = sentence.Context.Tokens[i].Form;
            if (i > first || (form.Verb & VerbForms.Participle) == 0) continue;
            Frame? frame = frames.Verbs(form.VerbLemma).Where(p => p.Words.Length == 1).Select(p => Usable(p.Frame)).FirstOrDefault(f => f is not null);
            if (frame is not null) return (frame, i);
        }
        return null;
    }

    private static Frame? Usable(Frame frame) =>
        frame.Kind != FrameKind.Casualty && frame.Type is ClaimType.TerritoryGained or ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.Withdrawal or ClaimType.Siege or ClaimType.ControlStatus or ClaimType.Protest ? frame : null;

    private static int Colon(SentenceReading sentence, int first, int end)
    {
        for (int i = first + 1; i < Math.Min(first + LongestOpening, end); i++)
        {
            if (sentence.Context.Tokens[i].Norm is "–" or "—" && i >= first + LongestLabel) return -1;
            if (sentence.Context.Tokens[i].Norm == ":" && !sentence.Times.Any(t => t.FirstToken == first && t.EndToken >= i && t.EndToken - t.FirstToken == 1) || sentence.Context.Tokens[i].Norm is "–" or "—" && IsAllPlaces(sentence, i + 1, end)) return i;
        }
        return -1;
    }

    /// <summary>"30 strikes – A, B and C": nothing but places behind the dash.</summary>
    private static bool IsAllPlaces(SentenceReading sentence, int from, int end)
    {
        bool found = false;
        for (int i = from; i < end; i++)
        {
            if (sentence.Places.Find(p => p.PhraseFirst == i || p.First == i) is { } place) (found, i) = (true, Math.Max(place.End, place.PhraseEnd) - 1);
            else if (sentence.Context.Tokens[i].Norm is not ("," or "and" or "&" or "." or "axis" or "area" or "areas" or "town" or "village" or "front")) return false;
        }
        return found;
    }

    private (Frame Frame, int At)? Label(SentenceReading sentence, int first, int colon)
    {
        for (int i = first; i < colon; i++)
        {
            if (labels.TryGetValue(sentence.Context.Tokens[i].Norm, out Frame? frame)) return (frame, i);
        }
        return null;
    }
}
