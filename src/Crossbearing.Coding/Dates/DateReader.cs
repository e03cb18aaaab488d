using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Dates a draft by the codebook: an expression of its own, else the nearest earlier one of the paragraph, else the last of the paragraph before, else the report's day.</summary>
internal sealed class DateReader
{
    /// <summary>Days that later sentences can share.</summary>
    private sealed record ContextTime(EventTime Time, TextSpan Span);

    private const int LongestStory = 31, LongestPair = 3;

    private readonly List<ContextTime> told = [];
    private ContextTime? lastOfPrevious, lastOfCurrent, ofSentenceBefore;
    private int paragraph = -1;

    /// <summary>Dates the drafts of one sentence; sentences must come in text order.</summary>
    public void Read(SentenceReading sentence, IEnumerable<ClaimDraft> drafts)
    {
        if (sentence.Sentence.Paragraph != paragraph)
        {
            if (lastOfCurrent is not null) lastOfPrevious = lastOfCurrent;
            lastOfCurrent = null;
            paragraph = sentence.Sentence.Paragraph;
        }
        DateOnly? anchor = sentence.Context.Report.AnchorDay;
        var times = sentence.Times.Where(t => (t.Time.Precision != DatePrecision.Unknown && t.Type is TimexType.Date or TimexType.Time || anchor is { } day && (Stretch.Of(sentence, t, day) is not null || Stretch.Ahead(sentence, t, day) is not null)) && !IsFirstTimeSince(sentence, t)).ToList();
        foreach (ClaimDraft draft in drafts) Date(draft, times);
        Remember(sentence, times);
    }

    private void Remember(SentenceReading sentence, List<TimeExpression> times)
    {
        DateOnly? anchor = sentence.Context.Report.AnchorDay;
        if (times.Count == 0)
        {
            if (anchor is { } until && sentence.Triggers.Select(t => Marker(sentence, t)).FirstOrDefault(m => m is not null) is { } since)
                lastOfCurrent = new ContextTime(new EventTime(null, until, DatePrecision.Range, null), since);
            return;
        }
        if (times.Exists(t => !IsAside(sentence, t))) times = [.. times.Where(t => !IsAside(sentence, t))];
        var all = times.Select(t => new ContextTime(Apply(sentence, t, anchor), t.Span)).ToList();
        lastOfCurrent = all.FindLast(t => !IsHistory(t.Time, anchor)) ?? lastOfCurrent;
        ofSentenceBefore = Union(all);
        if (sentence.Paragraph.Zone is not (ZoneKind.Title or ZoneKind.Boilerplate or ZoneKind.Dateline)) told.AddRange(all);
    }

