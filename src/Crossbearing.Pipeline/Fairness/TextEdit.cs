using Crossbearing.Core;

namespace Crossbearing.Pipeline;

/// <summary>A stretch of a text and what replaces it. Immutable.</summary>
/// <param name="Span">The stretch in the text as it was.</param>
/// <param name="Text">The new words.</param>
internal readonly record struct TextEdit(TextSpan Span, string Text);
