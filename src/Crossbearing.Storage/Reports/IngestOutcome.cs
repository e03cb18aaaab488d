namespace Crossbearing.Storage;

/// <summary>What became of a report that was to be taken in.</summary>
public enum IngestOutcome
{
    /// <summary>New: taken in.</summary>
    Added,
    /// <summary>Of this id with the same bytes or the same text: nothing changed.</summary>
    AlreadyThere,
    /// <summary>Of this id with another text: refused, the first one is kept.</summary>
    Conflict,
}
