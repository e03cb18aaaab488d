using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Storage;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>Works out events and control of a whole project. Thread-safe as far as the store is.</summary>
public static class ProjectAnalyst
{
    /// <summary>The analysis of a project's current claims with the packs that coded them.</summary>
    /// <param name="store">The project.</param>
    /// <param name="library">The packs.</param>
    /// <param name="from">First day of the control picture, or null.</param>
    /// <param name="to">Last day of the control picture, or null.</param>
    /// <returns>The analysis, or XB2001 and others where a pack does not load.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static Result<Analysis> Analyse(IProjectStore store, TheatreLibrary library, DateOnly? from = null, DateOnly? to = null)
    {
        ImmutableArray<Claim> claims = store.Claims();
        TheatreSetLoad load = library.Open(PacksOf(claims));
        if (load.Set is not { } set) return load.Diagnostics.First(d => d.Severity == Severity.Error);
        return Analyst.Analyse([.. store.Reports()], claims, set, from, to);
    }

    private static ImmutableArray<string> PacksOf(ImmutableArray<Claim> claims) =>
    [
        .. claims.SelectMany(c => c.Theatres).Select(stamp => stamp.Split('@')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
