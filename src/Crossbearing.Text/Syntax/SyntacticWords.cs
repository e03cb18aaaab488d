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
        ArgumentNullException.ThrowIfNull(words);
        Add(document.Text, document.Tokens.AsSpan(), sentence, words);
    }

    /// <summary>Adds the words of a sentence in text order; together they are the characters of its tokens.</summary>
    public static void Add(DocumentBuffer document, Sentence sentence, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(words);
        Add(document.Text, document.Tokens, sentence, words);
    }

    private static void Add(string text, ReadOnlySpan<Token> tokens, Sentence sentence, List<TextSpan> words)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken;)
        {
            int joined = WordJoins.End(text, tokens, i, sentence.EndToken);
            if (joined > i + 1) words.Add(new TextSpan(tokens[i].Start, tokens[joined - 1].End));
            else Add(text, tokens[i], i + 1 == sentence.EndToken, words);
            i = joined;
        }
    }

    private static void Add(string text, Token token, bool last, List<TextSpan> words)
    {
        int cut = token.Form.Shape switch
        {
            TokenShape.Word when last && token.Length > 2 && token.Norm is "etc." or "p.m." or "a.m." => token.Length - 1,
            TokenShape.Word or TokenShape.Number => FusedWords.SplitAt(token.Norm),
            TokenShape.Hashtag when char.IsAsciiDigit(text[token.Start + 1]) && text[token.Start] == '#' => 1,
            _ => 0,
        };
        if (cut > 0 && token.Norm.Length == token.Length)
        {
            words.Add(new TextSpan(token.Start, token.Start + cut));
            words.Add(new TextSpan(token.Start + cut, token.End));
        }
        else if (token.Form.Shape is TokenShape.Word) Split(text, token, words);
        else words.Add(new TextSpan(token.Start, token.End));
    }

    private static void Split(string text, Token token, List<TextSpan> words)
    {
        int start = token.Start;
        for (int i = start; i < token.End; i++)
        {
            if (!Characters.IsHyphen(text[i]) || i == start || i + 1 == token.End) continue;
            if (HyphenParts.Joins(text.AsSpan(start, i - start))) continue;
            words.Add(new TextSpan(start, i));
            words.Add(new TextSpan(i, i + 1));
            start = i + 1;
        }
        words.Add(new TextSpan(start, token.End));
    }
}
