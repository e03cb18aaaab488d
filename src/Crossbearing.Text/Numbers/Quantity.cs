using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A number or vague amount in a text, with its bound.</summary>
/// <param name="Span">Its characters, bound words included (<c>over 200</c>, <c>at least 8</c>, <c>dozens</c>).</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Low">Lower end, or null where open.</param>
/// <param name="High">Upper end, or null where open.</param>
/// <param name="Bound">Null, <c>over</c>, <c>at-least</c>, <c>up-to</c>, <c>about</c>, or the vague word.</param>
public sealed record Quantity(TextSpan Span, int FirstToken, int EndToken, long? Low, long? High, string? Bound)
{
    /// <summary>True for a share in percent or a sum of money, which counts no people or things.</summary>
    public bool IsPercentOrMoney { get; init; }
}
