using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Dates a draft by the codebook: an expression of its own, else the nearest earlier one of the paragraph, else the last of the paragraph before, else the report's day.</summary>
internal sealed partial class DateReader
{
    /// <summary>Days that later sentences can share.</summary>
    private sealed record ContextTime(EventTime Time, TextSpan Span);

    private const int LongestStory = 31, LongestPair = 3, LongestLabel = 5, LongestTopic = 5, DaysOfWeek = 7;

    private readonly List<ContextTime> told = [];
    /// <summary>Times that last until the report's day, and those of them that only sums of losses or of people took.</summary>
    private readonly HashSet<TextSpan> ranges = [], ofSums = [];
    private readonly Dictionary<string, ContextTime> turns = new(StringComparer.Ordinal);
    private ContextTime? lastOfPrevious, lastOfCurrent, ofSentenceBefore, beforeItems, period, sinceTold;
    private int paragraph = -1;

    /// <summary>Dates the drafts of one sentence; sentences must come in text order.</summary>
    public void Read(SentenceReading sentence, List<ClaimDraft> drafts, List<SourceMention> said)
    {
        if (paragraph < 0) period = PeriodOf(sentence.Context);
        if (sentence.Sentence.Paragraph != paragraph)
        {
            if (lastOfCurrent is not null) lastOfPrevious = lastOfCurrent;
            (lastOfCurrent, paragraph) = (null, sentence.Sentence.Paragraph);
            if (!IsLabelledItem(sentence)) beforeItems = null;
            else lastOfPrevious = beforeItems ??= lastOfPrevious;
        }
        DateOnly? anchor = sentence.Context.Report.AnchorDay;
        var times = sentence.Times.Where(t => (t.Time.Precision != DatePrecision.Unknown && t.Type is TimexType.Date or TimexType.Time || anchor is { } day && (Stretch.Of(sentence, t, day) is not null || Stretch.Ahead(sentence, t, day) is not null)) && !IsFirstTimeSince(sentence, t)).Select(t => OwnTimes.IsStamp(sentence, t) ? t : DayParts.On(t, (lastOfCurrent ?? lastOfPrevious)?.Time, anchor)).ToList();
        times = WithRanges(sentence, times);
        foreach (ClaimDraft draft in drafts) Date(draft, times);
        foreach (ClaimDraft draft in drafts.Where(d => d.DateIsOwn && TurnOf(d) is not null)) turns[TurnOf(draft)!] = new ContextTime(draft.Date, draft.DateSpans[^1]);
        Remember(sentence, drafts, times, said);
    }

    /// <summary>"Weekly brief, 5-11 September": the days that the title says the report covers, or null.</summary>
    private static ContextTime? PeriodOf(ReportContext context)
    {
        TimeExpression? told = context.Times.FirstOrDefault(t => t.Time is { Precision: DatePrecision.Range, Start: { } from, End: { } to } && to.DayNumber - from.DayNumber is >= LongestPair and <= LongestStory
            && context.Document.Paragraphs.FirstOrDefault(p => p.Span.Contains(t.Span)).Zone == ZoneKind.Title);
        return told is null ? null : new ContextTime(told.Time, told.Span);
    }

    /// <summary>"Destination: Dana": an item of a list with a label of its own, which no other item dates.</summary>
    private static bool IsLabelledItem(SentenceReading sentence)
    {
        if (!sentence.Lead.IsEmpty) return true;
        if (sentence.Paragraph.Zone != ZoneKind.List) return false;
        for (int i = sentence.Sentence.FirstToken; i < Math.Min(sentence.Sentence.FirstToken + LongestLabel, sentence.Sentence.EndToken); i++)
            if (sentence.Context.Tokens[i].Norm == ":") return true;
        return false;
    }

    /// <summary>True where the paragraph opens with a label of its own ("NORTH FRONT. …", "Losses: …") or is an item: it begins anew.</summary>
    private static bool IsSection(SentenceReading sentence)
    {
        ReportContext context = sentence.Context;
        Sentence opening = context.Document.Sentences[sentence.Paragraph.FirstSentence];
        return sentence.Paragraph.Zone == ZoneKind.List || context.Tokens[opening.FirstToken].Case == LetterCase.AllCapitals || IsTopic(sentence, opening);
    }

