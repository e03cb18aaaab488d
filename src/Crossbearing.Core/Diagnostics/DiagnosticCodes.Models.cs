namespace Crossbearing.Core;

public static partial class DiagnosticCodes
{
    /// <summary>The file is no parser model.</summary>
    public static DiagnosticCode NoModel { get; } = new("XB6001", Severity.Error, "The file is no parser model",
        "Name a file that the trainer wrote; its first letters are XBM1.");

    /// <summary>The parser model is damaged: its checksum does not fit.</summary>
    public static DiagnosticCode DamagedModel { get; } = new("XB6002", Severity.Error, "The parser model is damaged: its checksum does not fit",
        "Fetch the file again.");

    /// <summary>The parser model was made for another version of this program.</summary>
    public static DiagnosticCode ForeignModel { get; } = new("XB6003", Severity.Error, "The parser model was made for another version of this program",
        "Use the model that came with this version, or train it anew.");
}
