using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private void Remember(TimeMatch match)
    {
        if (match is not { Start: { } start, Last: { } last, Type: TimexType.Date or TimexType.Time } || (_anchor is { } anchor && last > anchor)) return;
        _lastTime = match;
        if (_periodEnd is null && IsPeriod(match, last.DayNumber - start.DayNumber, last)) _periodEnd = last;
        if (match.Precision == DatePrecision.Day) _lastInSentence = last;
        if (match.Precision is not (DatePrecision.Day or DatePrecision.Range) || InRelativeClause(match.First)) return;
        bool isShort = last.DayNumber - start.DayNumber <= 1;
        if (_lastDay is not null && match.Written is ['T', ..] && _lastInParagraph is null && start == _anchor) return;
        _lastIsVague = !isShort && !match.Value.Contains('/', StringComparison.Ordinal);
        _lastDay = match.Type == TimexType.Time ? start : last;
        bool recent = _anchor is not { } day || day.DayNumber - last.DayNumber <= LongestStory;
        if (isShort && recent) _lastInParagraph = last;
    }

    /// <summary>"Weekly brief, 5-11 September": what a title says that a report covers.</summary>
    private bool IsPeriod(TimeMatch match, int days, DateOnly last) =>
        match.Precision == DatePrecision.Range && days is >= ShortestPeriod and <= LongestPeriod && _anchor is { } now && now.DayNumber - last.DayNumber <= LongestPeriod && InTitle(match.First);

    private bool InTitle(int i) => _document.Paragraphs.FirstOrDefault(p => p.Span.Contains(_document.SpanOf(i, i + 1))).Zone == ZoneKind.Title;

    /// <summary>True where the time belongs to a clause on the side: "the village, which fell on January 3".</summary>
    private bool InRelativeClause(int first)
    {
        for (int i = first - 1; i >= _begin && i > first - ClauseReach && _tokens[i].Form.Shape != TokenShape.Punctuation; i--)
            if (_tokens[i].Form.Is(WordClass.Relative) && _tokens[i].Norm is "which" or "who" or "whose" or "where") return true;
        return false;
    }

    private (TimeRelation, int) RelationBefore(TimeMatch match)
    {
        int first = match.First;
        int own = _tokens[first].Start, i = first - 1;
        if (i < _begin) return (TimeRelation.At, own);
        var fact = Fact(i);
        if (Norm(i) == "than" && Is(i - 1, TimeCue.Later)) return Norm(i - 2) == "no" ? (TimeRelation.By, _tokens[i - 2].Start) : (TimeRelation.After, _tokens[i - 1].Start);
        int verb = Is(i, TimeCue.On) ? i - 1 : i;
        if (Norm(verb) is "starting" or "beginning" or "commencing") return (TimeRelation.Since, _tokens[verb].Start);
        if (fact.Kind != TimeKind.Cue) return (TimeRelation.At, own);
        int start = _tokens[i].Start;
        switch ((TimeCue)fact.Value)
        {
            case TimeCue.Since: return (TimeRelation.Since, start);
            case TimeCue.From: return (match.Value.Contains('/', StringComparison.Ordinal) ? TimeRelation.At : TimeRelation.Since, start);
            case TimeCue.Until: return (TimeRelation.Until, start);
            case TimeCue.By: return (TimeRelation.By, start);
            case TimeCue.Before: return (TimeRelation.Before, start);
            case TimeCue.After: return (TimeRelation.After, start);
            case TimeCue.To when IsUpTo(i): return (TimeRelation.Until, _tokens[i - 1].Start);
            case TimeCue.Of: return Is(i - 1, TimeCue.As) ? (TimeRelation.Until, _tokens[i - 1].Start) : (TimeRelation.At, own);
            case TimeCue.On or TimeCue.In or TimeCue.At or TimeCue.During or TimeCue.Over or TimeCue.Within or TimeCue.For or TimeCue.Between or TimeCue.Through or TimeCue.Around:
                return (TimeRelation.At, start);
            default: return (TimeRelation.At, own);
        }
    }
}
