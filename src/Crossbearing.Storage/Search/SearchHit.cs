using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>A report that holds what was looked for.</summary>
/// <param name="Report">Report id.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Spans">Where in the report's text, in text order, not overlapping; empty where only the headline holds it.</param>
/// <param name="Snippet">The stretch around the first span; the beginning of the text where there is no span.</param>
public sealed record SearchHit(string Report, string? Title, ImmutableArray<TextSpan> Spans, SearchSnippet Snippet);

/// <summary>A stretch of a report's text, cut at words.</summary>
/// <param name="Span">Where in the report's text.</param>
/// <param name="Text">The characters, unchanged.</param>
/// <param name="Marks">The hits in it, as offsets into <paramref name="Text"/>.</param>
public sealed record SearchSnippet(TextSpan Span, string Text, ImmutableArray<TextSpan> Marks);
