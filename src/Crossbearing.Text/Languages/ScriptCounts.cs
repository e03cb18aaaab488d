namespace Crossbearing.Text;

/// <summary>Letters of a text by script.</summary>
internal readonly record struct ScriptCounts(int Letters, int Latin, string Language)
{
    /// <summary>Counts the letters; the language is that of the most frequent script that is not Latin.</summary>
    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        if (System.Text.Ascii.IsValid(text)) return Ascii(text);
        int latin = 0, arabic = 0, persian = 0, cyrillic = 0, ukrainian = 0, russian = 0, hebrew = 0, greek = 0, other = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c)) latin++;
            else if (c < '\u00c0') continue;
            else if (c <= '\u024f') latin++;
            else if (c is >= '\u0370' and <= '\u03ff') greek++;
            else if (c is >= '\u0400' and <= '\u04ff')
            {
                cyrillic++;
                if (c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' or 'Ґ') ukrainian++;
                else if (c is 'ы' or 'э' or 'ъ' or 'ё' or 'Ы' or 'Э' or 'Ъ' or 'Ё') russian++;
            }
            else if (c is >= '\u0590' and <= '\u05ff') hebrew++;
            else if (c is >= '\u0600' and <= '\u06ff')
            {
                arabic++;
                if (c is '\u067e' or '\u0686' or '\u0698' or '\u06af' or '\u06cc' or '\u06a9') persian++;
            }
            else if (char.IsLetter(c)) other++;
        }
        int most = Math.Max(Math.Max(arabic, cyrillic), Math.Max(hebrew, Math.Max(greek, other)));
        string language = most == 0 || most == other ? "und"
            : most == arabic ? (persian * 12 > arabic ? "fa" : "ar")
            : most == cyrillic ? (ukrainian > russian ? "uk" : "ru")
            : most == hebrew ? "he" : "el";
        return new ScriptCounts(latin + arabic + cyrillic + hebrew + greek + other, latin, language);
    }

    private static ScriptCounts Ascii(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
            if (char.IsAsciiLetter(c)) letters++;
        return new ScriptCounts(letters, letters, "und");
    }
}
