using System.Numerics;

namespace Crossbearing.Assessment;

/// <summary>How much of what was found is right, how much of what should be found was found, and both in one. Immutable.</summary>
/// <param name="Precision">Right of those found, 0 to 1 in thousandths; 0 where none was found.</param>
/// <param name="Recall">Found of those that should be, 0 to 1 in thousandths; 0 where there are none.</param>
/// <param name="F1">Their harmonic mean, 0 to 1 in thousandths.</param>
public sealed record Ratios(double Precision, double Recall, double F1)
{
    /// <summary>The ratios of three counts.</summary>
    internal static Ratios Of(int hits, int found, int gold)
    {
        double p = found == 0 ? 0 : (double)hits / found, r = gold == 0 ? 0 : (double)hits / gold;
        return new(Thousandths(p), Thousandths(r), p + r == 0 ? 0 : Thousandths(2 * p * r / (p + r)));
    }

    /// <summary>The nearest thousandth, of two equally near the even one; exact, where rounding by multiplying is not.</summary>
    internal static double Thousandths(double value)
    {
        if (value is 0 or 1) return value;
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52 & 0x7FF) - 1075;
        BigInteger unit = BigInteger.One << -exponent;
        BigInteger whole = BigInteger.DivRem(((bits & 0xFFFFFFFFFFFFF) | 1L << 52) * (BigInteger)1000, unit, out BigInteger rest);
        int half = (rest * 2).CompareTo(unit);
        if (half > 0 || (half == 0 && !whole.IsEven)) whole++;
        return (double)whole / 1000;
    }
}
