using System.Collections.Frozen;

namespace Crossbearing.Storage;

/// <summary>Letters without case and accents. Own table, because the runtime does not decompose letters without a culture library. Thread-safe.</summary>
internal static class LetterFolding
{
    private static readonly string[] Rows =
    [
        "a àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "ae æǽ", "c çćĉċč", "d ďđðḍḏ", "e èéêëēĕėęěẹẻẽếềểễệə", "g ĝğġģǧḡ", "h ĥħḥḫẖ", "i ìíîïĩīĭįıİịỉ",
        "j ĵǰ", "k ķḳḵ", "l ĺļľŀłḷ", "n ñńņňŉŋṇ", "o òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "oe œ", "r ŕŗřṛ", "s śŝşšșṣ", "ss ß", "t ţťŧțṭṯẗ", "th þ",
        "u ùúûüũūŭůűųưǔụủứừửữự", "w ŵẁẃẅ", "y ýÿŷỳỵỷỹ", "z źżžẓẕ", "е ё", "г ґ", "и ѝ",
    ];

    private static readonly FrozenDictionary<char, string> Table = Rows
        .Select(row => row.Split(' '))
        .SelectMany(row => row[1].Select(c => (From: c, To: row[0])))
        .ToFrozenDictionary(p => p.From, p => p.To);

    /// <summary>Appends the letter or digit without case and accents.</summary>
    public static void Append(char c, System.Text.StringBuilder key)
    {
        char lower = char.ToLowerInvariant(c);
        if (!char.IsAscii(lower) && Table.TryGetValue(lower, out string? folded)) key.Append(folded);
        else key.Append(lower);
    }
}
