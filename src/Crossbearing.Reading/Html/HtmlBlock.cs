using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>A block of a page: a paragraph, a heading, a list item, a table row.</summary>
/// <param name="Text">Its text; may hold line ends.</param>
/// <param name="Kind">What the page's structure says it is, or null where its wording decides.</param>
/// <param name="Rule">The structure that said so.</param>
/// <param name="IsTight">True where it follows the block before without a blank line.</param>
internal sealed record HtmlBlock(string Text, ZoneKind? Kind, string Rule, bool IsTight);