    /// <summary>A place's change of hands, which is told again without its day; null for other claims.</summary>
    private static string? TurnOf(ClaimDraft draft) =>
        draft.Type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.Withdrawal && draft.PlaceIsOwn && !IsAhead(draft) ? draft.Place?.Place?.Id : null;

    private void Date(ClaimDraft draft, List<TimeExpression> times)
    {
        SentenceReading sentence = draft.Sentence;
        DateOnly? anchor = sentence.Context.Report.AnchorDay;
        if (IsTimeMarker(draft) && TimeOffsets.Of(draft, times, null) is null)
        {
            draft.Why.Add("date: told only as a time marker");
            return;
        }
        if (anchor is { } present && RunningTotals.Lasting(draft, present) is { } since)
        {
            Set(draft, since.Time, since.Span, "so many days up to the report's");
            return;
        }
        if (draft is { Type: ClaimType.ControlStatus, Trigger.Form: TriggerForm.Adjective })
        {
            Anchor(draft, anchor);
            return;
        }
        ContextTime? earlier = lastOfPrevious is { } sums && ofSums.Contains(sums.Span) && !RunningTotals.AddsUp(draft) ? null : lastOfPrevious;
        ContextTime? current = lastOfCurrent is { } range && ranges.Contains(range.Span) && !sentence.Lead.IsEmpty && !RunningTotals.AddsUp(draft) ? null : lastOfCurrent;
        ContextTime? context = Shared(sentence) ?? current ?? (sentence.Paragraph.Zone is ZoneKind.Title ? null : IsSection(sentence) ? period ?? earlier : earlier);
        if ((RunningTotals.AddsUp(draft) || draft.Type == ClaimType.Displacement) && lastOfCurrent is null && period is null && sinceTold is not null && IsLabelledItem(sentence)) context = sinceTold;
        TimeExpression? own = OwnTimes.Of(draft, times, lastOfCurrent is not null || lastOfPrevious is not null);
        if (own?.Relation is TimeRelation.Until && draft is { Certainty: Certainty.Denied, Told: not null }) own = null; // "they denied it until the morning"
        if (own is null && anchor is { } counted && RunningTotals.Counted(draft, context?.Time, counted) is { } length)
        {
            Set(draft, length.Time, length.Span, "so many days until the report's");
            return;
        }
        if (own is not null && anchor is { } today && RunningTotals.SinceOutbreak(draft, own, today) is { } war)
        {
            Set(draft, war, own.Span, "from the outbreak until the report's day");
            return;
        }
        if (UntilNow(draft, times, own, SinceThen(draft) ?? context, anchor) is { } lasting)
        {
            Set(draft, lasting.Time, lasting.Span, "from the time told before until the report's day");
            return;
        }
        if (TimeOffsets.Of(draft, times, context?.Time is { Precision: DatePrecision.Day, Start: var last } ? last : null) is { } offset)
        {
            Set(draft, EventTime.Day(offset.Day), offset.Span, "counted from the event before or after it");
            draft.DateIsOwn = true;
            return;
        }
        if (draft.Type == ClaimType.SummaryLosses && period is not null && (own is null ? lastOfCurrent is null : own.Time is { Precision: DatePrecision.Week, End: { } week } && period.Time.Start <= week && own.Time.Start <= period.Time.End))
        {
            Set(draft, period.Time, period.Span, "the period that the title tells");
            return;
        }
        if (own is not null)
        {
            if (anchor is { } now && draft.Certainty <= Certainty.Reported && draft.Type != ClaimType.Statement && !CertaintyReader.IsPast(draft) && LiesAhead(sentence, own, now)) CertaintyReader.Raise(draft, Certainty.Predicted, own.Span);
            Set(draft, IsAhead(draft) ? Ahead(sentence, own, anchor, draft.Certainty) : Apposed(draft, own) ?? Joined(sentence, own, times) ?? AsOf(draft, own, context) ?? UpTo(Apply(sentence, own, anchor), anchor), own.Span, "own expression");
            draft.DateIsOwn = true;
            return;
        }
        if (!IsAhead(draft) && PeriodAgain(draft) is { } again)
        {
            Set(draft, again.Time, again.Span, "the period told before");
            return;
        }
        if (draft.Told is { } before)
        {
            draft.Date = before.Date;
            draft.DateSpans.AddRange(before.DateSpans);
            draft.Why.Add("date: of the event told before");
            return;
        }
        if (IsAhead(draft) && (draft.Certainty != Certainty.Planned || OwnPlans.IsLater(draft)) && draft.Type != ClaimType.ControlStatus)
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
        if (draft.Certainty == Certainty.Planned || draft.Type is ClaimType.ControlStatus || draft.Type == ClaimType.Statement || draft.Trigger.Frame.Slot("date") == "published" || IsNow(draft) || lastOfCurrent is null && context is not null && !ranges.Contains(context.Span) && context.Time.Precision == DatePrecision.Day && IsResult(draft))
        {
            Anchor(draft, anchor);
            return;
        }
        if (TurnOf(draft) is { } turn && turns.TryGetValue(turn, out ContextTime? same)) Set(draft, same.Time, same.Span, "the place's change of hands told before");
        else if (context is not null) Set(draft, context.Time, context.Span, "nearest earlier expression");
        else Anchor(draft, anchor);
    }

