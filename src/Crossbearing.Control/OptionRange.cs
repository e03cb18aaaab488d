namespace Crossbearing.Control;

internal static class OptionRange
{
    public static int In(int value, int low, int high, string name) => value >= low && value <= high
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{low} to {high}");

    public static double In(double value, double low, double high, string name) => value >= low && value <= high
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{low} to {high}"));
}
