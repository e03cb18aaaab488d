using System.Globalization;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>
/// Cuts text into words to look up: runs of letters and digits, with marks and inner apostrophes left out of the key (<c>Ma'arrat</c> is
/// <c>maarrat</c>), and a possessive <c>'s</c> left off. Every store indexes these keys, so that all of them find the same. Thread-safe.
/// </summary>
public static class SearchWords
{
    /// <summary>The words in text order.</summary>
    public static List<SearchWord> Of(string text)
    {
        var words = new List<SearchWord>(text.Length / 6 + 1);
        var key = new StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            int end = EndOfWord(text, i);
            Fold(text.AsSpan(i, end - i), key.Clear());
            words.Add(new SearchWord(key.ToString(), new TextSpan(i, end)));
            i = AfterPossessive(text, end);
        }
        return words;
    }

    /// <summary>The keys in text order, joined by single blanks: what a full-text index takes in.</summary>
    public static string Keys(string text) => string.Join(' ', Of(text).Select(w => w.Key));

    private static int EndOfWord(string text, int start)
    {
        int i = start;
        while (i < text.Length && (IsInner(text[i]) || (IsApostrophe(text[i]) && IsLetterAt(text, i + 1) && AfterPossessive(text, i) == i))) i++;
        return i;
    }

    private static int AfterPossessive(string text, int i) =>
        i + 1 < text.Length && IsApostrophe(text[i]) && text[i + 1] is 's' or 'S' && !(i + 2 < text.Length && IsInner(text[i + 2])) ? i + 2 : i;

    private static void Fold(ReadOnlySpan<char> word, StringBuilder key)
    {
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c) && !IsApostrophe(c)) LetterFolding.Append(c, key);
        }
        if (key.Length == 0) key.Append(word);
    }

    private static bool IsLetterAt(string text, int i) => i < text.Length && char.IsLetter(text[i]);

    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʻ' or 'ʿ' or 'ʾ';
}
