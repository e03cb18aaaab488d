using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>A stretch of a report's plain text: UTF-16 code units, 0-based, start inclusive, end exclusive.</summary>
/// <param name="Start">First code unit, 0 or more.</param>
/// <param name="End">One past the last code unit, at least <paramref name="Start"/>.</param>
/// <remarks>In JSON the pair <c>[start, end]</c>.</remarks>
[JsonConverter(typeof(TextSpanJsonConverter))]
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True where the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True where every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of <paramref name="text"/> that this span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string Of(string text) => text[Start..End];

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";

    /// <summary>Earlier start, then earlier end.</summary>
    public static bool operator <(TextSpan a, TextSpan b) => a.CompareTo(b) < 0;

    /// <summary>Later start, then later end.</summary>
    public static bool operator >(TextSpan a, TextSpan b) => a.CompareTo(b) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(TextSpan a, TextSpan b) => a.CompareTo(b) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(TextSpan a, TextSpan b) => a.CompareTo(b) >= 0;
}
