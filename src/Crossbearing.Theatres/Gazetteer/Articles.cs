namespace Crossbearing.Theatres;

/// <summary>The Arabic article in Latin letters, in the spellings of BGN/PCGN (al-, ar-), UNGEGN, French (el-, ech-) and speech (ez-, uz-).</summary>
internal static class Articles
{
    /// <summary>True for an article that stands by itself.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => word is
        "al" or "an" or "ar" or "as" or "ash" or "at" or "ath" or "ad" or "az" or "adh" or "ach"
        or "el" or "en" or "er" or "es" or "esh" or "et" or "eth" or "ed" or "ez" or "edh" or "ech"
        or "il" or "ul" or "un" or "ur" or "us" or "ush" or "ut" or "ud" or "uz" or "udh";

    /// <summary>The word without an article written in one with it: al or el before a consonant, or a vowel before a doubled n, r, s, t, d or z; at least four letters stay.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> word)
    {
        if (word.Length < 6 || word[0] is not ('a' or 'e')) return word;
        bool moon = word[1] == 'l' && !Letters.IsVowel(word[2]);
        bool sun = word[1] == word[2] && word[1] is ('n' or 'r' or 's' or 't' or 'd' or 'z');
        return moon || sun ? word[2..] : word;
    }
}
