namespace Crossbearing.Core;

public static partial class DiagnosticCodes
{
    /// <summary>There is no project file of this name.</summary>
    public static DiagnosticCode ProjectNotFound { get; } = new("XB4001", Severity.Error, "There is no project file of this name",
        "Create it with crossbearing ingest or crossbearing demo.");

    /// <summary>The file is no Crossbearing project.</summary>
    public static DiagnosticCode ProjectNotOurs { get; } = new("XB4002", Severity.Error, "The file is no Crossbearing project",
        "Name another file with --project.");

    /// <summary>The project was written by a newer version.</summary>
    public static DiagnosticCode ProjectNewer { get; } = new("XB4003", Severity.Error, "The project was written by a newer version",
        "Update Crossbearing.");

    /// <summary>Another program writes to the project.</summary>
    public static DiagnosticCode ProjectLocked { get; } = new("XB4004", Severity.Error, "Another program writes to the project",
        "Wait until it has finished.");

    /// <summary>The project file is damaged.</summary>
    public static DiagnosticCode ProjectDamaged { get; } = new("XB4005", Severity.Error, "The project file is damaged",
        "Restore it from a copy, or ingest the reports anew.");

    /// <summary>A report of this id with another text is in the project.</summary>
    public static DiagnosticCode ReportChanged { get; } = new("XB4006", Severity.Error, "A report of this id with another text is in the project",
        "Give the changed report an id of its own; the first one is kept.");
}
