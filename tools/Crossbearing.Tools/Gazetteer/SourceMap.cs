using System.Globalization;
using Crossbearing.Tools.Csv;
using Crossbearing.Tools.Names;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>Reads the settlements of the detailed map of the Syrian war as of mid-2017 and applies amendments to them.</summary>
public static class SourceMap
{
    /// <summary>Key of this source in the <c>source</c> column.</summary>
    public const string Key = "wp-scw-2017";

    /// <summary>Rows sorted by label and position, so that the order of the file does not matter.</summary>
    /// <exception cref="ToolException">XB9013 when an amendment matches no source row.</exception>
    public static IReadOnlyList<PlaceRow> Read(string path, Overrides overrides, string heldOn)
    {
        var table = CsvTable.Read(path);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var rows = table.Rows
            .Select(row => (Label: table.Get(row, "name"), At: $"{table.Get(row, "lat")}/{table.Get(row, "lon")}", Lat: Number(table.Get(row, "lat")), Lon: Number(table.Get(row, "lon")), Kind: table.Get(row, "kind"), Holder: table.Get(row, "holder_2017")))
            .OrderBy(row => row.Label, StringComparer.Ordinal).ThenBy(row => row.Lat).ThenBy(row => row.Lon)
            .Select(row => ToPlace(row.Label, row.Lat, row.Lon, row.Kind, row.Holder, heldOn, Find(overrides, row.Label, row.At, used)))
            .ToList();
        var unused = overrides.Amendments.Keys.Where(match => !used.Contains(match)).ToList();
        return unused.Count == 0
            ? rows
            : throw new ToolException("XB9013", "overrides", $"match '{string.Join("', '", unused)}'", "labels of the source map");
    }

    private static PlaceRow? Find(Overrides overrides, string label, string at, HashSet<string> used)
    {
        foreach (var match in new[] { $"{label}@{at}", label })
        {
            if (overrides.Amendments.TryGetValue(match, out var entry))
            {
                used.Add(match);
                return entry.Row;
            }
        }

        return null;
    }

    private static PlaceRow ToPlace(string label, double lat, double lon, string kind, string holder, string heldOn, PlaceRow? amended)
    {
        var (cleaned, others) = NameCleaner.Clean(label, splitAtSlash: kind is not ("base" or "other"));
        var name = Or(amended?.Name, cleaned);
        var given = amended?.Variants ?? [];
        return new PlaceRow
        {
            Id = amended?.Id ?? string.Empty,
            Name = name,
            Kind = Or(amended?.Kind, KindRules.Map(kind, label)),
            Lat = amended?.Lat ?? lat,
            Lon = amended?.Lon ?? lon,
            Population = amended?.Population ?? string.Empty,
            NameLocal = amended?.NameLocal ?? string.Empty,
            Variants = [.. given, .. GenericLabels.Is(cleaned) ? [] : Forms(cleaned, others, label)],
            Holder = Or(amended?.Holder, holder),
            HolderFrom = heldOn,
            Source = Key,
        };
    }

    private static IEnumerable<string> Forms(string cleaned, IReadOnlyList<string> others, string label) =>
        [cleaned, .. others, label.Replace("`", "'", StringComparison.Ordinal).Replace("‘", "'", StringComparison.Ordinal)];

    private static string Or(string? first, string second) => string.IsNullOrEmpty(first) ? second : first;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
