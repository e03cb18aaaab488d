using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>An expression of time in a text, after TimeML's TIMEX3.</summary>
/// <param name="Span">Its characters, without a leading preposition.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value, e.g. <c>2020-01-28TEV</c>, <c>2020-W05</c>, <c>P3D</c>.</param>
/// <param name="Time">The days it stands for; unknown for a duration or set without anchor.</param>
/// <param name="Relation">How the words before it tie an event to it (<c>since</c>, <c>by</c>, …).</param>
/// <param name="RelationStart">First character of those words, or the start of <paramref name="Span"/>.</param>
public sealed record TimeExpression(
    TextSpan Span, int FirstToken, int EndToken, TimexType Type, string Value, EventTime Time, TimeRelation Relation, int RelationStart)
{
    /// <summary>TIMEX3 mod (<c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, …), or null.</summary>
    public string? Mod { get; init; }

    /// <summary>The value of the other reading of a date such as 5/3/2018, whose day and month could change places; null for all other expressions.</summary>
    public string? Alternative { get; init; }

    /// <summary>The two dates of "from A to B" and "between A and B", which TIMEX3 marks each for itself; empty for all other expressions.</summary>
    public ImmutableArray<TimeBound> Bounds { get; init; } = [];

    /// <summary>The value as the text alone tells it (<c>XXXX-01-28</c>, <c>XXXX-WXX-5</c>, <c>T16:00</c>), where the anchor supplied the rest; else null.</summary>
    public string? Written { get; init; }

    /// <summary>True for a length of time that begins at the anchor (<c>the next three days</c>).</summary>
    public bool LiesAhead { get; init; }

    /// <summary>TIMEX3 quant of a set (<c>EVERY</c>, <c>EACH</c>), or null.</summary>
    public string? Quantifier { get; init; }

    /// <summary>TIMEX3 freq of a set: how often in the time of its value (<c>2X</c>), or null.</summary>
    public string? Frequency { get; init; }
}

/// <summary>One of the two dates of a range that a word joins.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Value">Its TIMEX3 value.</param>
public sealed record TimeBound(TextSpan Span, string Value);

/// <summary>TIMEX3 types.</summary>
public enum TimexType
{
    /// <summary>A day or a longer calendar unit.</summary>
    Date,
    /// <summary>A time of day.</summary>
    Time,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A repeated time.</summary>
    Set,
}

/// <summary>How the words before a time tie an event to it.</summary>
public enum TimeRelation
{
    /// <summary>At or during it.</summary>
    At,
    /// <summary>From it on (<c>since</c>, <c>from … on</c>).</summary>
    Since,
    /// <summary>Up to it (<c>until</c>, <c>as of</c>).</summary>
    Until,
    /// <summary>Not later than it (<c>by</c>).</summary>
    By,
    /// <summary>Before it.</summary>
    Before,
    /// <summary>After it.</summary>
    After,
}
