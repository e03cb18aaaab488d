using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>What stands where around a noun or a participle before one: whose it is, of what, and what its verb reaches.</content>
internal sealed partial class FrameReader
{
    private static void ReadNoun(SentenceReading sentence, Trigger trigger, VerbGroup? group, List<(string, Mention, string)> slots)
    {
        Frame frame = trigger.Frame;
        foreach (ActorMention actor in Owners(sentence, trigger)) Put(slots, frame, "own", actor);
        if (trigger.Form == TriggerForm.Noun && frame.Slot("of") == "place" && sentence.Places.Find(p => p.End < trigger.First && trigger.First - p.End <= 2 && SourceNames.IsOwning(sentence.Context.Tokens[p.End])) is { } whose) slots.Add(("place", whose, "of"));
        if (trigger.Form == TriggerForm.Noun && frame is { Type: ClaimType.Siege or ClaimType.TerritoryGained } && frame.Slot("of") == "place" && sentence.Places.Find(p => p.End == trigger.First && p.Place is null or { IsSettlement: true } or { Precision: PlacePrecision.Site }) is { } what && what.End == trigger.First) slots.Add(("place", what, "of")); // "the Ilovaisk pocket"
        if (Side(sentence, trigger) is { } side) Put(slots, frame, "own", side);
        if (trigger.Form == TriggerForm.Adjective)
        {
            if (group is null && trigger.First - Math.Max(sentence.Lead.LastOrDefault()?.PhraseEnd ?? 0, sentence.Lead.LastOrDefault()?.End ?? 0) <= LongestBefore) foreach (PlaceMention place in sentence.Lead) Put(slots, frame, "object", place);
            foreach (PlaceMention place in sentence.Places.Where(p => p.First >= trigger.End && p.PhraseFirst <= trigger.End + 6 && !sentence.Groups.Exists(g => g.First >= trigger.End && g.End <= p.First)).Take(1)) Put(slots, frame, "object", place);
            Compound(sentence, trigger, slots);
            return;
        }
        if (frame is { Type: ClaimType.Agreement } && sentence.Places.Find(p => p.End == trigger.First && sentence.GovernorOf(p).Preposition is "" or "own!") is { } named) slots.Add(("place", named, "in"));
        int end = group is null ? sentence.Sentence.EndToken : trigger.First < group.First ? group.First : group.ClauseEnd;
        foreach (Mention mention in After(sentence, trigger.End, end))
        {
            Governor governor = sentence.GovernorOf(mention);
            string relation = governor.Preposition;
            if (IsOfOther(sentence, trigger, mention)) continue;
            if (relation is "" or "own!" or ",") relation = mention is PlaceMention && relation == "own!" ? "in" : "none";
            Put(slots, frame, relation, mention);
        }
        if (frame is { Type: ClaimType.ControlStatus } && !slots.Exists(s => s.Item2 is PlaceMention) && sentence.Places.LastOrDefault(p => p.End < trigger.First && trigger.First - p.End <= 3 && sentence.Context.Tokens[p.End].Norm == ",") is { } told) slots.Add(("place", told, "subject"));
        if (frame is { Type: ClaimType.ControlStatus } && frame.Slot("subject") == "place" && group is { Passive: false } && trigger.First >= group.End && IsCopula(sentence, group) && !slots.Exists(s => s.Item2 is PlaceMention)) slots.AddRange(sentence.SubjectPlaces(group).Select(p => ("place", (Mention)p, "subject")));
        if (group is null && frame.Roles.Values.Contains("place") && !slots.Exists(s => s.Item2 is PlaceMention)) BeforeNoun(sentence, trigger, slots);
        if (group is null) return;
        if (frame.Slot("in") == "place" && !slots.Exists(s => s.Item2 is PlaceMention) && Scene(sentence, trigger) is { } scene) slots.AddRange(sentence.SubjectPlaces(scene).Select(p => ("place", (Mention)p, "in")));
        if (slots.Exists(s => s.Item1 == "initiator"))
        {
            if (trigger.First < group.First && !group.Passive && !slots.Exists(s => s.Item2 is PlaceMention)) slots.AddRange(After(sentence, group.End, group.ClauseEnd).Where(m => Reaches(group, m) && sentence.GovernorOf(m).Preposition is "").Take(1).Select(m => ("place", m, "in")));
            return;
        }
        if (trigger.First >= group.First && LightVerbs.Contains(sentence.Context.Tokens[group.Head].Form.VerbLemma) && !group.Passive && !IsOfOtherTime(sentence, group.End, trigger.First))
        {
            foreach (ActorMention actor in sentence.Subjects(group).Where(a => a.Actor is not { Kind: "institution" or "media" or "organisation" })) Put(slots, frame, frame.Slot("own") is null ? "subject" : "own", actor);
        }
        else if (trigger.First < group.First && group.Passive)
        {
            foreach (Mention mention in After(sentence, group.End, group.ClauseEnd).Where(m => !IsOfOther(sentence, trigger, m))) Put(slots, frame, sentence.GovernorOf(mention).Preposition is "" ? "none" : sentence.GovernorOf(mention).Preposition, mention);
        }
        else if (trigger.First < group.First)
        {
            foreach (Mention mention in After(sentence, group.End, group.ClauseEnd).Where(m => !IsOfOther(sentence, trigger, m) && (m is PlaceMention || sentence.GovernorOf(m).Preposition is "between" or "with"))) Put(slots, frame, sentence.GovernorOf(mention).Preposition is not "" and var relation ? relation : Reaches(group, mention) ? "in" : "none", mention);
        }
        Both(sentence, frame, slots);
    }

