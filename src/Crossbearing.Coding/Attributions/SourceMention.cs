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

    /// <summary>Where it stands in a chain, as the words tell ("citing X": behind the one who speaks; "speaking to X": before).</summary>
    public SourceRank Rank { get; init; }

    /// <summary>The one whose words they are at last.</summary>
    public SourceMention Innermost => Inner?.Innermost ?? this;

    /// <summary>The chain, outermost first.</summary>
    public IEnumerable<SourceMention> Chain()
    {
        for (SourceMention? link = this; link is not null; link = link.Inner) yield return link;
    }
}

/// <summary>Where a source stands in a chain of sources.</summary>
internal enum SourceRank
{
    /// <summary>It speaks.</summary>
    Speaker,
    /// <summary>The speaker's own source ("citing X").</summary>
    Behind,
    /// <summary>The outlet that the speaker spoke to ("told X").</summary>
    Before,
}
