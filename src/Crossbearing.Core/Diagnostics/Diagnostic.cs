using System.Text.Json.Serialization;

namespace Crossbearing.Core;

/// <summary>An expected failure or a notice as a value: a stable code and where, what was found, what was expected.</summary>
/// <param name="Code">Stable code, <c>XB</c> and four digits; explained in docs/errors.md.</param>
/// <param name="Severity">What it means.</param>
/// <param name="Where">Report id or file, with <c>:line</c> or <c>:row</c> where there is one.</param>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Found">What was found, shortened, or null.</param>
/// <param name="Expected">What was expected, or null.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, string Where, string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Found = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Expected = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Where}: {Code} {Message}{(Found is null ? "" : $" (found {Found}{(Expected is null ? "" : $", expected {Expected}")})")}";
}
