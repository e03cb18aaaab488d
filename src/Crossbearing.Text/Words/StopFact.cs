namespace Crossbearing.Text;

/// <summary>How a word form behaves at the end of a sentence.</summary>
internal enum StopFact : byte
{
    /// <summary>An ordinary word or sign.</summary>
    None,
    /// <summary>Ends a sentence: . ! ? and their like.</summary>
    Terminator,
    /// <summary>An ellipsis: ends a sentence only before a capital.</summary>
    Ellipsis,
    /// <summary>A closing quote or bracket that belongs to the sentence before it.</summary>
    Closer,
    /// <summary>An abbreviation that never ends a sentence (Lt., No.).</summary>
    NeverEnds,
    /// <summary>An abbreviation that may end a sentence (U.S., p.m., Jan.).</summary>
    MayEnd,
}
