namespace Crossbearing.Publishing;

/// <summary>How much of the reports' text goes out.</summary>
public enum TextDial
{
    /// <summary>Only the characters that a claim's spans cover.</summary>
    Spans,
    /// <summary>The sentences that hold a claim or the evidence of a slot.</summary>
    Sentences,
    /// <summary>The whole text.</summary>
    Full,
}
