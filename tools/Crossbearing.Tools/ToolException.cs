namespace Crossbearing.Tools;

/// <summary>An error of the person running the tool or of an input file, with a stable code.</summary>
/// <param name="code">Stable code, <c>XB9xxx</c>.</param>
/// <param name="where">File, line or option at fault.</param>
/// <param name="found">What was there.</param>
/// <param name="expected">What should be there.</param>
public sealed class ToolException(string code, string where, string found, string expected)
    : Exception($"{code}: {where}: found {found}, expected {expected}")
{
    /// <summary>Stable code of the error.</summary>
    public string Code { get; } = code;
}
