using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A stretch of tokens that names something.</summary>
internal abstract class Mention
{
    /// <summary>First token of the name.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token of the name.</summary>
    public required int End { get; init; }

    /// <summary>Characters of the name.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>First token of the whole phrase ("positions of" X, "southeast of" X); the name's own first token where it stands alone.</summary>
    public int OuterFirst { get; set; } = -1;

    /// <summary>First token of the phrase.</summary>
    public int PhraseFirst => OuterFirst >= 0 ? OuterFirst : First;
}
