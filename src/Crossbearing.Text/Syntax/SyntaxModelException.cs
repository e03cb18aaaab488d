using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A model file that cannot be used.</summary>
/// <param name="reason">Why.</param>
public sealed class SyntaxModelException(DiagnosticCode reason) : Exception($"{reason.Code}: {reason.Title}. {reason.Remedy}")
{
    /// <summary>Stable code, explained in <c>docs/errors.md</c>.</summary>
    public string Code { get; } = reason.Code;
}
