using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A source that a sentence names, and the tokens whose claims it stands behind.</summary>
/// <param name="Attribution">The source.</param>
/// <param name="Span">Its characters.</param>
/// <param name="First">First token of its scope.</param>
/// <param name="End">One past the last token of its scope.</param>
/// <param name="Denies">True where the verb is one of denying.</param>
/// <param name="SpeechAt">Token of the verb or preposition.</param>
internal sealed record SourceMention(Attribution Attribution, TextSpan Span, int First, int End, bool Denies, int SpeechAt)
{
    /// <summary>A source behind the source ("the observatory, quoted by the agency"), or null.</summary>
    public SourceMention? Inner { get; init; }
}
