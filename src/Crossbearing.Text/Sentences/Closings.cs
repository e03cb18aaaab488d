using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Ends of sentences that no stop marks: the closing line of a letter, an emoticon. Thread-safe.</summary>
internal static class Closings
{
    private const int LongestClosing = 3;

    private static readonly FrozenSet<string> Words =
        "thank thanks thx you many best kind warm warmest regards sincerely yours truly respectfully cheers love very".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where token <paramref name="i"/> is the comma after the closing line of a letter, and a name follows: "Best regards, Jana".</summary>
    public static bool EndsLetter(string text, List<Token> tokens, int start, int i, int end)
    {
        if (i == start || i - start > LongestClosing || i + 1 >= end || text[tokens[i].Start] != ',') return false;
        var next = tokens[i + 1];
        if (next.Case != LetterCase.Capitalised || next.Form.Classes != WordClass.None) return false;
        for (int k = start; k < i; k++) if (!Words.Contains(tokens[k].Norm)) return false;
        return true;
    }

    /// <summary>One past the emoticon that begins with token <paramref name="i"/>, or -1.</summary>
    public static int EmoticonEnd(string text, List<Token> tokens, int i, int end)
    {
        if (tokens[i].Length != 1 || text[tokens[i].Start] is not (':' or ';')) return -1;
        int mouth = i + 1 < end && IsSign(text, tokens, i + 1, '-') ? i + 2 : i + 1;
        return mouth < end && (IsSign(text, tokens, mouth, ')') || IsSign(text, tokens, mouth, '(')) ? mouth + 1 : -1;
    }

    private static bool IsSign(string text, List<Token> tokens, int i, char sign) =>
        tokens[i].Length == 1 && text[tokens[i].Start] == sign && tokens[i].Start == tokens[i - 1].End;
}
