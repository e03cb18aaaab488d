using System.Collections.Immutable;

namespace Crossbearing.Theatres.Import;

/// <summary>What an import takes out of a file. Immutable, thread-safe.</summary>
public sealed record ImportOptions
{
    /// <summary>Everything, in the usual languages.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>Countries whose places are taken, ISO 3166-1 alpha-2; empty: every country.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>The area whose places are taken, or null for everywhere. Units that a place in it lies in are taken too.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>Languages whose names are taken, ISO 639-1; default English, Arabic, Turkish, Russian, Ukrainian. Names without a language are always taken.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["en", "ar", "tr", "ru", "uk"];

    internal bool HasCountry(string? country) => Countries.IsEmpty || (country is not null && Countries.Contains(country, StringComparer.Ordinal));

    internal bool HasPoint(double lat, double lon) => Box is null || Box.Contains(lat, lon);

    internal bool HasLanguage(string language) => language.Length == 0 || Languages.Contains(language, StringComparer.Ordinal);
}