    /// <summary>"has been besieged ever since", "60,000 have fled": from the time told before until the report's day; null where nothing lasts.</summary>
    private static ContextTime? UntilNow(ClaimDraft draft, List<TimeExpression> times, TimeExpression? own, ContextTime? context, DateOnly? anchor)
    {
        if (anchor is not { } now || IsAhead(draft)) return null;
        TextSpan? marker = RunningTotals.Marker(draft);
        if (marker is null && (own is not null || !RunningTotals.IsPerfectCount(draft))) return null;
        TimeExpression? inSentence = marker is { } at ? times.LastOrDefault(t => t.Span.End <= at.Start) : null;
        (EventTime time, TextSpan span) = inSentence is not null ? (inSentence.Time, inSentence.Span) : context is not null ? (context.Time, context.Span) : (EventTime.Unknown, default);
        return time.Start is { } start && start < now ? new ContextTime(new EventTime(start, now, DatePrecision.Range, null), span) : null;
    }

    /// <summary>"since February 27, the night an air strike killed 30", "since Sunday, when rockets fell": of what happened on the day itself that day; null for other claims.</summary>
    private static EventTime? Apposed(ClaimDraft draft, TimeExpression own)
    {
        if (draft.Trigger.First <= own.EndToken + 1) return null;
        var tokens = draft.Sentence.Context.Tokens;
        int i = tokens[own.EndToken].Norm == "," ? own.EndToken + 1 : own.EndToken;
        bool apposed = tokens[i].Norm == "when" || i > own.EndToken && tokens[i].Norm == "the" && tokens[i + 1].Norm is "day" or "night" or "morning" or "evening" or "month" or "year" or "week";
        return apposed ? own.Time : null;
    }

    /// <summary>"over 100 killed (as of the 22nd)": from the first day of what the report covers; "80 dead in four days": so many days; "12 February – 800,000" under "Displaced since 1 December": from that day; null for other claims.</summary>
    private EventTime? AsOf(ClaimDraft draft, TimeExpression own, ContextTime? context)
    {
        if (!RunningTotals.AddsUp(draft) || own is not { Time: { Precision: DatePrecision.Day, End: { } last } }) return null;
        if (HeadedCounts.IsUpTo(draft, own) && told.FindLast(t => t.Time is { Precision: DatePrecision.Range, Start: { } from } && from < last && draft.Mentions.Exists(m => m.Contains(t.Span))) is { } heading) return new EventTime(heading.Time.Start, last, DatePrecision.Range, null);
        if (own.Relation != TimeRelation.Until && !IsOfSource(draft.Sentence, own)) return null;
        ContextTime? covered = new[] { context, period }.FirstOrDefault(c => c?.Time is { Precision: DatePrecision.Range, Start: { } start } && start < last) ?? told.FindLast(t => t.Time is { Precision: DatePrecision.Range, Start: { } start } && start < last);
        return covered is null ? null : new EventTime(covered.Time.Start, last, DatePrecision.Range, null);
    }

    /// <summary>"(the migration agency, 27 October)": the day up to which a source counted.</summary>
    private static bool IsOfSource(SentenceReading sentence, TimeExpression time)
    {
        var tokens = sentence.Context.Tokens;
        int open = time.FirstToken - 1;
        if (open <= sentence.Sentence.FirstToken || tokens[open].Norm != "," || time.EndToken >= sentence.Sentence.EndToken || tokens[time.EndToken].Norm != ")") return false;
        while (open > sentence.Sentence.FirstToken && tokens[open].Norm is not ("(" or ")")) open--;
        return tokens[open].Norm == "(";
    }

