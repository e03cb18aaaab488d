using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>The words that the parser sees of a sentence: what a treebank counts as one word each. Thread-safe.</summary>
public static class SyntacticWords
{
    /// <summary>Adds the words of a sentence in text order; they do not overlap and none is empty.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="words">Where they are added; what it holds already stays.</param>
    public static void Add(Document document, Sentence sentence, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(words);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++) words.Add(new(document.Tokens[i].Start, document.Tokens[i].End));
    }
}
