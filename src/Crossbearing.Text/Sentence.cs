using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A sentence or list item.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, TextSpan Span, int Paragraph);
