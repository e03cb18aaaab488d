namespace Crossbearing.Core;

public static partial class DiagnosticCodes
{
    /// <summary>A line cannot be imported; the others are.</summary>
    public static DiagnosticCode ImportBadLine { get; } = new("XB2011", Severity.Error, "A line cannot be imported; the others are",
        "Mend the line, or leave it: it is not among the places written.");

    /// <summary>The file is not of the format that is imported.</summary>
    public static DiagnosticCode ImportWrongFormat { get; } = new("XB2012", Severity.Error, "The file is not of the format that is imported",
        "See docs/gazetteers.md.");

    /// <summary>There is a theatre pack of this name already.</summary>
    public static DiagnosticCode TheatreExists { get; } = new("XB2013", Severity.Error, "There is a theatre pack of this name already",
        "Choose another name, or remove the folder first.");

    /// <summary>A place has no coordinates.</summary>
    public static DiagnosticCode PlaceWithoutPoint { get; } = new("XB2103", Severity.Notice, "A place has no coordinates",
        "Fill lat and lon, else the place stands on no map.");
}
