namespace Crossbearing.Core;

public static partial class DiagnosticCodes
{
    /// <summary>No theatre pack of this name.</summary>
    public static DiagnosticCode TheatreNotFound { get; } = new("XB2001", Severity.Error, "No theatre pack of this name",
        "See crossbearing theatre list.");

    /// <summary>A file that the pack needs is missing.</summary>
    public static DiagnosticCode TheatreFileMissing { get; } = new("XB2002", Severity.Error, "A file that the pack needs is missing",
        "See docs/theatre-packs.md.");

    /// <summary>The file cannot be parsed.</summary>
    public static DiagnosticCode TheatreSyntax { get; } = new("XB2003", Severity.Error, "The file cannot be parsed",
        "Mend the syntax at the line.");

    /// <summary>The columns are not those of the format.</summary>
    public static DiagnosticCode TheatreBadHeader { get; } = new("XB2004", Severity.Error, "The columns are not those of the format",
        "Use the header of docs/theatre-packs.md.");

    /// <summary>A value is not of its form.</summary>
    public static DiagnosticCode TheatreBadValue { get; } = new("XB2005", Severity.Error, "A value is not of its form",
        "See docs/theatre-packs.md.");

    /// <summary>A value that is needed is missing.</summary>
    public static DiagnosticCode TheatreMissingValue { get; } = new("XB2006", Severity.Error, "A value that is needed is missing",
        "Fill it.");

    /// <summary>An id stands twice.</summary>
    public static DiagnosticCode TheatreDuplicateId { get; } = new("XB2007", Severity.Error, "An id stands twice",
        "Ids are unique over all packs loaded together.");

    /// <summary>An id points to nothing.</summary>
    public static DiagnosticCode TheatreUnknownReference { get; } = new("XB2008", Severity.Error, "An id points to nothing",
        "Define it or mend the reference.");

    /// <summary>The format has no such key.</summary>
    public static DiagnosticCode TheatreUnknownKey { get; } = new("XB2009", Severity.Error, "The format has no such key",
        "Check the spelling against docs/theatre-packs.md.");

    /// <summary>A file differs from the hash that theatre.yaml records.</summary>
    public static DiagnosticCode TheatreHashDiffers { get; } = new("XB2010", Severity.Error, "A file differs from the hash that theatre.yaml records",
        "Rebuild it with the recorded command or record the new hash.");

    /// <summary>A place lies outside the pack's bounding box.</summary>
    public static DiagnosticCode TheatreOutsideBox { get; } = new("XB2101", Severity.Notice, "A place lies outside the pack's bounding box",
        "Check its coordinates.");

    /// <summary>Two actors share a name.</summary>
    public static DiagnosticCode TheatreSharedName { get; } = new("XB2102", Severity.Notice, "Two actors share a name",
        "Give it dates, or remove it from one.");
}
