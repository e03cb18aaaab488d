using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>The catalogue of codes. Each area has its own file; docs/errors.md is generated from here.</summary>
public static partial class DiagnosticCodes
{
    /// <summary>All codes, ordinally by code.</summary>
    public static ImmutableArray<DiagnosticCode> All => Catalogue.Codes;

    // Built on first use: initialisers of the area files may run after those of this one.
    private static class Catalogue
    {
        public static readonly ImmutableArray<DiagnosticCode> Codes =
            [.. typeof(DiagnosticCodes).GetProperties()
                .Where(p => p.PropertyType == typeof(DiagnosticCode))
                .Select(p => (DiagnosticCode)p.GetValue(null)!)
                .OrderBy(c => c.Code, StringComparer.Ordinal)];
    }
}
