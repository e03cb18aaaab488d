using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>States told without a verb: "A gone, B gone", "A next", "A and B: in rebel hands", "the 5th corps in A, B".</content>
internal sealed partial class LabelLists
{
    private const int LongestHolder = 4;

    /// <summary>The drafts of a sentence that puts how it stands right behind its places; none where it has claims of its own on them.</summary>
    private List<ClaimDraft> States(SentenceReading sentence, List<ClaimDraft> own)
    {
        var made = new List<ClaimDraft>();
        foreach (PlaceMention place in sentence.Places.Where(p => !p.IsAdverb && p.AsideOf is null && p.Place is not { Precision: PlacePrecision.Country }))
        {
            if (Bare(sentence, place) is not { } state || own.Exists(d => d.PlaceIsOwn && d.Place == place)) continue;
            own.RemoveAll(d => d.Trigger.First >= state.At && d.Trigger.First < state.End && d.Place is null);
            foreach (PlaceMention told in sentence.Lead.Contains(place) ? [.. sentence.Lead] : sentence.Listed(place))
            {
                ClaimDraft draft = Draft(sentence, (state.Frame, state.At), told, told.First, state.End);
                foreach (ActorMention actor in sentence.Actors.Where(a => a.First >= state.At && a.First < state.End && !a.IsCivilian)) draft.Add(ActorRole.Initiator, FrameReader.Fighting(draft, actor));
                made.Add(draft);
            }
        }
        if (made.Count == 0 && own.Count == 0) made.AddRange(Forces(sentence));
        return made;
    }

    /// <summary>The state that stands right behind a place, or behind the colon that the place leads to; null where none does.</summary>
    private (Frame Frame, int At, int End)? Bare(SentenceReading sentence, PlaceMention place)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = place.End, end = sentence.Sentence.EndToken;
        bool led = at < end && tokens[at].Norm is ":" or "–" or "—" && sentence.Lead.Contains(place);
        if (!led && !Opens(sentence, place)) return null;
        if (led) at++;
        while (led && at < end && tokens[at].Norm is "still" or "now" or "firmly" or "fully") at++;
        if (at >= end) return null;
        if (!led && labels.TryGetValue(tokens[at].Norm, out Frame? frame) && !frame.Needs.Contains("displacement") && Closes(sentence, at + 1)) return (frame, at, at + 1);
        foreach (FramePattern pattern in frames.Verbs("be").Where(p => p.Words.Length > 2 && p.Frame.Slot("subject") == "place" && Usable(p.Frame) is not null))
        {
            if (Match(sentence, pattern, at) is { } stop && Closes(sentence, stop)) return (pattern.Frame, at, stop);
        }
        return null;
    }

    /// <summary>One past the words that follow the left out "be" of a pattern, with the holder that stands in or behind them; null where they differ.</summary>
    private static int? Match(SentenceReading sentence, FramePattern pattern, int at)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken;
        for (int w = 1; w < pattern.Words.Length; w++)
        {
            if (pattern.Words[w] == "~")
            {
                if (w + 1 >= pattern.Words.Length) return null;
                int stop = at + 1;
                while (stop < Math.Min(at + LongestHolder, end) && tokens[stop].Norm != pattern.Words[w + 1]) stop++;
                at = stop;
            }
            else if (at < end && tokens[at].Norm == pattern.Words[w]) at++;
            else return null;
        }
        if (at > end) return null;
        return pattern.Words[^1] is "of" or "by" or "with" ? sentence.Actors.Find(a => a.PhraseFirst <= at + 1 && a.First >= at)?.End : at;
    }

    /// <summary>True where a place begins a sentence or an item of a list of states.</summary>
    private static bool Opens(SentenceReading sentence, PlaceMention place) =>
        place.PhraseFirst <= sentence.Sentence.FirstToken || sentence.Context.Tokens[place.PhraseFirst - 1].Norm is "," or ";" or ":" or "–" or "—" or "." || sentence.GovernorOf(place) is { Listed: not null, Preposition: "" };

    /// <summary>True where a state ends: at the end, a sign, a time or a word that leads to one.</summary>
    private static bool Closes(SentenceReading sentence, int at)
    {
        if (at >= sentence.Sentence.EndToken) return true;
        Token next = sentence.Context.Tokens[at];
        return next.Form.Shape == TokenShape.Punctuation && next.Norm is not (":" or "'" or "\"") || next.Norm is "since" or "for" or "after" or "again" or "now" or "twice" || sentence.Times.Any(t => t.FirstToken == at) && next.Norm is not ("next" or "last");
    }

    /// <summary>"5th corps + militias in A, B": armed forces in several places, told without a verb, have come to hold them.</summary>
    private IEnumerable<ClaimDraft> Forces(SentenceReading sentence)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (sentence.Paragraph.Zone == ZoneKind.Title || sentence.Actors.FirstOrDefault() is not { IsCivilian: false, IsInstitution: false, IsPerson: false, IsDemonym: false } first || Enumerable.Range(sentence.Sentence.FirstToken, Math.Max(0, first.PhraseFirst - sentence.Sentence.FirstToken)).Any(i => tokens[i].Form.Shape == TokenShape.Word && !sentence.Times.Any(t => t.FirstToken <= i && i < t.EndToken)) || !labels.TryGetValue("entered", out Frame? frame)) yield break;
        int at = first.End;
        while (at < sentence.Sentence.EndToken && tokens[at].Norm is not ("in" or "into" or "inside")) at++;
        if (at >= sentence.Sentence.EndToken || sentence.Groups.Exists(g => g.Finite && g.First < at) || sentence.Triggers.Exists(t => t.First < at) || Enumerable.Range(first.End, Math.Max(0, at - first.End)).Any(i => tokens[i].Norm is "," || tokens[i].Form.Is(WordClass.Preposition))) yield break;
        var listed = sentence.Places.Where(p => p.First > at && sentence.GovernorOf(p) is { Preposition: "in" or "into" or "inside" } governor && governor.At == at).ToList();
        if (listed.Count < 2 || listed.Exists(p => p.Place is not (null or { IsSettlement: true } or { Precision: PlacePrecision.Site })) || sentence.Groups.Exists(g => g.Finite && g.First < listed[^1].End)) yield break;
        foreach (PlaceMention place in listed)
        {
            ClaimDraft draft = Draft(sentence, (frame, at), place, sentence.Sentence.FirstToken, place.End);
            foreach (ActorMention actor in sentence.Actors.Where(a => a.End <= at)) draft.Add(ActorRole.Initiator, actor);
            yield return draft;
        }
    }
}
