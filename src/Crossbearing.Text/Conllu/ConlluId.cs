using System.Globalization;

namespace Crossbearing.Text;

/// <summary>The first column of a CoNLL-U row. Thread-safe.</summary>
internal static class ConlluId
{
    /// <summary>The kind of row that an id tells, or null where it cannot stand after so many words.</summary>
    /// <param name="id">First column.</param>
    /// <param name="words">Words before it in the sentence.</param>
    public static ConlluRowKind? Read(ReadOnlySpan<char> id, int words)
    {
        int sign = id.IndexOfAny('-', '.');
        if (sign < 0) return Number(id) == words + 1 ? ConlluRowKind.Word : null;
        int first = Number(id[..sign]), second = Number(id[(sign + 1)..]);
        if (id[sign] == '.') return first == words && second > 0 ? ConlluRowKind.EmptyNode : null;
        return first == words + 1 && second > first ? ConlluRowKind.Range : null;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : -1;
}