    /// <summary>"Marib remains the last bastion of": a verb that only says what its subject is.</summary>
    private static bool IsCopula(SentenceReading sentence, VerbGroup group) => sentence.Context.Tokens[group.Head].Form.VerbLemma is "be" or "remain" or "stay";

    /// <summary>Verbs that tell of a place what happened there.</summary>
    private static readonly HashSet<string> SceneVerbs = new(StringComparer.Ordinal) { "see", "witness", "experience", "endure", "suffer", "host", "face", "know", "rock", "shake", "grip", "jolt", "engulf", "wrack", "convulse", "consume", "tear", "plague", "jar", "rattle", "awake", "wake" };

    /// <summary>Nouns that make a place the one where it happened: "was the scene of".</summary>
    private static readonly HashSet<string> SceneNouns = new(StringComparer.Ordinal) { "scene", "theatre", "theater", "site", "focus", "epicentre", "epicenter", "hotspot", "setting", "arena", "centre", "center" };

    /// <summary>"X saw the worst combat", "X was the scene of fighting", "X was rocked by gun battles": the verb whose subject is where it happened; null where none is.</summary>
    private static VerbGroup? Scene(SentenceReading sentence, Trigger trigger)
    {
        var tokens = sentence.Context.Tokens;
        if (sentence.Groups.FindLast(g => g.Finite && g.End <= trigger.First) is not { } group) return null;
        for (int i = group.End; i < trigger.First; i++)
        {
            if (tokens[i].Form.Shape == TokenShape.Punctuation || tokens[i].Form.Is(WordClass.Relative | WordClass.Subordinator)) return null;
        }
        bool told = SceneVerbs.Contains(tokens[group.Head].Form.VerbLemma) || tokens[group.Head].Form.VerbLemma is "be" or "become" or "remain" && Enumerable.Range(group.End, trigger.First - group.End).Any(i => SceneNouns.Contains(tokens[i].Norm));
        return told ? group : null;
    }

