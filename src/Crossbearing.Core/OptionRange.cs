namespace Crossbearing.Core;

/// <summary>Holds options to their ranges. Thread-safe.</summary>
public static class OptionRange
{
    /// <summary><paramref name="value"/>, where it lies in its range, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not; the message names the range.</exception>
    public static int In(int value, int low, int high, string name) => value >= low && value <= high
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{low} to {high}");

    /// <summary><paramref name="value"/>, where it lies in its range, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not, or is no number; the message names the range.</exception>
    public static double In(double value, double low, double high, string name) => value >= low && value <= high
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{low} to {high}"));
}
