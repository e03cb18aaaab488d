using System.Collections.Immutable;

namespace Crossbearing.Publishing;

/// <summary>A report as a picture shows it.</summary>
/// <param name="Id">Report id.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Outlet">Outlet, or null.</param>
/// <param name="Kind">Kind of outlet, or null.</param>
/// <param name="Side">Party id, country code, <c>none</c>, or null where the outlet is in no pack.</param>
/// <param name="Author">Author line that may be shown, or null.</param>
/// <param name="Day">Day of publication, or null.</param>
/// <param name="Via">Who republished it, or null.</param>
/// <param name="Url">Address as text, or null.</param>
/// <param name="CopyOf">Id of the report it copies, or null.</param>
/// <param name="Hash">SHA-256 of the bytes read.</param>
/// <param name="Length">Length of the text in UTF-16 code units, names withheld.</param>
/// <param name="Parts">The stretches of the text that are embedded, in order.</param>
public sealed record PictureReport(
    string Id, string? Title, string? Outlet, string? Kind, string? Side, string? Author, DateOnly? Day, string? Via, string? Url,
    string? CopyOf, string Hash, int Length, ImmutableArray<TextPart> Parts);

/// <summary>A stretch of a report's text.</summary>
/// <param name="Start">First UTF-16 code unit in the text, names withheld.</param>
/// <param name="Text">The characters.</param>
public sealed record TextPart(int Start, string Text);
