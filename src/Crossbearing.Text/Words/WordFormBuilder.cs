using System.Text;

namespace Crossbearing.Text;

/// <summary>Works out all that is known of a word form by itself. Thread-safe.</summary>
internal static class WordFormBuilder
{
    /// <summary>The form and casing of these characters.</summary>
    public static FormEntry Build(string surface, TokenShape shape)
    {
        string norm = Normalise(surface);
        var letterCase = shape is TokenShape.Word or TokenShape.Hashtag ? CaseOf(surface) : LetterCase.None;
        return new FormEntry(surface, shape == TokenShape.Word ? Word(norm) : Other(norm, shape), letterCase);
    }

    private static WordForm Word(string norm)
    {
        var classes = ClosedClasses.Of(norm);
        var (lemma, forms) = VerbLemmas.Of(norm, classes);
        string noun = NounLemmas.Of(norm, classes);
        return new WordForm(norm, lemma, noun, classes, forms, TokenShape.Word)
        {
            Time = TimeFacts.OfWord(norm),
            Number = NumberFacts.OfWord(norm),
            Languages = StopWordProfiles.MaskOf(norm),
            Stop = norm.Length > 1 && norm[^1] == '.' ? Abbreviations.Of(norm) : StopFact.None,
        };
    }

    private static WordForm Other(string norm, TokenShape shape) => new(norm, norm, norm, WordClass.None, VerbForms.None, shape)
    {
        Time = shape == TokenShape.Number ? TimeFacts.OfNumber(norm) : default,
        Number = shape == TokenShape.Number ? NumberFacts.OfNumber(norm) : default,
        Stop = StopOf(norm, shape),
    };

    private static StopFact StopOf(string norm, TokenShape shape)
    {
        if (shape != TokenShape.Punctuation) return StopFact.None;
        if (norm is "\u2026" || (norm.Length > 1 && norm[0] == '.')) return StopFact.Ellipsis;
        return norm[0] switch
        {
            '.' or '!' or '?' or '\u3002' or '\u061f' or '\u06d4' or '\u0964' => StopFact.Terminator,
            '"' or '\'' or '\u201d' or '\u2019' or '\u00bb' or ')' or ']' or '}' => StopFact.Closer,
            _ => StopFact.None,
        };
    }

    private static string Normalise(string surface)
    {
        var builder = new StringBuilder(surface.Length);
        foreach (char c in surface)
        {
            if (Characters.IsInvisibleJoiner(c) && surface.Length > 1) continue;
            builder.Append(Characters.IsApostrophe(c) ? '\'' : Characters.IsHyphen(c) ? '-' : c);
        }
        if (builder.Length == 0) return surface;
        string lower = builder.ToString().ToLowerInvariant();
        return string.Equals(lower, surface, StringComparison.Ordinal) ? surface : lower;
    }

    private static LetterCase CaseOf(string surface)
    {
        int letters = 0, capitals = 0;
        foreach (char c in surface)
        {
            if (!char.IsUpper(c) && !char.IsLower(c)) continue;
            letters++;
            if (char.IsUpper(c)) capitals++;
        }
        if (letters == 0) return LetterCase.None;
        if (capitals == letters && letters > 1) return LetterCase.AllCapitals;
        return capitals > 0 && FirstCased(surface, ArticleLength(surface)) is char first && char.IsUpper(first)
            ? LetterCase.Capitalised
            : LetterCase.Lower;
    }

    private static char FirstCased(string surface, int from)
    {
        for (int i = from; i < surface.Length; i++)
            if (char.IsUpper(surface[i]) || char.IsLower(surface[i])) return surface[i];
        return '\0';
    }

    private static int ArticleLength(string surface)
    {
        int hyphen = surface.AsSpan().IndexOfAny('-', '\u2010', '\u2011');
        if (hyphen is < 2 or > 4 || char.IsUpper(surface[0])) return 0;
        return surface.AsSpan(0, hyphen) is "al" or "an" or "ar" or "as" or "ash" or "at" or "ad" or "az" or "el" or "es" or "et" or "ul"
            or "ud" or "ed" or "er" or "en" or "ath" or "adh" or "bin" or "abu" or "umm" or "ez"
            ? hyphen + 1
            : 0;
    }
}
