using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A number in a text, whatever it counts: whole, decimal, a fraction or a power.</summary>
/// <param name="Span">Its characters, sign and scale included (<c>minus 2.5 million</c>).</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Value">Its value.</param>
public sealed record Numeral(TextSpan Span, int FirstToken, int EndToken, double Value);

/// <summary>An interval of numbers in a text, or a number with a bound.</summary>
/// <param name="Span">Its characters, words of bound included (<c>more than 30 and less than 40</c>).</param>
/// <param name="Low">Lower end, or null where open.</param>
/// <param name="High">Upper end, or null where open.</param>
/// <param name="LowIncluded">True where the lower end belongs to it.</param>
/// <param name="HighIncluded">True where the upper end belongs to it.</param>
public sealed record NumeralRange(TextSpan Span, double? Low, double? High, bool LowIncluded, bool HighIncluded)
{
    /// <summary>As an interval: <c>[20,30)</c>, <c>(30,)</c>; up to fifteen digits.</summary>
    public override string ToString() => $"{(LowIncluded ? '[' : '(')}{Show(Low)},{Show(High)}{(HighIncluded ? ']' : ')')}";

    private static string Show(double? number) => number?.ToString("G15", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
