namespace Crossbearing.Assessment;

/// <summary>How one outlet has spoken so far. Counts and shares of what is told, no verdict on truth. Immutable.</summary>
/// <param name="Source">Outlet as the claims name it.</param>
/// <param name="Reports">Reports with at least one claim.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Told">Claims of something that happened: neither denied, doubted nor foretold.</param>
/// <param name="Corroborated">Share of <paramref name="Told"/> that another origin tells too, 0 to 1; null where nothing is told.</param>
/// <param name="Contradicted">Share of <paramref name="Told"/> that another origin denies, 0 to 1; null where nothing is told.</param>
/// <param name="FirstSpoke">Day of its first report, or null where no date is known.</param>
/// <param name="LastSpoke">Day of its last report, or null where no date is known.</param>
public sealed record SourceProfile(
    string Source, int Reports, int Claims, int Told, double? Corroborated, double? Contradicted, DateOnly? FirstSpoke, DateOnly? LastSpoke);
