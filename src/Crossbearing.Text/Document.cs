using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A text with its tokens, sentences and paragraphs. The text is never changed. Immutable, thread-safe.</summary>
/// <param name="Text">The text; every offset points into it.</param>
/// <param name="Tokens">Tokens in text order, not overlapping.</param>
/// <param name="Sentences">Sentences in text order; every token lies in one.</param>
/// <param name="Paragraphs">Paragraphs in text order; every sentence lies in one.</param>
public sealed record Document(
    string Text, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences, ImmutableArray<Paragraph> Paragraphs)
{
    /// <summary>The characters from the first token up to, not with, <paramref name="endToken"/>.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => new(Tokens[firstToken].Start, Tokens[endToken - 1].End);
}
