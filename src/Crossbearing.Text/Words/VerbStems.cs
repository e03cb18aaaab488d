using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>From what is left of a verb before <c>-ed</c> or <c>-ing</c> to its base form, by English spelling. Thread-safe.</summary>
internal static class VerbStems
{
    /// <summary>Stems that take an e against the rule.</summary>
    private static readonly FrozenSet<string> TakesE = Set(
        "creat recreat permeat delineat complet delet compet deplet secret unit reunit invit cit incit ignit reignit excit recit bit writ rewrit expedit extradit dynamit spit "
        + "restor stor scor explor deplor implor ignor ador snor underscor interfer adher persever cohere sever conven interven reconven contraven postpon condon aton dethron enthron telephon "
        + "exhal inhal impal regal tast past wast hast cach ach ow aw ey dy eloped scop rerout massacr com becom overcom welcom hom telescop paralys schem wel silhouett argu supersed "
        + "chang exchang arrang rang singe hing infring impleng cring sponge toleran eras leas pleas teas ceas increas decreas releas grac trac plac com outcom therm devis").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems that take none against the rule.</summary>
    private static readonly FrozenSet<string> TakesNone = Set(
        "combat format pivot pilot copilot ballot riot focus refocus bias canvas gas bus waltz blitz ruin cabin program murmur unearth berth mouth froth salad sandal "
        + "hang bang gang clang overhang bring ring wing sing swing cling sling fling sting string spring ping ding wring signal total rival dial equal petal scandal pedal medal "
        + "abandon mention council pencil limit profit visit edit exit target develop envelop gallop victim custom fathom ransom blossom worship kidnap devil coffin margin bottleneck").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> KeepsDouble = Set(
        "add odd err purr whirr egg inn butt putt install recall forestall enthrall enthral fulfill distill instill befall unroll enroll backfill refill overkill reshell dwell ebb").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The base form.</summary>
    /// <param name="stem">What stands before <c>-ed</c> or <c>-ing</c>; not empty.</param>
    public static string BaseOf(string stem)
    {
        int n = stem.Length;
        if (n < 2) return stem;
        char last = stem[n - 1], before = stem[n - 2];
        if (last == 'i') return n <= 2 ? stem + "e" : stem is "ski" or "taxi" ? stem : stem[..^1] + "y";
        if (last == 'e') return stem.EndsWith("ee", StringComparison.Ordinal) || n > 3 ? stem : stem + "e";
        int hyphen = stem.LastIndexOf('-');
        if (hyphen >= 0 && hyphen < n - 2) return stem[..(hyphen + 1)] + BaseOf(stem[(hyphen + 1)..]);
        if (last == before && !IsVowel(last)) return Doubled(stem, last);
        if (stem.EndsWith("ick", StringComparison.Ordinal) && stem is "panick" or "traffick" or "mimick" or "picnick") return stem[..^1];
        if (TakesNone.Contains(stem)) return stem;
        return TakesE.Contains(stem) || EndingTakesE(stem, last, before) ? stem + "e" : stem;
    }

    private static string Doubled(string stem, char last)
    {
        if (stem is "gass" or "quizz" or "buss") return stem[..^1];
        if (last is 's' or 'f' or 'z' || KeepsDouble.Contains(stem)) return stem;
        if (last == 'l' && Syllables(stem) == 1) return stem;
        return stem[..^1];
    }

    private static bool EndingTakesE(string s, char last, char before) => last switch
    {
        'c' or 'v' or 'u' => true,
        'g' => before != 'n' || s[^3] is 'e' or 'u' or 'a' or 'i',
        's' or 'z' => !(last == 'z' && before == 't'),
        'h' => before == 't' && s.Length > 3 && (IsVowel(s[^3]) || s[^3] == 'w'),
        'l' => IsVowel(before) ? SingleVowel(s) && (before is 'i' or 'o' or 'u' || (before == 'a' && Syllables(s) == 1)) : before is not ('r' or 'w' or 'y'),
        'r' => IsVowel(before) ? VowelR(s, before) : false,
        't' => IsVowel(before) && VowelT(s, before),
        'd' => IsVowel(before) && (SingleVowel(s) || s.EndsWith("uad", StringComparison.Ordinal) || s.EndsWith("uid", StringComparison.Ordinal) || s.EndsWith("iad", StringComparison.Ordinal)),
        'n' => IsVowel(before) && VowelN(s, before),
        'm' => IsVowel(before) && SingleVowel(s) && (before is 'a' or 'i' or 'u' || (before == 'o' && Syllables(s) == 1)),
        'p' => (IsVowel(before) || before == 'y') && SingleVowel(s) && (before is 'a' or 'u' or 'y' || (before is 'o' or 'i' && Syllables(s) == 1)),
        'k' or 'b' or 'f' => IsVowel(before) && SingleVowel(s),
        _ => false,
    };

    private static bool VowelR(string s, char before)
    {
        if (s.EndsWith("our", StringComparison.Ordinal)) return false;
        return before switch
        {
            'i' or 'a' => SingleVowel(s) || s.EndsWith("quir", StringComparison.Ordinal) || s.EndsWith("quar", StringComparison.Ordinal),
            'u' => SingleVowel(s),
            'o' => Syllables(s) == 1 && SingleVowel(s),
            _ => false,
        };
    }

    private static bool VowelT(string s, char before) => before switch
    {
        'a' => !s.EndsWith("eat", StringComparison.Ordinal) && !s.EndsWith("oat", StringComparison.Ordinal),
        'o' => SingleVowel(s) || s.EndsWith("quot", StringComparison.Ordinal),
        'u' => SingleVowel(s),
        _ => false,
    };

    private static bool VowelN(string s, char before) => before switch
    {
        'i' or 'u' or 'a' => SingleVowel(s),
        'o' => SingleVowel(s) && Syllables(s) == 1,
        _ => false,
    };

    /// <summary>True where the last vowel letter has a consonant before it.</summary>
    private static bool SingleVowel(string s) => s.Length < 3 || !IsVowel(s[^3]) || (s[^3] == 'u' && s.Length > 3 && s[^4] == 'q');

    private static int Syllables(string s)
    {
        int count = 0;
        bool inside = false;
        foreach (char c in s)
        {
            bool vowel = IsVowel(c) || c == 'y';
            if (vowel && !inside) count++;
            inside = vowel;
        }
        return count;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string[] Set(string words) => words.Split(' ');
}
