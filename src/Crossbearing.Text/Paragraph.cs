using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A paragraph: a stretch between blank lines, or a line of a list, a header or a channel.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="EndSentence">One past its last sentence.</param>
/// <param name="Zone">The zone it lies in.</param>
/// <param name="Language">ISO 639-1 code, or <c>und</c>.</param>
public readonly record struct Paragraph(TextSpan Span, int FirstSentence, int EndSentence, ZoneKind Zone, string Language);
