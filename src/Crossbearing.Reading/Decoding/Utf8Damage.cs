using System.Buffers;
using System.Text;

namespace Crossbearing.Reading;

/// <summary>Tells UTF-8 with broken places from text in another encoding.</summary>
internal static class Utf8Damage
{
    /// <summary>True where so many good multi-byte letters stand that the bytes can be nothing but UTF-8.</summary>
    public static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            good += status == OperationStatus.Done && length > 1 ? 1 : 0;
            bad += status == OperationStatus.Done ? 0 : 1;
            bytes = bytes[length..];
        }

        return good >= 2 && good * 3 >= bad;
    }
}