    /// <summary>True for a day after the report's, a term that ends after it, or a length that begins with it.</summary>
    private static bool LiesAhead(SentenceReading sentence, TimeExpression expression, DateOnly anchor) =>
        expression.Time.Start > anchor || expression.Relation is TimeRelation.By or TimeRelation.Before && expression.Time.End > anchor || Stretch.Ahead(sentence, expression, anchor) is not null;

    /// <summary>"on the 19th and 20th", "Monday and Tuesday", "in May and June": both; null where no other is joined to the expression.</summary>
    private static EventTime? Joined(SentenceReading sentence, TimeExpression own, List<TimeExpression> times)
    {
        if (own.Time is { Precision: DatePrecision.Month, Start: { } month } && times.Find(t => t != own && t.Time.Precision == DatePrecision.Month && AreJoined(sentence, own, t))?.Time is { Start: { } other, End: { } last } && other > month)
            return new EventTime(month, last, DatePrecision.Range, null);
        if (Bounded(sentence, own, times) is { } bounded) return bounded;
        if (own.Time is not { Precision: DatePrecision.Day, Start: { } start } || own.Relation != TimeRelation.At) return null;
        TimeExpression? next = times.Find(t => t.Relation == TimeRelation.At && t.Time.Precision == DatePrecision.Day && AreJoined(sentence, own, t));
        if (next?.Time.Start is not { } second || Math.Abs(second.DayNumber - start.DayNumber) > LongestPair || second == start) return null;
        return new EventTime(start < second ? start : second, start < second ? second : start, DatePrecision.Range, null);
    }

    /// <summary>"from 19 December up to the morning of the 26th", "since Monday until Wednesday": both ends; null where one is missing.</summary>
    private static EventTime? Bounded(SentenceReading sentence, TimeExpression own, List<TimeExpression> times)
    {
        TimeExpression? from = own.Relation == TimeRelation.Since ? own : times.Find(t => t.Relation == TimeRelation.Since && t.EndToken < own.FirstToken);
        TimeExpression? to = own.Relation == TimeRelation.Until ? own : times.Find(t => t.Relation == TimeRelation.Until && t.FirstToken > own.EndToken);
        return from?.Time.Start is { } start && to?.Time.End is { } end && start < end && to.FirstToken - from.EndToken is > 0 and <= LongestPair && !sentence.Groups.Exists(g => g.First >= from.EndToken && g.First < to.FirstToken)
            ? new EventTime(start, end, DatePrecision.Range, null)
            : null;
    }

    private static bool AreJoined(SentenceReading sentence, TimeExpression a, TimeExpression b) =>
        Math.Max(a.FirstToken, b.FirstToken) - Math.Min(a.EndToken, b.EndToken) is 1 or 2 && sentence.Context.Tokens[Math.Min(a.EndToken, b.EndToken)].Norm is "and" or "–";

    /// <summary>True for what is still to come.</summary>
    internal static bool IsAhead(ClaimDraft draft) => draft.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional;

    /// <summary>"before New Year's Day", "by Christmas" of what is still to come: from the report's day up to that day.</summary>
    private static EventTime Ahead(SentenceReading sentence, TimeExpression expression, DateOnly? anchor, Certainty certainty)
    {
        if (anchor is { } now && Stretch.Ahead(sentence, expression, now) is { } stretch) return stretch;
        DateOnly? last = expression.Relation switch
        {
            TimeRelation.By or TimeRelation.Before when expression is { Mod: "MID", Time: { Start: { } from, End: { } to } } => from.AddDays((to.DayNumber - from.DayNumber) / 2),
            TimeRelation.By => expression.Time.End,
            TimeRelation.Before => expression.Mod == "END" ? expression.Time.End : expression.Time.Start?.AddDays(-1),
            _ => null,
        };
        if (anchor is { } written && NextWeekday(sentence, expression, written) is { } next) expression = expression with { Time = next };
        if (certainty == Certainty.Predicted && expression.Time.End < anchor) return EventTime.Unknown;
        if (last is { } end && anchor is { } day && day < end) return new EventTime(day, end, DatePrecision.Range, null);
        return expression.Time is { Start: { } first, End: { } close } && anchor is { } today && first < today && today < close ? expression.Time with { Start = today } : expression.Time;
    }

