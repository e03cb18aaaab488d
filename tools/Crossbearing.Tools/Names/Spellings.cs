using System.Text.RegularExpressions;

namespace Crossbearing.Tools.Names;

/// <summary>Other Latin spellings of an Arabic place name by rule. Pure functions.</summary>
public static partial class Spellings
{
    private static readonly Dictionary<string, string[]> Heads = new(StringComparer.Ordinal)
    {
        ["Tell"] = ["Tal", "Tall", "Tel"],
        ["Tall"] = ["Tal", "Tell", "Tel"],
        ["Tal"] = ["Tall", "Tell", "Tel"],
        ["Tel"] = ["Tal", "Tall", "Tell"],
        ["Kafr"] = ["Kafar", "Kfar"],
        ["Khirbat"] = ["Khirbet", "Kherbet"],
        ["Ayn"] = ["Ain", "Ein"],
        ["Ain"] = ["Ayn", "Ein"],
        ["Ein"] = ["Ain", "Ayn"],
        ["Dayr"] = ["Deir", "Dair"],
        ["Deir"] = ["Dayr", "Dair"],
        ["Umm"] = ["Um", "Om"],
        ["Um"] = ["Umm", "Om"],
        ["Shaykh"] = ["Sheikh"],
        ["Sheikh"] = ["Shaykh"],
        ["Jabal"] = ["Jebel", "Mount"],
        ["Bayt"] = ["Beit"],
        ["Beit"] = ["Bayt"],
        ["Maarrat"] = ["Maarat", "Maaret"],
        ["Maarat"] = ["Maarrat", "Maaret"],
        ["Maar"] = ["Ma'ar"],
        ["Jubb"] = ["Jub", "Job"],
        ["Urum"] = ["Urm", "Orem"],
        ["Qasr"] = ["Kasr"],
        ["Khan"] = [],
    };

    /// <summary>
    /// Spellings with another customary head word (<c>Tell</c>, <c>Tal</c>) and with other letters for diphthongs and long vowels
    /// (<c>Dayr</c>, <c>Deir</c>); in a fixed order, the name itself left out, at most eight.
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var all = new List<string>();
        foreach (var spelling in WithHeads(name).SelectMany(WithVowels))
        {
            if (spelling != name && !all.Contains(spelling, StringComparer.Ordinal))
            {
                all.Add(spelling);
            }
        }

        return all.Take(8).ToList();
    }

    private static IEnumerable<string> WithHeads(string name)
    {
        yield return name;
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && Heads.TryGetValue(name[..space], out var heads))
        {
            foreach (var head in heads)
            {
                yield return head + name[space..];
            }
        }
    }

    private static IEnumerable<string> WithVowels(string name)
    {
        yield return name;
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var start = space > 0 && Heads.ContainsKey(name[..space]) ? space : 0;
        var (head, tail) = (name[..start], name[start..]);
        if (Diphthong().IsMatch(tail))
        {
            yield return head + Diphthong().Replace(tail, "ei");
        }

        if (LongU().IsMatch(tail))
        {
            yield return head + LongU().Replace(tail, "ou");
        }

        if (LongI().IsMatch(tail))
        {
            yield return head + LongI().Replace(tail, "een");
        }
    }

    [GeneratedRegex(@"ay(?=[^aeiouy\W])")]
    private static partial Regex Diphthong();

    [GeneratedRegex(@"(?<=[^aeiou\W])u(?=[nlrmbdtszkqfhj]$)")]
    private static partial Regex LongU();

    [GeneratedRegex(@"(?<=[^aeiou\W])in$")]
    private static partial Regex LongI();
}
