namespace Crossbearing.Text;

/// <summary>Tells the language of a text by its script and its function words. Thread-safe.</summary>
public static class LanguageIdentifier
{
    private const int Enough = 3000;
    private const int FewestLetters = 12;
    private const int FewestWords = 4;

    /// <summary>The language of <paramref name="text"/>: ISO 639-1, or <c>und</c> where it is too short or cannot be told.</summary>
    /// <param name="text">Any text; only its beginning is read.</param>
    public static string Identify(ReadOnlySpan<char> text)
    {
        if (text.Length > Enough) text = text[..Enough];
        var script = ScriptCounts.Of(text);
        if (script.Letters < FewestLetters) return script.Letters >= 4 && script.Latin == 0 ? script.Language : "und";
        return script.Latin * 2 >= script.Letters ? Latin(text) : script.Language;
    }

    /// <summary>As <see cref="Identify(ReadOnlySpan{char})"/>, of a text whose tokens are known.</summary>
    /// <param name="text">The text of the tokens from its first character on.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">The first token of the text.</param>
    internal static string Identify(ReadOnlySpan<char> text, List<Token> tokens, int first)
    {
        if (text.Length > Enough) text = text[..Enough];
        var script = ScriptCounts.Of(text);
        if (script.Letters < FewestLetters || script.Latin * 2 < script.Letters) return Identify(text);
        Span<int> hits = stackalloc int[StopWordProfiles.Codes.Length];
        hits.Clear();
        int words = 0, end = tokens[first].Start + text.Length;
        for (int i = first; i < tokens.Count && tokens[i].Start < end; i++)
        {
            var form = tokens[i].Form;
            if (form.Shape != TokenShape.Word) continue;
            words++;
            if (form.Languages != 0) StopWordProfiles.Add(hits, form.Languages);
        }
        return Best(hits, words);
    }

    private static string Latin(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[StopWordProfiles.Codes.Length];
        hits.Clear();
        return Best(hits, StopWordProfiles.Count(text, hits));
    }

    private static string Best(ReadOnlySpan<int> hits, int words)
    {
        int best = 0;
        for (int i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        int second = 0;
        for (int i = 0; i < hits.Length; i++)
            if (i != best) second = Math.Max(second, hits[i]);
        if (words < FewestWords || hits[best] == 0) return "und";
        bool sure = best == 0
            ? hits[best] > second || hits[best] * 10 >= words
            : hits[best] >= 3 && hits[best] * 7 >= words && hits[best] > second + 1 && hits[best] > hits[0] * 2;
        return sure ? StopWordProfiles.Codes[best] : "und";
    }
}
