using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>The catalogue of codes. Each area has its own file; docs/errors.md is generated from here.</summary>
public static partial class DiagnosticCodes
{
    // Lazy: the other files' codes may be made after this one.
    private static readonly Lazy<ImmutableArray<DiagnosticCode>> Every = new(() =>
        [.. typeof(DiagnosticCodes).GetProperties()
            .Where(p => p.PropertyType == typeof(DiagnosticCode))
            .Select(p => (DiagnosticCode)p.GetValue(null)!)
            .OrderBy(c => c.Code, StringComparer.Ordinal)]);

    /// <summary>All codes, ordinally by code.</summary>
    public static ImmutableArray<DiagnosticCode> All => Every.Value;
}
