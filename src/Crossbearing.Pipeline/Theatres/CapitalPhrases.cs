using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>The folded keys of the runs of words in a text that begin with a capital letter.</summary>
internal static class CapitalPhrases
{
    /// <summary>Keys of every run of one to <paramref name="longest"/> words whose first has a capital letter, in text order; a key can come twice.</summary>
    public static IEnumerable<string> KeysOf(string text, int longest)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            int end = i;
            for (int words = 0; words < longest; words++)
            {
                int next = EndOfWord(text, words == 0 ? i : end + 1);
                if (next < 0) break;
                end = next;
                yield return NameKey.Fold(text.AsSpan(i, end - i));
                if (end >= text.Length || text[end] is not (' ' or '-')) break;
            }
        }
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' or '‘' or '`' or 'ʿ' or 'ʾ')) end++;
        return end == start ? -1 : end;
    }
}
