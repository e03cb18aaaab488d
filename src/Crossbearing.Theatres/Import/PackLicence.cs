using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Under what terms the places of a pack may be used, and whom to name. Immutable, thread-safe.</summary>
/// <param name="Licence">SPDX name, such as <c>CC-BY-4.0</c>.</param>
/// <param name="Credit">Whom to name.</param>
public sealed record PackLicence(string Licence, string Credit)
{
    private static readonly FrozenDictionary<string, PackLicence> Known = new Dictionary<string, PackLicence>(StringComparer.Ordinal)
    {
        ["geonames"] = new("CC-BY-4.0", "GeoNames (geonames.org)"),
        ["wikidata"] = new("CC0-1.0", "Wikidata (wikidata.org)"),
        ["ocha"] = new("LicenseRef-CC-BY-IGO", "OCHA common operational datasets, with the bodies that the dataset's page names; check the terms there"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly PackLicence Unknown = new("LicenseRef-unknown", "Tell here whose places these are and under what terms");

    /// <summary>The terms of the sources that rows name, those of a source that is not known left to the maker of the pack.</summary>
    public static PackLicence Of(ImmutableArray<Place> places)
    {
        PackLicence[] terms = [.. places.Select(p => p.SourceKey ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(s => Known.GetValueOrDefault(s, Unknown)).Distinct()];
        return terms.Length == 0 ? Unknown : new(string.Join(" AND ", terms.Select(t => t.Licence)), string.Join("; ", terms.Select(t => t.Credit)));
    }
}
