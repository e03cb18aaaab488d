namespace Crossbearing.Core;

/// <summary>A stable code with its meaning and what to do. Every code stands in docs/errors.md.</summary>
/// <param name="Code"><c>XB</c> and four digits; 1 reading, 2 theatres, 3 coding, 4 store, 5 command line, 6 models.</param>
/// <param name="Severity">What it means for the thing it is about.</param>
/// <param name="Title">One line.</param>
/// <param name="Remedy">What a person can do.</param>
public sealed record DiagnosticCode(string Code, Severity Severity, string Title, string Remedy)
{
    /// <summary>A diagnostic with this code.</summary>
    public Diagnostic At(string where, string? message = null, string? found = null, string? expected = null) =>
        new(Code, Severity, where, message ?? Title, found, expected);
}
