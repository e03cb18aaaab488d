using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Ties drafts to the sources in whose scope their trigger stands.</summary>
internal static class SourceScope
{
    private const int MostSources = 3;

    /// <summary>Adds the sources of a draft, outermost first; a statement has its speaker as initiator and no source but who tells of it.</summary>
    public static void Attach(ClaimDraft draft, IReadOnlyList<SourceMention> sources)
    {
        foreach (SourceMention source in sources.Where(s => Covers(s, draft) && (draft.Type != ClaimType.Statement || TellsOf(s, draft))).OrderByDescending(s => s.End - s.First).SelectMany(s => s.Chain()).Take(MostSources)) Add(draft, draft.Sentence, source);
    }

    /// <summary>"Residents said the army had warned them", "according to two officials, X demanded": somebody else's words are told, with a speaker of their own behind the verb; who speaks for his own state states it himself.</summary>
    private static bool TellsOf(SourceMention source, ClaimDraft statement) =>
        statement.Group is { Finite: true } group && source.SpeechAt < group.ClauseFirst + 1 && source.SpeechAt < statement.Trigger.First
        && statement.Of(ActorRole.Initiator).ToList() is { Count: > 0 } speakers && speakers.TrueForAll(a => a.First > source.SpeechAt && a.End <= group.First && a.Name != source.Attribution.Name && !source.Span.Overlaps(a.Span))
        && !statement.Sentence.Actors.Exists(a => source.Span.Overlaps(a.Span) && a.Actor?.Country is { } country && speakers.Exists(s => s.Actor?.Country == country))
        && !Enumerable.Range(group.First, group.Head - group.First).Any(i => statement.Sentence.Context.Tokens[i].Form.Is(WordClass.Modal));

    /// <summary>Adds a source that <paramref name="sentence"/> names, once; of two readings of the same words the longer one stays.</summary>
    public static void Add(ClaimDraft draft, SentenceReading sentence, SourceMention source)
    {
        if (draft.Attribution.Exists(a => a.Name == source.Attribution.Name)) return;
        if (draft.AttributionSpans.FindIndex(s => s.Overlaps(source.Span)) is var same and >= 0)
        {
            if (draft.AttributionSpans[same].Length >= source.Span.Length) return;
            draft.Attribution.RemoveAt(same);
            draft.AttributionSpans.RemoveAt(same);
        }
        draft.Attribution.Add(source.Attribution with { Text = source.Span.Of(sentence.Context.Text) });
        draft.AttributionSpans.Add(source.Span);
    }

    /// <summary>A source that denies makes the claim denied.</summary>
    public static void Deny(ClaimDraft draft, IReadOnlyList<SourceMention> sources)
    {
        if (sources.FirstOrDefault(s => s.Denies && Covers(s, draft) && !IsSaidInstead(draft, draft.Sentence.Context.Span(s.SpeechAt, s.SpeechAt + 1))) is { } denial) CertaintyReader.Raise(draft, Certainty.Denied, draft.Sentence.Context.Span(denial.SpeechAt, denial.SpeechAt + 1));
    }

    /// <summary>"denied that the town had fallen, saying its troops had repelled an attack", "denied it had fired and accused the army of a raid": what the denial gives in its place is told, not denied.</summary>
    internal static bool IsSaidInstead(ClaimDraft draft, TextSpan denial) =>
        draft.Sentence.Groups.Exists(g => g.Finite && g.End <= draft.Trigger.First && draft.Sentence.Context.Tokens[g.First].Start > denial.End && draft.Sentence.Context.Tokens[g.First - 1].Norm is "and" or "but" or "," && IsToldInTurn(draft.Sentence.Context.Tokens[g.Head].Form.VerbLemma))
        || draft.Sentence.Groups.Exists(g => !g.Finite && draft.Sentence.Context.Tokens[g.First].Start > denial.End && g.End <= draft.Trigger.First && draft.Sentence.Context.Tokens[g.First - 1].Norm == ","
            && draft.Sentence.Context.Tokens[g.First].Norm is "saying" or "adding" or "insisting" or "claiming" or "stressing" or "asserting" or "maintaining" or "stating");

    private static bool IsToldInTurn(string verb) => verb is "accuse" or "blame" or "say" or "claim" or "insist" or "allege" or "counter" or "respond";

    /// <summary>True where both have it from the same: "residents told AFP" is not "the governor told AFP", but "AFP said" may be either.</summary>
    public static bool SameTeller(List<Attribution> a, List<Attribution> b) =>
        a.Count > 0 && b.Count > 0 && (a[^1].Name == b[^1].Name || a.Count == 1 && b.Exists(s => s.Name == a[0].Name) || b.Count == 1 && a.Exists(s => s.Name == b[0].Name));

    private static bool Covers(SourceMention source, ClaimDraft draft) => Prospects.IsAnnounced(draft, source.SpeechAt) ||
        draft.Trigger.First >= source.First && draft.Trigger.First < source.End && draft.Trigger.First != source.SpeechAt && !OpensLater(source, draft)
        && !source.Chain().Any(s => s.Span.Contains(draft.Sentence.Context.Span(draft.Trigger.First, draft.Trigger.End)));

    /// <summary>"hundreds of homes burned; reports of killings are being checked": what opens a later part speaks of that part alone.</summary>
    private static bool OpensLater(SourceMention source, ClaimDraft draft)
    {
        ReportContext context = draft.Sentence.Context;
        for (int i = draft.Trigger.End; i + 1 < draft.Sentence.Sentence.EndToken && context.Tokens[i].Start < source.Span.Start; i++)
        {
            if (context.Tokens[i].Norm == ";" && source.Span.Start <= context.Tokens[i + 1].End + 1) return true;
        }
        return false;
    }
}
