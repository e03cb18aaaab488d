namespace Crossbearing.Text;

/// <summary>Tokens without a gap that are one word of the treebank: emoticons, years without their century, telephone numbers, file names, addresses, doubled signs. Thread-safe.</summary>
internal static class WordJoins
{
    private const int Longest = 16;

    /// <summary>One past the last token of the word that begins with token <paramref name="i"/>.</summary>
    public static int End(string text, ReadOnlySpan<Token> tokens, int i, int end)
    {
        int run = i + 1;
        while (run < end && run - i < Longest && tokens[run].Start == tokens[run - 1].End) run++;
        if (run == i + 1) return run;
        char first = text[tokens[i].Start];
        return tokens[i].Form.Shape switch
        {
            TokenShape.Punctuation or TokenShape.Symbol => Signs(text, tokens[i..run], first) + i,
            TokenShape.Number => Number(tokens[i..run], text) + i,
            TokenShape.Word => Address(tokens[i..run], text) + i,
            _ => i + 1,
        };
    }

    private static int Signs(string text, ReadOnlySpan<Token> run, char first)
    {
        if (first is ':' or ';')
        {
            int nose = run.Length > 2 && run[1].Length == 1 && text[run[1].Start] == '-' ? 1 : 0;
            if (run.Length > nose + 1 && run[nose + 1].Length == 1 && text[run[nose + 1].Start] is ')' or '(' or '/' && (first == ':' || text[run[nose + 1].Start] == ')'))
                return nose + 2;
        }
        if (Characters.IsApostrophe(first) && run[0].Length == 1 && run[1].Form.Shape == TokenShape.Number && run[1].Length == 2) return 2;
        int same = 1;
        while (first is '<' or '>' or '$' or '\u2019' or '\u2018' && same < run.Length && run[same].Length == 1 && text[run[same].Start] == first) same++;
        return same;
    }

    /// <summary>A decade with an apostrophe ("1990's", "60's"; "1996's" is a year and its possessive), or a telephone number.</summary>
    private static int Number(ReadOnlySpan<Token> run, string text) =>
        run[1].Norm == "'s" ? run[0].Length == 4 && text[run[0].End - 1] != '0' ? 1 : 2 : Telephone(run, text);

    private static int Telephone(ReadOnlySpan<Token> run, string text)
    {
        int n = 1, digits = run[0].Length, groups = 1;
        while (n + 1 < run.Length && Is(text, run[n], '-') && run[n + 1].Form.Shape == TokenShape.Number && run[n + 1].Length is 3 or 4 && run[n + 1].Length + digits <= 11)
        {
            digits += run[n + 1].Length;
            groups++;
            n += 2;
        }
        return (groups == 2 && digits == 7) || (groups == 3 && digits is 10 or 11) || groups == 4 ? n : 1;
    }

    /// <summary>Words between stops: one where an @ follows, where there are three of them in lower case, or where the last is the ending of a file.</summary>
    private static int Address(ReadOnlySpan<Token> run, string text)
    {
        if (run[1].Form.Shape == TokenShape.Hashtag && text[run[1].Start] == '@') return 2;
        if (run.Length > 2 && Is(text, run[1], '&') && run[0].Length <= 2 && run[2].Form.Shape == TokenShape.Word && run[2].Length <= 2) return 3;
        int n = 1;
        bool lower = run[0].Case == LetterCase.Lower;
        while (n + 1 < run.Length && Is(text, run[n], '.') && run[n + 1].Form.Shape is TokenShape.Word or TokenShape.Number)
        {
            lower &= run[n + 1].Case is LetterCase.Lower or LetterCase.None;
            n += 2;
        }
        if (n < run.Length && run[n].Form.Shape == TokenShape.Hashtag && text[run[n].Start] == '@') return n + 1;
        if (n == 1) return 1;
        if (run[n - 1].Form.Shape == TokenShape.Url) return n;
        return (n >= 5 && lower) || run[n - 1].Norm is "pdf" or "doc" or "xls" or "htm" or "html" or "txt" or "jpg" or "zip" or "ppt" or "mp4" ? n : 1;
    }

    private static bool Is(string text, Token token, char sign) => token.Length == 1 && text[token.Start] == sign;
}