    /// <summary>"said its troops would attack on Friday", "by Friday": of what is still to come a weekday's bare name is the next one; null for other words and for days ahead.</summary>
    private static EventTime? NextWeekday(SentenceReading sentence, TimeExpression expression, DateOnly anchor)
    {
        bool named = expression.EndToken - expression.FirstToken == 1 && sentence.Context.Tokens[expression.FirstToken].Norm is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday"
            && expression.Time is { Precision: DatePrecision.Day };
        return named && (expression.Relation is TimeRelation.At or TimeRelation.By or TimeRelation.Before) && expression.Time.Start is { } day && day < anchor && anchor.DayNumber - day.DayNumber < DaysOfWeek ? EventTime.Day(day.AddDays(DaysOfWeek)) : null;
    }

    /// <summary>"this week" of what has happened ends on the report's day.</summary>
    private static EventTime UpTo(EventTime time, DateOnly? anchor) =>
        anchor is { } day && time is { Precision: DatePrecision.Week or DatePrecision.Month or DatePrecision.Year, Start: { } start, End: { } end } && start <= day && day < end ? time with { End = day } : time;

    /// <summary>"currently", "is being fought over", "have been massing": what goes on as the report is written.</summary>
    private static bool IsNow(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        if (tokens[draft.Sentence.Sentence.FirstToken].Norm is "currently" or "now" or "presently") return true;
        if (OpensWithWriting(draft.Sentence)) return true;
        if (draft.Group is not { Finite: true } group || !draft.Trigger.IsVerb) return false;
        if (draft.Type == ClaimType.Statement && group.First == group.Head && tokens[group.Head].Form.Verb is var form && (form & VerbForms.Third) != 0 && (form & VerbForms.Past) == 0) return true;
        bool gerund = (tokens[group.Head].Form.Verb & VerbForms.Gerund) != 0;
        return tokens[group.First].Norm is "is" or "are" ? gerund || draft.Type == ClaimType.Siege || group.Head > group.First && tokens[group.Head - 1].Norm == "being"
            : tokens[group.First].Norm is "has" or "have" && gerund;
    }

    /// <summary>"has been returned to its people": the perfect tense, which tells how things stand now.</summary>
    private static bool IsResult(ClaimDraft draft) =>
        draft.Group is { Finite: true } group && draft.Trigger.IsVerb && draft.Sentence.Context.Tokens[group.First].Norm is "has" or "have";

    /// <summary>"At the time of writing", "by the hour of publication": the sentence tells how things stand on the report's day.</summary>
    private static bool OpensWithWriting(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        int first = sentence.Sentence.FirstToken;
        return first + 4 < sentence.Sentence.EndToken && tokens[first].Norm is "at" or "by" or "as" && tokens[first + 3].Norm == "of" && tokens[first + 2].Norm is "time" or "hour" or "moment" && tokens[first + 4].Norm is "writing" or "publication" or "going";
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
        if (OwnTimes.IsOngoing(sentence, expression)) return true;
        for (int i = expression.FirstToken - 1; i >= Math.Max(sentence.Sentence.FirstToken, expression.FirstToken - 9); i--)
        {
            if (sentence.Context.Tokens[i].Norm == "since") return true;
            if (sentence.Context.Tokens[i].Norm is "," or ";" || sentence.Groups.Exists(g => g.Finite && g.First <= i && i < g.End && !OwnTimes.IsStart(sentence, g))) return false;
        }
        return false;
    }

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
        draft.Sentence.Triggers.Where(t => t.First != draft.Trigger.First && !draft.Sentence.Times.Any(e => e.FirstToken >= t.End && e.FirstToken <= t.End + LongestLabel)).Select(t => Marker(draft.Sentence, t)).FirstOrDefault(m => m is not null)
        ?? (RunningTotals.AddsUp(draft) ? SinceStart(draft.Sentence) : null);

    /// <summary>"since the start of the operation": the word since before a beginning that no time dates, or null.</summary>
    private static TextSpan? SinceStart(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i + 3 < sentence.Sentence.EndToken; i++)
            if (tokens[i].Norm == "since" && tokens[i + 1].Norm == "the" && tokens[i + 2].Norm is "start" or "beginning" or "outbreak" or "launch" && tokens[i + 3].Norm == "of" && !sentence.Times.Any(t => t.FirstToken > i)) return sentence.Context.Span(i, i + 1);
        return null;
    }

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
