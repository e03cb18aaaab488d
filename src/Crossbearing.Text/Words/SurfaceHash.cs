using System.Numerics;

namespace Crossbearing.Text;

/// <summary>Hash of the characters of a word, the same in every process. Thread-safe.</summary>
internal static class SurfaceHash
{
    /// <summary>The hash.</summary>
    public static uint Of(ReadOnlySpan<char> surface)
    {
        uint hash = (uint)surface.Length;
        foreach (char c in surface) hash = (BitOperations.RotateLeft(hash, 5) ^ c) * 0x9E3779B1u;
        return hash ^ (hash >> 15);
    }
}
