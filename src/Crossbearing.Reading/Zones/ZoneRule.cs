using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>One row of the rule table: the first row that matches a line marks it.</summary>
/// <param name="Name">Stable name, shown to a person who asks why.</param>
/// <param name="Kind">What the line becomes.</param>
/// <param name="Reach">What follows from it for the lines after it.</param>
/// <param name="Matches">The cue.</param>
internal sealed record ZoneRule(string Name, ZoneKind Kind, RuleReach Reach, Func<LineContext, bool> Matches);

internal enum RuleReach
{
    /// <summary>This line alone; a zone of its own.</summary>
    Line,

    /// <summary>Also the plain lines after it in the same paragraph.</summary>
    Paragraph,

    /// <summary>Also what follows, up to a separator or a long paragraph of running text.</summary>
    Section,

    /// <summary>Everything to the end of the text.</summary>
    Rest,
}

/// <summary>A line and what surrounds it.</summary>
/// <param name="Line">The line.</param>
/// <param name="LinesInBlock">Lines of its paragraph.</param>
/// <param name="IndexInBlock">Its place in the paragraph.</param>
/// <param name="IsLabelledBlock">True where the lines of the paragraph each begin with a label.</param>
/// <param name="BodyBlocksBefore">Paragraphs of running text before this one.</param>
internal sealed record LineContext(TextLine Line, int LinesInBlock, int IndexInBlock, bool IsLabelledBlock, int BodyBlocksBefore)
{
    public string Plain => Line.Plain;

    public string Raw => Line.Raw;
}
