using System.Text;

namespace Crossbearing.Tools.Names;

/// <summary>Folds names in Latin letters. Pure functions.</summary>
public static class LatinFold
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "al", "el", "an", "as", "ash", "at", "ad", "ar", "az", "ath", "adh",
    };

    private static readonly Dictionary<char, char> Scholarly = Table("āaĀAīiĪIūuŪUōoēeḩhḨHţtŢTḥhḤHṭtṬTṣsṢSḍdḌDẓzẒZ");

    private static readonly Dictionary<char, char> Letters = Table("âaàaáaäaāaçcéeèeêeëeēeğgḩhḥhîiíiïiīiıiñnôoóoöoōoşsṣsţtṭtûuúuüuūuḍdẓz");

    /// <summary>Lower-case ASCII words joined by <c>-</c>, as ids use them: <c>Ma'arrat Hurmah</c> becomes <c>maarrat-hurmah</c>.</summary>
    public static string Slug(string name)
    {
        var text = new StringBuilder();
        foreach (var c in Plain(name))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                text.Append(c);
            }
            else if (!IsApostrophe(c) && text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }

        return text.ToString().TrimEnd('-');
    }

    /// <summary>Consonants without articles, doubled letters, vowels and glides; two spellings of one Arabic name mostly share it.</summary>
    public static string Skeleton(string name)
    {
        var words = Slug(name).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => !Articles.Contains(word)).ToArray();
        var joined = string.Concat((kept.Length == 0 ? words : kept).Select(Ending));
        var text = new StringBuilder(joined).Replace("q", "k").Replace("kh", "x").Replace("gh", "g").Replace("dh", "d").Replace("th", "t").Replace("ch", "j").Replace("ph", "f").Replace("c", "k").Replace("p", "b");
        var skeleton = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!"aeiouyw".Contains(text[i], StringComparison.Ordinal) && (skeleton.Length == 0 || skeleton[^1] != text[i]))
            {
                skeleton.Append(text[i]);
            }
        }

        return skeleton.ToString();
    }

    private static string Ending(string word) =>
        word.Length > 3 && word[^1] == 'h' && "aei".Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word;

    /// <summary>The name with scholarly signs (macrons, cedillas under Arabic consonants) dropped and Kurdish and Turkish letters kept.</summary>
    public static string WithoutScholarlySigns(string name) => string.Concat(name.Select(c => Scholarly.GetValueOrDefault(c, c)));

    private static string Plain(string name) => string.Concat(name.Select(char.ToLowerInvariant).Select(c => Letters.GetValueOrDefault(c, c)));

    private static Dictionary<char, char> Table(string pairs) => pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    private static bool IsApostrophe(char c) => "'’‘`ʼʿʾ".Contains(c, StringComparison.Ordinal);
}
