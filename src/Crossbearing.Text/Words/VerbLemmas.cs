using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Base forms of verbs by table and by spelling rules; no dictionary. Thread-safe.</summary>
internal static class VerbLemmas
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");
    private const VerbForms PastOrParticiple = VerbForms.Past | VerbForms.Participle;

    /// <summary>Words with a verb's ending that are no such form.</summary>
    private static readonly FrozenSet<string> NoForms =
        ("need feed seed bed red hundred sacred indeed embed shed speed breed bleed exceed succeed proceed heed deed greed creed reed weed steed kindred hatred "
        + "naked wicked rugged ragged mohammed muhammed ahmed khaled hamed saeed rashed med zed ted concede precede during evening ceiling nothing something anything everything sibling sterling "
        + "beijing viking pudding morning wedding thus always perhaps besides towards afterwards backwards forwards news series means yes plus minus versus across unless less whereas "
        + "crisis basis analysis status focus bonus virus gas bus bias chaos species this his its us as is was has does sometimes "
        + "press pass cross mass glass class boss loss access process success address progress discuss dismiss express stress possess assess guess kiss miss bless dress witness harass business congress fortress mattress actress mistress").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] NounEndings =
        ["tion", "sion", "ness", "ity", "ship", "ism", "ist", "ous", "able", "ible", "hood", "ance", "ence", "ology", "ian", "ical"];

    /// <summary>The base form and the verb forms that <paramref name="norm"/> can be.</summary>
    public static (string Lemma, VerbForms Forms) Of(string norm, WordClass classes)
    {
        if (IrregularVerbs.TryGet(norm, out string lemma, out var forms)) return (lemma, forms);
        if (norm.Length < 3 || !Plain(norm)) return (norm, VerbForms.None);
        if (NoForms.Contains(norm)) return (norm, norm.EndsWith("eed", StringComparison.Ordinal) || norm.EndsWith("ss", StringComparison.Ordinal) ? VerbForms.Base : VerbForms.None);
        if ((classes & ~(WordClass.Preposition | WordClass.Subordinator)) != 0 && !norm.EndsWith("ing", StringComparison.Ordinal)) return (norm, VerbForms.None);
        if (norm.EndsWith("ed", StringComparison.Ordinal)) return Ed(norm, classes);
        if (norm.EndsWith("ing", StringComparison.Ordinal) && HasVowel(norm.AsSpan(0, norm.Length - 3)))
            return (VerbStems.BaseOf(norm[..^3]), VerbForms.Gerund);
        if (norm[^1] == 's' && norm[^2] is not ('s' or 'u' or 'i') && classes == WordClass.None) return (ThirdPerson(norm), VerbForms.Third);
        return (norm, IsBase(norm, classes) ? VerbForms.Base : VerbForms.None);
    }

    private static (string, VerbForms) Ed(string norm, WordClass classes)
    {
        if (norm.EndsWith("eed", StringComparison.Ordinal)) return (norm[..^1], PastOrParticiple);
        string stem = norm[..^2];
        return HasVowel(stem) && classes == WordClass.None ? (VerbStems.BaseOf(stem), PastOrParticiple) : (norm, VerbForms.None);
    }

    private static string ThirdPerson(string norm)
    {
        if (norm.EndsWith("ies", StringComparison.Ordinal)) return norm.Length <= 4 ? norm[..^1] : norm[..^3] + "y";
        if (norm.EndsWith("aches", StringComparison.Ordinal) && norm is "aches" or "caches") return norm[..^1];
        if (norm is "gases" or "buses" or "focuses" or "biases" or "canvases" or "refocuses") return norm[..^2];
        foreach (string ending in (ReadOnlySpan<string>)["sses", "shes", "ches", "xes", "zzes", "oes"])
            if (norm.EndsWith(ending, StringComparison.Ordinal)) return norm[..^2];
        return norm[..^1];
    }

    private static bool IsBase(string norm, WordClass classes)
    {
        if (classes != WordClass.None) return false;
        foreach (string ending in NounEndings)
            if (norm.Length > ending.Length + 2 && norm.EndsWith(ending, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>True for letters and inner hyphens only.</summary>
    private static bool Plain(string norm)
    {
        foreach (char c in norm)
            if (!char.IsAsciiLetter(c) && c != '-') return false;
        return true;
    }

    private static bool HasVowel(ReadOnlySpan<char> s) => s.ContainsAny(Vowels);
}
