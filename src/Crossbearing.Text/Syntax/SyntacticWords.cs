using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>
/// The words of a sentence as the English Web Treebank cuts them: a compound written with hyphens is several, an emoticon or a telephone number is one.
/// The document keeps its own tokens. Names with the Arabic article stay whole, unlike in the treebank. Thread-safe.
/// </summary>
public static class SyntacticWords
{
    /// <summary>Adds the words of a sentence in text order; together they are the characters of its tokens.</summary>
    public static void Add(Document document, Sentence sentence, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(words);
        for (int i = sentence.FirstToken; i < sentence.EndToken;)
        {
            int joined = WordJoins.End(document, i, sentence.EndToken);
            if (joined > i + 1)
            {
                words.Add(new TextSpan(document.Tokens[i].Start, document.Tokens[joined - 1].End));
                i = joined;
                continue;
            }
            Add(document.Text, document.Tokens[i], i + 1 == sentence.EndToken, words);
            i++;
        }
    }

    private static void Add(string text, Token token, bool last, List<TextSpan> words)
    {
        if (token.Form.Shape is not TokenShape.Word)
        {
            words.Add(new TextSpan(token.Start, token.End));
            return;
        }
        int cut = last && token.Length > 2 && token.Norm is "etc." or "p.m." or "a.m." ? token.Length - 1 : FusedWords.SplitAt(token.Norm);
        if (cut > 0 && token.Norm.Length == token.Length)
        {
            words.Add(new TextSpan(token.Start, token.Start + cut));
            words.Add(new TextSpan(token.Start + cut, token.End));
        }
        else Split(text, token, words);
    }

    private static void Split(string text, Token token, List<TextSpan> words)
    {
        int start = token.Start;
        for (int i = start; i < token.End; i++)
        {
            if (!Characters.IsHyphen(text[i]) || i == start || i + 1 == token.End) continue;
            if (HyphenParts.Joins(text.AsSpan(start, i - start), text.AsSpan(i + 1, token.End - i - 1))) continue;
            words.Add(new TextSpan(start, i));
            words.Add(new TextSpan(i, i + 1));
            start = i + 1;
        }
        words.Add(new TextSpan(start, token.End));
    }
}
