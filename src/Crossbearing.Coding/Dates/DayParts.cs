using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Clocks and parts of a day told without their day.</summary>
internal static class DayParts
{
    private const int LongestStory = 7;

    /// <summary>"On Wednesday … [new paragraph] At dawn …": where the text tells no day of its own, the hour is one of the day told last and not of the report's.</summary>
    public static TimeExpression On(TimeExpression time, EventTime? told, DateOnly? anchor) =>
        time is { Type: TimexType.Time, Relation: not (TimeRelation.Since or TimeRelation.Until), Written: ['T', ..], Time: { Precision: DatePrecision.Day, Start: { } day } } && day == anchor
        && told is { Precision: DatePrecision.Day, Start: { } last } && last < day && day.DayNumber - last.DayNumber <= LongestStory
            ? time with { Time = time.Time with { Start = last, End = last } }
            : time;
}
