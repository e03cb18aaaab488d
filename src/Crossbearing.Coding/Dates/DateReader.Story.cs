using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Which times of a sentence date the sentences after it.</content>
internal sealed partial class DateReader
{
    private void Remember(SentenceReading sentence, List<ClaimDraft> drafts, List<TimeExpression> times, List<SourceMention> said)
    {
        DateOnly? anchor = sentence.Context.Report.AnchorDay;
        if (times.Count == 0)
        {
            if (anchor is { } until && sentence.Triggers.Select(t => Marker(sentence, t)).FirstOrDefault(m => m is not null) is { } since)
                lastOfCurrent = new ContextTime(new EventTime(null, until, DatePrecision.Range, null), since);
            return;
        }
        if (anchor is { } now) times = [.. times.Where(t => !LiesAhead(sentence, t, now))];
        times = [.. times.Where(t => !OwnTimes.IsInBrackets(sentence, t))];
        times.RemoveAll(t => OwnTimes.IsOfThing(sentence, t, -1) || IsOfShare(sentence, t));
        if (times.Exists(t => !IsAside(sentence, t))) times = [.. times.Where(t => !IsAside(sentence, t))];
        if (lastOfCurrent is not null || lastOfPrevious is not null || times.Exists(t => !IsOfTelling(sentence, t, said))) times = [.. times.Where(t => !IsOfTelling(sentence, t, said))];
        if (times.Count == 0) return;
        var all = times.Select(t => new ContextTime(UpTo(Apply(sentence, t, anchor), anchor), t.Span)).ToList();
        lastOfCurrent = all.FindLast(t => !IsHistory(t.Time, anchor)) ?? lastOfCurrent;
        foreach (TimeExpression time in times.Where(t => IsLasting(sentence, t, anchor)))
        {
            ContextTime lasts = all.Find(t => t.Span == time.Span)!;
            ranges.Add(lasts.Span);
            if (drafts.Exists(d => RunningTotals.AddsUp(d) && d.DateSpans.Contains(lasts.Span)) && !drafts.Exists(d => !RunningTotals.AddsUp(d) && d.DateSpans.Contains(lasts.Span))) ofSums.Add(lasts.Span);
            if (lasts.Time.Start is not null && (!IsHistory(lasts.Time, anchor) || IsHeading(sentence))) sinceTold ??= lasts;
        }
        ofSentenceBefore = Union(all);
        if (sentence.Paragraph.Zone is not (ZoneKind.Title or ZoneKind.Boilerplate or ZoneKind.Dateline)) told.AddRange(all);
    }

    /// <summary>"since Sunday", "this week", "over the past days": a time that lasts until the report's day.</summary>
    private static bool IsLasting(SentenceReading sentence, TimeExpression time, DateOnly? anchor) =>
        anchor is { } day && (Stretch.Of(sentence, time, day) is not null || Apply(sentence, time, anchor) is var told && UpTo(told, anchor) is { Start: { } start, End: { } end } && end == day && start < day && (IsSince(sentence, time) || time.Relation == TimeRelation.Since || told.Precision is DatePrecision.Week or DatePrecision.Month or DatePrecision.Year));

    /// <summary>"officials said on Friday": when it was told, not when it happened.</summary>
    private static bool IsOfTelling(SentenceReading sentence, TimeExpression time, List<SourceMention> said) =>
        OwnTimes.IsOfStatement(sentence, time) || sentence.Groups.LastOrDefault(g => g.First < time.FirstToken) is { } verb && said.Exists(s => s.SpeechAt == verb.Head) && !sentence.Triggers.Exists(t => t.First >= verb.End && t.End <= time.FirstToken);

    /// <summary>"X, which the army took on Feb. 3": the time of a relative clause, which dates no later sentence.</summary>
    private static bool IsAside(SentenceReading sentence, TimeExpression time) =>
        sentence.Groups.LastOrDefault(g => g.First < time.FirstToken) is { } verb && time.FirstToken < verb.ClauseEnd && (verb.Relative || sentence.Context.Tokens[verb.ClauseFirst].Form.Is(WordClass.Relative));

    /// <summary>"586,000, a third of them in the eight days from 26 January", "800,000, including 142,000 since Monday": the time of a share, which dates no later sentence.</summary>
    private static bool IsOfShare(SentenceReading sentence, TimeExpression time)
    {
        var tokens = sentence.Context.Tokens;
        int i = time.FirstToken - 1;
        if (i <= sentence.Sentence.FirstToken) return false;
        while (i > sentence.Sentence.FirstToken && tokens[i].Norm is not ("," or ";" or "(" or ":"))
        {
            if (tokens[i].Norm is "them" or "these" or "those" or "whom" && tokens[i - 1].Norm == "of") return true;
            i--;
        }
        return tokens[i].Norm is "," or "(" && tokens[i + 1].Norm is "including" or "among";
    }

    /// <summary>"HEADLINE FIGURES (from 1 December)": a line without a verb, whose time holds for the items under it however long it is.</summary>
    private static bool IsHeading(SentenceReading sentence) =>
        sentence.Paragraph.Zone != ZoneKind.List && sentence.Paragraph.EndSentence == sentence.Paragraph.FirstSentence + 1 && !sentence.Groups.Exists(g => g.Finite);

    /// <summary>A whole month or year that ended long before the report, or a time that began long before it: an aside, which dates no later sentence.</summary>
    private static bool IsHistory(EventTime time, DateOnly? anchor) =>
        anchor is { } day && (time is { Precision: DatePrecision.Month or DatePrecision.Year, End: { } end } && day.DayNumber - end.DayNumber > LongestStory
            || time is { Start: { } start, End: { } last } && last == day && day.DayNumber - start.DayNumber > LongestStory);

    /// <summary>"for the first time since 2012" dates nothing.</summary>
    private static bool IsFirstTimeSince(SentenceReading sentence, TimeExpression time)
    {
        int since = time.FirstToken - 1;
        return since >= sentence.Sentence.FirstToken + 2 && sentence.Context.Tokens[since].Norm == "since" && sentence.Context.Tokens[since - 1].Norm == "time" && sentence.Context.Tokens[since - 2].Norm is "first" or "second" or "last";
    }

    /// <summary>From the first day to the last of several times.</summary>
    private static ContextTime? Union(IReadOnlyList<ContextTime> times)
    {
        var days = times.Where(t => t.Time is { Start: not null, End: not null, Precision: DatePrecision.Day or DatePrecision.Range }).ToList();
        if (days.Count == 0) return null;
        DateOnly start = days.Min(d => d.Time.Start!.Value), end = days.Max(d => d.Time.End!.Value);
        return new ContextTime(new EventTime(start, end, start == end ? DatePrecision.Day : DatePrecision.Range, null), days[^1].Span);
    }

    /// <summary>"Meanwhile" shares the time of the sentence before, "all these" that of all told so far.</summary>
    private ContextTime? Shared(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        int first = sentence.Sentence.FirstToken;
        if (tokens[first].Norm == "meanwhile") return ofSentenceBefore;
        return tokens[first].Norm == "all" && first + 1 < sentence.Sentence.EndToken && tokens[first + 1].Norm is "these" or "this" or "of" ? Union(told) : null;
    }
}
