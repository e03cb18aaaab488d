namespace Crossbearing.Theatres;

/// <summary>Russian and Ukrainian letters as plain Latin ones, after BGN/PCGN 1947 and 2019 as newspapers simplify them (no marks, ё as e).</summary>
internal static class CyrillicLetters
{
    /// <summary>The Latin letters of one letter.</summary>
    /// <param name="c">The letter.</param>
    /// <param name="begins">True at the beginning of a word.</param>
    /// <param name="ukrainian">True where the name has a letter that only Ukrainian has; then г is h and и is y.</param>
    public static ReadOnlySpan<char> Of(char c, bool begins, bool ukrainian) => char.ToLowerInvariant(c) switch
    {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => ukrainian ? "h" : "g",
        'ґ' => "g",
        'д' => "d",
        'е' or 'ё' or 'э' => "e",
        'є' => begins ? "ye" : "ie",
        'ж' => "zh",
        'з' => "z",
        'и' => ukrainian ? "y" : "i",
        'і' => "i",
        'ї' => begins ? "yi" : "i",
        'й' or 'ы' or 'ј' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' or 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => begins || !ukrainian ? "yu" : "iu",
        'я' => begins || !ukrainian ? "ya" : "ia",
        _ => " ",
    };
}
