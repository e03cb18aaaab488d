using System.Collections.Immutable;

namespace Crossbearing.Text;

/// <summary>The words around a number that bound it or say what kind it is. Thread-safe.</summary>
internal static class QuantityBounds
{
    /// <summary>The first token of the bound words before <paramref name="first"/> and the bound; the token itself and null for none.</summary>
    public static (int Start, string? Bound) Before(ImmutableArray<Token> tokens, int begin, int first)
    {
        int i = first - 1;
        if (i < begin) return (first, null);
        string one = tokens[i].Norm, two = At(tokens, begin, i - 1), three = At(tokens, begin, i - 2);
        switch (one)
        {
            case "than": return Than(i, two, three, first);
            case "least" when two == "at": return (i - 1, "at-least");
            case "most" when two == "at": return (i - 1, "up-to");
            case "to" when two == "up": return (i - 1, "up-to");
            case "to" when two == "close": return (i - 1, "about");
            case "as" when two is "many" or "much" && three == "as": return (i - 2, "up-to");
            case "as" when two == "few" && three == "as": return (i - 2, "at-least");
            case "of" when two is "upwards" or "upward": return (i - 1, "over");
            case "of" when two == "excess" && three == "in": return (i - 2, "over");
            case "of" when two == "minimum": return (three == "a" ? i - 2 : i - 1, "at-least");
            case "of" when two == "maximum": return (three == "a" ? i - 2 : i - 1, "up-to");
            case "over" or "above" or "exceeding": return (i, "over");
            case "under" or "below" or "almost" or "nearly": return (i, "up-to");
            case "some" or "about" or "around" or "approximately" or "roughly" or "appx" or "appx." or "approx" or "approx." or "circa" or "ca." or "~":
                return (i, "about");
            case "estimated": return (two == "an" ? i - 1 : i, "about");
            default: return (first, null);
        }
    }

    private static (int, string?) Than(int i, string two, string three, int first) => (two, three) switch
    {
        ("more" or "greater", "no" or "not") => (i - 2, "up-to"),
        ("fewer" or "less", "no" or "not") => (i - 2, "at-least"),
        ("more" or "greater", _) => (i - 1, "over"),
        ("fewer" or "less", _) => (i - 1, "up-to"),
        _ => (first, null),
    };

    /// <summary>Bounds after a number: <c>20+</c>, <c>8 or more</c>, <c>20-odd</c>.</summary>
    public static (int End, string? Bound) After(ImmutableArray<Token> tokens, int end, int limit)
    {
        if (end < limit && tokens[end].Norm == "+" && tokens[end].Start == tokens[end - 1].End) return (end + 1, "at-least");
        if (tokens[end - 1].Norm.EndsWith("-odd", StringComparison.Ordinal)) return (end, "about");
        if (end + 1 >= limit || tokens[end].Norm != "or") return (end, null);
        return tokens[end + 1].Norm switch { "more" => (end + 2, "at-least"), "so" => (end + 2, "about"), "fewer" or "less" => (end + 2, "up-to"), _ => (end, null) };
    }

    /// <summary>True for a currency sign before the number.</summary>
    public static bool IsMoneyBefore(Document document, int begin, int first) =>
        first > begin && char.GetUnicodeCategory(document.Text[document.Tokens[first - 1].End - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>True for a percent sign or a currency after the number.</summary>
    public static bool IsShareAfter(Document document, int end, int limit)
    {
        if (end >= limit) return false;
        char sign = document.Text[document.Tokens[end].Start];
        if (sign == '%' || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.CurrencySymbol) return true;
        return document.Tokens[end].Norm is "percent" or "pct" or "dollars" or "dollar" or "euros" or "euro" or "lira" or "liras" or "pounds" or "rubles" or "roubles" or "usd" or "eur" or "syp"
            || (document.Tokens[end].Norm == "per" && end + 1 < limit && document.Tokens[end + 1].Norm == "cent");
    }

    private static string At(ImmutableArray<Token> tokens, int begin, int i) => i >= begin ? tokens[i].Norm : "";
}
