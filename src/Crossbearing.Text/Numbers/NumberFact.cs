namespace Crossbearing.Text;

/// <summary>What a word form can be in a quantity.</summary>
internal enum NumberKind : byte
{
    None,
    /// <summary>Digits.</summary>
    Digits,
    /// <summary>one … ninety-nine in words.</summary>
    Word,
    /// <summary>hundred, thousand, million, dozen, k.</summary>
    Scale,
    /// <summary>dozens, hundreds, several, few, many.</summary>
    Vague,
}

/// <summary>A number as a decimal fraction: <see cref="Value"/> divided by <see cref="Divisor"/>.</summary>
internal readonly record struct NumberFact(NumberKind Kind, long Value, long Divisor = 1)
{
    /// <summary>True for something that can begin or continue a count.</summary>
    public bool IsCount => Kind is NumberKind.Digits or NumberKind.Word or NumberKind.Scale;
}
