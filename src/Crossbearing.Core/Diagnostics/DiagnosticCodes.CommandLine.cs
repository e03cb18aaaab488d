namespace Crossbearing.Core;

public static partial class DiagnosticCodes
{
    /// <summary>No report of this id in the project.</summary>
    public static DiagnosticCode ReportNotFound { get; } = new("XB5001", Severity.Error, "No report of this id in the project",
        "See crossbearing show without an id.");

    /// <summary>No claim of this id.</summary>
    public static DiagnosticCode ClaimNotFound { get; } = new("XB5002", Severity.Error, "No claim of this id",
        "Ids are printed by code, events and show --claims.");

    /// <summary>An option has a value that cannot be used.</summary>
    public static DiagnosticCode BadOption { get; } = new("XB5003", Severity.Error, "An option has a value that cannot be used",
        "See --help.");

    /// <summary>Nothing could be done.</summary>
    public static DiagnosticCode NothingToDo { get; } = new("XB5004", Severity.Error, "Nothing could be done",
        "The errors above say why.");

    /// <summary>The output cannot be written.</summary>
    public static DiagnosticCode OutputUnwritable { get; } = new("XB5005", Severity.Error, "The output cannot be written",
        "Check the folder and its permissions.");

    /// <summary>No place of this name in the packs.</summary>
    public static DiagnosticCode PlaceUnknown { get; } = new("XB5006", Severity.Error, "No place of this name in the packs",
        "Add it to a pack's places.csv, or check the spelling.");

    /// <summary>The line is no claim that can be scored.</summary>
    public static DiagnosticCode BadScoredClaim { get; } = new("XB5007", Severity.Error, "The line is no claim that can be scored",
        "Mend the line: one JSON object with report, type and the other fields of docs/codebook.md.");

    /// <summary>The file of aliases cannot be used.</summary>
    public static DiagnosticCode BadAliases { get; } = new("XB5008", Severity.Error, "The file of aliases cannot be used",
        "It is one JSON object with places and actors, each of canonical name to a list of spellings.");

    /// <summary>No sentence of this number or with these words.</summary>
    public static DiagnosticCode SentenceNotFound { get; } = new("XB5009", Severity.Error, "No sentence of this number or with these words",
        "See crossbearing show REPORT --sentences.");

    /// <summary>No file of claims and no coding of the project of this name.</summary>
    public static DiagnosticCode CodingNotFound { get; } = new("XB5010", Severity.Error, "No file of claims and no coding of the project of this name",
        "Name a file that code wrote, current, or one of the coders and packs that the message lists.");

    /// <summary>Stopped by the user; what was done is kept.</summary>
    public static DiagnosticCode Cancelled { get; } = new("XB5101", Severity.Notice, "Stopped by the user; what was done is kept",
        "Run the same command again to go on.");
}