    /// <summary>"X, which the army took on Feb. 3": the time of a relative clause, which dates no later sentence.</summary>
    private static bool IsAside(SentenceReading sentence, TimeExpression time) =>
        sentence.Groups.LastOrDefault(g => g.First < time.FirstToken) is { } verb && time.FirstToken < verb.ClauseEnd && (verb.Relative || sentence.Context.Tokens[verb.ClauseFirst].Form.Is(WordClass.Relative));

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
        if (tokens[first].Norm == "since" && tokens[first + 1].Norm == "then" && lastOfCurrent is { Time.Start: { } since } && sentence.Context.Report.AnchorDay is { } day && since <= day) return lastOfCurrent with { Time = new EventTime(since, day, DatePrecision.Range, null) };
        return tokens[first].Norm == "all" && first + 1 < sentence.Sentence.EndToken && tokens[first + 1].Norm is "these" or "this" or "of" ? Union(told) : null;
    }

    private void Date(ClaimDraft draft, List<TimeExpression> times)
    {
        SentenceReading sentence = draft.Sentence;
        DateOnly? anchor = sentence.Context.Report.AnchorDay;
        if (IsTimeMarker(draft))
        {
            draft.Why.Add("date: told only as a time marker");
            return;
        }
        if (draft is { Type: ClaimType.ControlStatus, Trigger.Form: TriggerForm.Adjective })
        {
            Anchor(draft, anchor);
            return;
        }
        if (Own(draft, times) is { } own)
        {
            if (anchor is { } now && draft.Certainty <= Certainty.Reported && draft.Type != ClaimType.Statement && !CertaintyReader.IsPast(draft) && LiesAhead(sentence, own, now)) CertaintyReader.Raise(draft, Certainty.Predicted, own.Span);
            Set(draft, IsAhead(draft) ? Ahead(sentence, own, anchor) : Joined(sentence, own, times) ?? UpTo(Apply(sentence, own, anchor), anchor), own.Span, "own expression");
            draft.DateIsOwn = true;
            return;
        }
        if (draft.Told is { } before)
        {
            draft.Date = before.Date;
            draft.DateSpans.AddRange(before.DateSpans);
            draft.Why.Add("date: of the event told before");
            return;
        }
        if (IsAhead(draft) && draft.Certainty != Certainty.Planned && draft.Type != ClaimType.ControlStatus)
        {
            draft.Why.Add("date: a future event without an expression of its own");
            return;
        }
        if (SinceMarker(draft) is { } marker && anchor is { } until)
        {
            draft.Date = new EventTime(null, until, DatePrecision.Range, null);
            draft.DateSpans.Add(marker);
            draft.Why.Add("date: since an event whose date is not told");
            return;
        }
        if (draft.Certainty == Certainty.Planned || draft.Type is ClaimType.ControlStatus || draft.Trigger.Frame.Slot("date") == "published" || IsNow(draft))
        {
            Anchor(draft, anchor);
            return;
        }
        ContextTime? context = Shared(sentence) ?? lastOfCurrent ?? (sentence.Paragraph.Zone is ZoneKind.Title ? null : lastOfPrevious);
        if (context is not null) Set(draft, context.Time, context.Span, "nearest earlier expression");
        else Anchor(draft, anchor);
    }

    /// <summary>True for a day after the report's, a term that ends after it, or a length that begins with it.</summary>
    private static bool LiesAhead(SentenceReading sentence, TimeExpression expression, DateOnly anchor) =>
        expression.Time.Start > anchor || expression.Relation is TimeRelation.By or TimeRelation.Before && expression.Time.End > anchor || Stretch.Ahead(sentence, expression, anchor) is not null;

    /// <summary>"on the 19th and 20th", "Monday and Tuesday", "in May and June": both; null where no other is joined to the expression.</summary>
    private static EventTime? Joined(SentenceReading sentence, TimeExpression own, List<TimeExpression> times)
    {
        if (own.Time is { Precision: DatePrecision.Month, Start: { } month } && times.Find(t => t != own && t.Time.Precision == DatePrecision.Month && AreJoined(sentence, own, t))?.Time is { Start: { } other, End: { } last } && other > month)
            return new EventTime(month, last, DatePrecision.Range, null);
        if (own.Time is not { Precision: DatePrecision.Day, Start: { } start } || own.Relation != TimeRelation.At) return null;
        TimeExpression? next = times.Find(t => t.Relation == TimeRelation.At && t.Time.Precision == DatePrecision.Day && AreJoined(sentence, own, t));
        if (next?.Time.Start is not { } second || Math.Abs(second.DayNumber - start.DayNumber) > LongestPair || second == start) return null;
        return new EventTime(start < second ? start : second, start < second ? second : start, DatePrecision.Range, null);
    }

    private static bool AreJoined(SentenceReading sentence, TimeExpression a, TimeExpression b) =>
        Math.Max(a.FirstToken, b.FirstToken) - Math.Min(a.EndToken, b.EndToken) is 1 or 2 && sentence.Context.Tokens[Math.Min(a.EndToken, b.EndToken)].Norm is "and" or "–";

    private static bool IsAhead(ClaimDraft draft) => draft.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional;

    /// <summary>"before New Year's Day", "by Christmas" of what is still to come: from the report's day up to that day.</summary>
    private static EventTime Ahead(SentenceReading sentence, TimeExpression expression, DateOnly? anchor)
    {
        if (anchor is { } now && Stretch.Ahead(sentence, expression, now) is { } stretch) return stretch;
        DateOnly? last = expression.Relation switch { TimeRelation.By => expression.Time.End, TimeRelation.Before => expression.Time.Start?.AddDays(-1), _ => null };
        return last is { } end && anchor is { } day && day < end ? new EventTime(day, end, DatePrecision.Range, null) : expression.Time;
    }

    /// <summary>"this week" of what has happened ends on the report's day.</summary>
    private static EventTime UpTo(EventTime time, DateOnly? anchor) =>
        anchor is { } day && time is { Precision: DatePrecision.Week or DatePrecision.Month or DatePrecision.Year, Start: { } start, End: { } end } && start <= day && day < end ? time with { End = day } : time;

    /// <summary>"currently", "is being fought over", "have been massing": what goes on as the report is written.</summary>
    private static bool IsNow(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        if (tokens[draft.Sentence.Sentence.FirstToken].Norm is "currently" or "now" or "presently") return true;
        if (draft.Group is not { Finite: true } group || !draft.Trigger.IsVerb) return false;
        bool gerund = (tokens[group.Head].Form.Verb & VerbForms.Gerund) != 0;
        return tokens[group.First].Norm is "is" or "are" ? gerund || draft.Type == ClaimType.Siege || tokens[group.Head - 1].Norm == "being"
            : tokens[group.First].Norm is "has" or "have" && gerund;
    }

    private static void Anchor(ClaimDraft draft, DateOnly? anchor)
    {
        if (anchor is not { } day || draft.Sentence.Context.AnchorSpan is not { } span)
        {
            draft.Why.Add("date: none told and the report's day is not known");
            return;
        }
        Set(draft, EventTime.Day(day), span, "the report's day");
    }

    private static void Set(ClaimDraft draft, EventTime time, TextSpan span, string why)
    {
        bool own = span.Length > 0 && draft.Sentence.Sentence.Span.Contains(span);
        draft.Date = time with { Text = own ? span.Of(draft.Sentence.Context.Text) : null };
        draft.DateSpans.Add(span);
        draft.Why.Add($"date: {why}");
    }

    /// <summary>Since, until, by: what the relation makes of the expression's days.</summary>
    private static EventTime Apply(SentenceReading sentence, TimeExpression expression, DateOnly? anchor) => anchor is { } day && Stretch.Of(sentence, expression, day) is { } stretch ? stretch : (IsSince(sentence, expression) ? TimeRelation.Since : expression.Relation) switch
    {
        TimeRelation.Since when anchor is { } a && expression.Time.Start is { } s && s <= a => new EventTime(s, a, DatePrecision.Range, null),
        TimeRelation.Until when expression.Time.Precision == DatePrecision.Day => expression.Time,
        TimeRelation.By when expression.Time.End is { } e && expression.Time.Precision != DatePrecision.Day => EventTime.Day(e),
        _ => expression.Time,
    };

    /// <summary>"since the start of the operation on December 19".</summary>
    private static bool IsSince(SentenceReading sentence, TimeExpression expression)
    {
        if (IsOngoing(sentence, expression)) return true;
        for (int i = expression.FirstToken - 1; i >= Math.Max(sentence.Sentence.FirstToken, expression.FirstToken - 9); i--)
        {
            if (sentence.Context.Tokens[i].Norm == "since") return true;
            if (sentence.Context.Tokens[i].Norm is "," or ";" || sentence.Groups.Exists(g => g.Finite && g.First <= i && i < g.End && !sentence.Context.Tokens[g.Head].Form.VerbLemma.StartsWith("beg", StringComparison.Ordinal) && sentence.Context.Tokens[g.Head].Form.VerbLemma != "start")) return false;
        }
        return false;
    }

    /// <summary>"kept up the push that began on Thursday".</summary>
    private static bool IsOngoing(SentenceReading sentence, TimeExpression expression)
    {
        var tokens = sentence.Context.Tokens;
        int verb = expression.FirstToken - 1;
        if (verb > sentence.Sentence.FirstToken && tokens[verb].Norm == "on") verb--;
        return verb > sentence.Sentence.FirstToken + 1 && tokens[verb].Norm is "began" or "begun" or "started" && tokens[verb - 1].Norm is "that" or "which"
            && sentence.Groups.Exists(g => g.Finite && g.End <= verb - 1);
    }

    /// <summary>The expression of the draft's own clause, else the nearest before it in the sentence, else the first after it.</summary>
    private static TimeExpression? Own(ClaimDraft draft, List<TimeExpression> times)
    {
        times = [.. times.Where(t => !IsOfEarlier(draft, t))];
        if (times.Count == 0) return null;
        if (draft.Group is { } group)
        {
            var inside = times.Where(t => t.FirstToken >= group.ClauseFirst && t.FirstToken < Math.Max(group.ClauseEnd, draft.End)).ToList();
            if (draft.Type == ClaimType.SummaryLosses && inside.Find(t => t.Relation == TimeRelation.Since) is { } since) return since;
            if (inside.Count > 0) return OfClause(draft, group, inside);
            if (draft.Certainty is Certainty.Predicted or Certainty.Conditional) return null;
        }
        if (draft.Group is null && times.LastOrDefault(t => t.EndToken <= draft.Trigger.First) is { } earlier && times.Find(t => t.FirstToken >= draft.Trigger.End) is { } later && Separated(draft.Sentence, earlier.EndToken, draft.Trigger.First, comma: true)) return later;
        return times.LastOrDefault(t => t.EndToken <= draft.Trigger.First) ?? times.FirstOrDefault(t => t.FirstToken >= draft.Trigger.End && !IsInRelative(draft, t));
    }

    /// <summary>"raided X after losing it in August", "shelled Y after the fall of Z in January": the time of what was before or came after, not the draft's own.</summary>
    private static bool IsOfEarlier(ClaimDraft draft, TimeExpression time)
    {
        if (time.FirstToken < draft.Trigger.End) return false;
        SentenceReading sentence = draft.Sentence;
        VerbGroup? verb = sentence.Groups.LastOrDefault(g => g.First < time.FirstToken);
        if (verb is not null && verb != draft.Group && verb.First > draft.Trigger.First && (IsOrder(sentence, verb.First - 1) || IsOrder(sentence, verb.ClauseFirst - 1) || IsOrder(sentence, verb.ClauseFirst))) return true;
        Trigger? noun = sentence.Triggers.LastOrDefault(t => !t.IsVerb && t.End <= time.FirstToken);
        return noun is not null && noun.First > draft.Trigger.First && IsTurn(noun.Frame.Type) && IsOrder(sentence, noun.First - 2) && sentence.Context.Tokens[noun.First - 1].Norm == "the"
            && !Separated(sentence, noun.End, time.FirstToken, comma: true) && !sentence.Groups.Exists(g => g.First >= noun.End && g.First < time.FirstToken);
    }

    /// <summary>What changes a place's lot and so tells when other things happened.</summary>
    private static bool IsTurn(ClaimType type) => type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.Withdrawal or ClaimType.Siege or ClaimType.Agreement;

    /// <summary>"after", "before", "since"; not "hours after", "shortly after", which tell about the same time.</summary>
    private static bool IsOrder(SentenceReading sentence, int i) =>
        i > sentence.Sentence.FirstToken && sentence.Context.Tokens[i].Norm is "after" or "before" or "since" or "following"
        && sentence.Context.Tokens[i - 1].Norm is not ("hours" or "hour" or "minutes" or "shortly" or "soon" or "immediately" or "moments" or "just");

    /// <summary>Of several times in a clause's reach the one that hangs on its own verb: not that of a relative clause inside it, and for a noun the one after it rather than one before a conjunction.</summary>
    private static TimeExpression OfClause(ClaimDraft draft, VerbGroup group, List<TimeExpression> inside)
    {
        var own = inside.Count == 1 ? inside : inside.Where(t => HangsOn(draft.Sentence, t, inside) is not { } verb || verb == group).ToList();
        if (own.Count == 0) own = inside;
        TimeExpression? before = own.LastOrDefault(t => t.EndToken <= draft.Trigger.First), after = own.Find(t => t.FirstToken >= draft.Trigger.End);
        if (before is not null && after is not null && !draft.Trigger.IsVerb && Separated(draft.Sentence, before.EndToken, draft.Trigger.First)) return after;
        return before ?? after ?? own[0];
    }

    /// <summary>The verb that a time follows most closely; a second time after the comma that ends a relative clause hangs on the verb before it. Null for one before all verbs.</summary>
    private static VerbGroup? HangsOn(SentenceReading sentence, TimeExpression time, List<TimeExpression> times)
    {
        VerbGroup? verb = sentence.Groups.LastOrDefault(g => g.First < time.FirstToken);
        if (verb is null || !(verb.Relative || sentence.Context.Tokens[verb.ClauseFirst].Form.Is(WordClass.Relative))) return verb;
        bool second = times.Exists(t => t != time && t.FirstToken > verb.First && t.EndToken <= time.FirstToken);
        return second ? sentence.Groups.LastOrDefault(g => g.First < verb.First && !g.Relative) : verb;
    }

    private static bool Separated(SentenceReading sentence, int from, int to, bool comma = false)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Norm is "and" or "but" or ";" || comma && sentence.Context.Tokens[i].Norm == ",") return true;
        }
        return false;
    }

    /// <summary>"entered X, which the army took on Monday": the time of a relative clause after the draft's own.</summary>
    private static bool IsInRelative(ClaimDraft draft, TimeExpression time) =>
        draft.Group is { } group && draft.Sentence.Groups.Exists(g => g != group && g.First > draft.Trigger.First && g.ClauseFirst <= time.FirstToken && time.FirstToken < g.ClauseEnd
            && (g.Relative || draft.Sentence.Context.Tokens[g.ClauseFirst].Form.Is(WordClass.Relative)));

    /// <summary>"Since the liberation of X", "after the fall of Y": the event itself stands only as a time.</summary>
    internal static bool IsTimeMarker(ClaimDraft draft)
    {
        if (draft.Trigger.Form != TriggerForm.Noun) return false;
        var tokens = draft.Sentence.Context.Tokens;
        int i = draft.Trigger.First - 1;
        while (i > draft.Sentence.Sentence.FirstToken && tokens[i].Form.Is(WordClass.Determiner)) i--;
        return i >= draft.Sentence.Sentence.FirstToken && tokens[i].Norm is "since" or "after" or "following" or "before" or "until"
            && !draft.Sentence.Times.Any(t => t.FirstToken >= draft.Trigger.End && t.FirstToken <= draft.Trigger.End + 8);
    }

    private static TextSpan? SinceMarker(ClaimDraft draft) =>
        draft.Sentence.Triggers.Where(t => t.First != draft.Trigger.First).Select(t => Marker(draft.Sentence, t)).FirstOrDefault(m => m is not null);

    /// <summary>The word since before a noun trigger, or null.</summary>
    private static TextSpan? Marker(SentenceReading sentence, Trigger trigger)
    {
        if (trigger.Form != TriggerForm.Noun) return null;
        for (int i = trigger.First - 1; i >= Math.Max(sentence.Sentence.FirstToken, trigger.First - 3); i--)
        {
            if (sentence.Context.Tokens[i].Norm == "since") return sentence.Context.Span(i, i + 1);
        }
        return null;
    }
}
