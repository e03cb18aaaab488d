namespace Crossbearing.Coding;

/// <summary>Tells what a sentence reading holds.</summary>
internal static class Explainer
{
    /// <summary>The reading's names, times, numbers, verb groups and triggers.</summary>
    public static SentenceExplanation Explain(SentenceReading sentence, FrameReader frames, SourceFinder sources)
    {
        var found = new List<FoundName>();
        found.AddRange(sentence.Actors.Select(a => new FoundName(a.Span, "actor", a.Name, $"{a.Why}{(a.IsGeneric ? ", generic" : "")}{(a.IsDemonym ? ", demonym" : "")}{(a.IsCivilian ? ", civilian" : "")} [{sentence.GovernorOf(a).Preposition}]")));
        found.AddRange(sentence.Places.Select(p => new FoundName(p.FullSpan, "place", p.Place?.Name, $"{p.Why} {p.Place?.Id} {p.Relation?.Kind} [{sentence.GovernorOf(p).Preposition}]")));
        found.AddRange(sources.Find(sentence, null).Select(s => new FoundName(s.Span, "source", s.Attribution.Name, $"{s.Attribution.Kind} for «{sentence.Context.Span(s.First, Math.Max(s.End, s.First + 1)).Of(sentence.Context.Text)}»")));
        found.AddRange(sentence.Times.Select(t => new FoundName(t.Span, "time", $"{t.Time.Start:yyyy-MM-dd}..{t.Time.End:yyyy-MM-dd}", $"{t.Value} {t.Relation}")));
        found.AddRange(sentence.Quantities.Select(q => new FoundName(q.Span, "number", $"{q.Low}-{q.High}", q.Bound ?? "")));
        found.AddRange(sentence.Groups.Select(g => new FoundName(sentence.Context.Span(g.First, g.End), "verb", null, $"{(g.Passive ? "passive " : "")}{(g.Finite ? "finite " : "")}{(g.Negated ? "negated " : "")}{(g.Relative ? "relative " : "")}clause «{sentence.Context.Span(g.ClauseFirst, g.First + 1).Of(sentence.Context.Text)} … {(g.ClauseEnd > g.End ? sentence.Context.Span(g.End, g.ClauseEnd).Of(sentence.Context.Text) : "")}»{(g.SharesSubject is null ? "" : " shares a subject")}")));
        var triggers = sentence.Triggers.SelectMany(t => frames.Asked(sentence, t)).Select(a => a.Trigger).Select(t => new TriggerExplanation(sentence.Context.Span(t.First, t.End), t.Frame.Id, t.Form.ToString().ToLowerInvariant(), Fate(sentence, t, frames)));
        return new SentenceExplanation(sentence.Sentence.Span, [.. found.OrderBy(f => f.Span)], [.. triggers]);
    }

    private static string Fate(SentenceReading sentence, Trigger trigger, FrameReader frames) =>
        frames.Unmet(sentence, trigger) is { } need ? $"needs {need}" : $"{frames.Read(sentence, trigger with { Others = [] }).Count()} claim(s) before merging";
}
