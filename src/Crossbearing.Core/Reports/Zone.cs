namespace Crossbearing.Core;

/// <summary>A marked stretch of a report's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where.</param>
/// <param name="Language">ISO 639-1 code of its language where told apart from the report's, else null.</param>
public sealed record Zone(ZoneKind Kind, TextSpan Span, string? Language = null);
