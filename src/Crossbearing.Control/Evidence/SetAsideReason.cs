namespace Crossbearing.Control;

/// <summary>Why a claim moves no settlement.</summary>
public enum SetAsideReason
{
    /// <summary>Only planned, predicted or conditional.</summary>
    NotYetHappened,
    /// <summary>The attempt failed.</summary>
    Failed,
    /// <summary>It names no single settlement or site: an area, a part of a place, or places without names.</summary>
    NoSinglePlace,
    /// <summary>The place is not in the packs.</summary>
    PlaceUnknown,
    /// <summary>The coder is not sure of the place, as where a claim names none of its own.</summary>
    PlaceUnsure,
    /// <summary>No day is told.</summary>
    NoDay,
    /// <summary>The initiator's party is not known, or there are several.</summary>
    NoParty,
}