    /// <summary>"imposed a blockade following the killing of two": a word of time leads from the verb to the noun, which it does not govern.</summary>
    private static bool IsOfOtherTime(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Norm is "after" or "following" or "before" or "since" or "during" or "amid" or "despite" && !sentence.Times.Any(t => t.FirstToken <= i && i < t.EndToken)) return true;
        }
        return false;
    }

    /// <summary>"The truce negotiated between A and B had held": what looks like the subject of the next clause is the second party.</summary>
    private static void Both(SentenceReading sentence, Frame frame, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (frame.Slot("between") != "both" || slots.FindAll(s => s is { Relation: "between", Mention: ActorMention }) is not [var only] || only.Mention.End >= sentence.Sentence.EndToken || sentence.Context.Tokens[only.Mention.End].Norm != "and") return;
        if (sentence.Actors.Find(a => a.First == only.Mention.End + 1 && !a.IsDemonym) is { } other) Put(slots, frame, "between", other);
    }

    /// <summary>"between A and B on one hand, and C and D on the other": the hands tell which of those named stand together.</summary>
    private static void Hands(SentenceReading sentence, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (slots.Find(s => s is { Slot: "both", Mention: ActorMention }) is not { Mention: { } first }) return;
        if (Hand(sentence, first.End, "one") is not { } one || Hand(sentence, one, "other") is not { } other) return;
        slots.RemoveAll(s => s.Slot == "both");
        foreach (ActorMention actor in sentence.Actors.Where(a => a.First >= first.First && a.End <= other && !a.IsDemonym)) slots.Add((actor.First < one ? "initiator" : "target", actor, "between"));
    }

    /// <summary>"perished at the hands of the junta's soldiers": who did it, without a "by"; null where nobody is told so.</summary>
    private static ActorMention? ByHandsOf(SentenceReading sentence, Trigger trigger, VerbGroup group)
    {
        var tokens = sentence.Context.Tokens;
        return sentence.Actors.Find(a => !a.IsCivilian && a.First >= trigger.End && a.First <= group.ClauseEnd && Enumerable.Range(trigger.End, a.First - trigger.End).Any(i => a.First - i <= 5 && i >= 2 && tokens[i].Norm == "hands" && tokens[i - 1].Norm == "the" && tokens[i - 2].Norm == "at" && tokens[i + 1].Norm == "of"));
    }

    /// <summary>The token after "one" or "other" where it tells a hand: "on one hand", "on the other side", "on the other".</summary>
    private static int? Hand(SentenceReading sentence, int from, string which)
    {
        for (int i = Math.Max(from, sentence.Sentence.FirstToken + 1); i + 1 < sentence.Sentence.EndToken; i++)
        {
            if (sentence.Context.Tokens[i].Norm != which || sentence.Context.Tokens[i - 1].Norm is not ("on" or "the")) continue;
            if (which == "other" || sentence.Context.Tokens[i + 1].Norm is "hand" or "side") return i + 1;
        }
        return null;
    }

    /// <summary>"The clashes follow the shelling of X": what stands in the phrase of another noun of doing belongs to that one.</summary>
    private static bool IsOfOther(SentenceReading sentence, Trigger trigger, Mention mention) => sentence.GovernorOf(mention).Noun is { } noun && noun.First != trigger.First;

    /// <summary>"Fighting reached X", "Shelling rocked the town of X": the town that is the object of what the event does.</summary>
    private static bool Reaches(VerbGroup group, Mention mention) =>
        mention is PlaceMention { Relation: null, Place: null or { IsSettlement: true } or { Precision: PlacePrecision.Site } } && mention.PhraseFirst - group.End <= LongestBefore;

    /// <summary>"Kherson: street fighting", "Palma under attack": the place that leads the item, or stands right before the noun.</summary>
    private static void BeforeNoun(SentenceReading sentence, Trigger trigger, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (!sentence.Lead.IsEmpty) slots.AddRange(sentence.Lead.Select(p => (trigger.Frame.Slot("in") == "place_to" ? "place_to" : "place", (Mention)p, "in")));
        else if (sentence.Places.LastOrDefault(p => p.End <= trigger.First && trigger.First - p.End <= LongestBefore && sentence.GovernorOf(p).Preposition is "") is { } place && IsPlain(sentence, place.End, trigger.First)) slots.Add(("place", place, "in"));
    }

    private static bool IsPlain(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation || sentence.Context.Tokens[i].Form.Is(WordClass.Coordinator | WordClass.Relative) || sentence.Actors.Exists(a => a.First == i && !a.IsDemonym)) return false;
        }
        return true;
    }

    /// <summary>"Hezbollah: rockets at X", "Russian jets – 40 strikes on X": the armed side that opens an item without a verb.</summary>
    private static ActorMention? Side(SentenceReading sentence, Trigger trigger)
    {
        if (sentence.Groups.Exists(g => g.Finite && g.First < trigger.First) || sentence.Actors.Find(a => a.First == sentence.Sentence.FirstToken && a.End < trigger.First) is not { IsCivilian: false, IsInstitution: false, IsPerson: false } side) return null;
        return sentence.Context.Tokens[side.End].Norm is ":" or "–" or "—" && trigger.Frame.Slot("own") == "initiator" && trigger.Frame.Kind != FrameKind.Casualty ? side : null;
    }

    /// <summary>"rebel-held": the word before the hyphen is the actor.</summary>
    private static void Compound(SentenceReading sentence, Trigger trigger, List<(string, Mention, string)> slots)
    {
        string norm = sentence.Context.Tokens[trigger.First].Norm;
        int hyphen = norm.LastIndexOf('-');
        if (hyphen <= 0 || slots.Exists(s => s.Item1 == "initiator")) return;
        if (sentence.Context.CompoundActor(norm[..hyphen], trigger.First, sentence.Context.Country) is { } actor) slots.Add(("initiator", actor, "own"));
    }

    private static IEnumerable<ActorMention> Owners(SentenceReading sentence, Trigger trigger)
    {
        ActorMention? last = sentence.Actors.LastOrDefault(a => a.End <= trigger.First && trigger.First - a.End <= 4);
        if (last is null) yield break;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = last.End; i < trigger.First; i++)
        {
            WordForm form = tokens[i].Form;
            if (i == last.End && tokens[i].Norm is "'s" or "'" or "’s") continue;
            if (form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.Modal) || form.Shape == TokenShape.Punctuation || (form.Verb & VerbForms.Past) != 0 && form.Norm is not "led") yield break;
            if (form.Is(WordClass.Determiner)) yield break;
        }
        yield return last;
        while (sentence.GovernorOf(last).Listed is ActorMention listed)
        {
            yield return listed;
            last = listed;
        }
    }
}
