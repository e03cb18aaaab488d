namespace Crossbearing.Reading;

/// <summary>A fixed bijection of 64-bit numbers that spreads every bit.</summary>
internal static class Mixer
{
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
