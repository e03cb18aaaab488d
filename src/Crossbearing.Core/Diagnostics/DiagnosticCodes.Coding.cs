namespace Crossbearing.Core;

public static partial class DiagnosticCodes
{
    /// <summary>The coder has a fault that this report meets.</summary>
    public static DiagnosticCode CoderFault { get; } = new("XB3001", Severity.Error, "The coder has a fault that this report meets",
        "The report is kept uncoded; please send the message with the report.");
}
