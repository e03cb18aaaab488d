namespace Crossbearing.Theatres;

/// <summary>Arabic letters (with those of Persian and Kurdish) as plain Latin ones, after BGN/PCGN 1956 without its marks. Short vowels, which Arabic does not write, are missing.</summary>
internal static class ArabicLetters
{
    /// <summary>The Latin letters of one letter; <c>l</c> and a space after the article.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> name, int at, bool begins) => name[at] switch
    {
        'ا' or 'أ' or 'إ' or 'آ' or 'ٱ' or 'ى' or 'ة' => "a",
        'ب' => "b",
        'ت' or 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' or 'ه' or 'ە' => "h",
        'خ' => "kh",
        'د' or 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' or 'ظ' => "z",
        'س' or 'ص' => "s",
        'ش' => "sh",
        'ع' => begins ? "a" : "",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' or 'ک' => "k",
        'ل' => EndsArticle(name, at) ? "l " : "l",
        'م' => "m",
        'ن' => "n",
        'و' or 'ؤ' => IsBetweenConsonants(name, at) ? "u" : "w",
        'ي' or 'ی' or 'ئ' => IsBetweenConsonants(name, at) ? "i" : "y",
        'پ' => "p",
        'چ' => "ch",
        'ژ' => "zh",
        'گ' => "g",
        'ڤ' or 'ۋ' => "v",
        'ێ' => "e",
        'ۆ' => "o",
        >= '٠' and <= '٩' => "0123456789".AsSpan(name[at] - '٠', 1),
        >= '۰' and <= '۹' => "0123456789".AsSpan(name[at] - '۰', 1),
        _ => " ",
    };

    private static bool EndsArticle(ReadOnlySpan<char> name, int at) =>
        at >= 1 && name[at - 1] == 'ا' && !IsLetter(name, at - 2) && IsLetter(name, at + 1) && IsLetter(name, at + 2);

    private static bool IsBetweenConsonants(ReadOnlySpan<char> name, int at) => IsConsonant(name, at - 1) && !IsVowelSign(name, at + 1);

    private static bool IsConsonant(ReadOnlySpan<char> name, int at) => IsLetter(name, at) && !IsVowelSign(name, at);

    private static bool IsVowelSign(ReadOnlySpan<char> name, int at) =>
        IsLetter(name, at) && name[at] is 'ا' or 'أ' or 'إ' or 'آ' or 'ى' or 'ة' or 'و' or 'ي' or 'ی' or 'ؤ' or 'ئ';

    private static bool IsLetter(ReadOnlySpan<char> name, int at) =>
        at >= 0 && at < name.Length && name[at] is (>= '\u0620' and <= '\u064A') or (>= '\u0671' and <= '\u06D5');
}
