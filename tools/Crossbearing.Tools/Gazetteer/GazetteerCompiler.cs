using Crossbearing.Tools.Csv;
using Crossbearing.Tools.Names;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>Compiles a pack's <c>places.csv</c> from a source map, administrative units and overrides. Same input, same bytes.</summary>
public static class GazetteerCompiler
{
    /// <summary>Compiles and writes the file; returns how many rows it has.</summary>
    public static int Compile(string settlements, string adminFolder, string overridesPath, string heldOn, string prefix, string output)
    {
        var overrides = Overrides.Read(overridesPath);
        var level1 = AdminUnits.Read(Path.Combine(adminFolder, "syr_admin1.geojson"));
        var level2 = AdminUnits.Read(Path.Combine(adminFolder, "syr_admin2.geojson"));
        var units = overrides.Additions.Where(entry => entry.Row.PCode.Length > 0).ToDictionary(entry => entry.Row.PCode, entry => entry.Row.Id, StringComparer.Ordinal);
        var additions = overrides.Additions.Select(entry => entry.Row).Select(row => row with { HolderFrom = row.Holder.Length > 0 ? heldOn : string.Empty });
        var located = Nearness.Qualify(Duplicates.Join([.. SourceMap.Read(settlements, overrides, heldOn), .. additions])).Select(row => Locate(row, level1, level2, units)).ToList();
        var rows = NamesakeIds.Assign(prefix, located).Select(WithVariants);
        CsvText.Write(output, rows.Select(row => row.Fields()).Prepend(PlaceRow.Header).Select(CsvText.Line));
        return located.Count;
    }

    private static PlaceRow Locate(PlaceRow row, AdminUnits level1, AdminUnits level2, Dictionary<string, string> units)
    {
        if (row.PCode.Length > 0)
        {
            var centre = (row.Kind == "admin1" ? level1 : level2).Centre(row.PCode);
            var above = row.Kind == "admin2" ? units.GetValueOrDefault(row.PCode[..4], string.Empty) : string.Empty;
            return row with { Lat = centre?.Lat, Lon = centre?.Lon, Admin1 = above, Variants = [.. row.Variants, row.PCode] };
        }

        if (row.Lat is null || row.Lon is null || row.Country.Length > 0 || row.Kind is "area" or "river" or "highway" or "line" or "sea" or "mountain")
        {
            return row;
        }

        return row with
        {
            Admin1 = Given(row.Admin1, units.GetValueOrDefault(level1.Find(row.Lat.Value, row.Lon.Value), string.Empty)),
            Admin2 = Given(row.Admin2, units.GetValueOrDefault(level2.Find(row.Lat.Value, row.Lon.Value), string.Empty)),
        };
    }

    private static string Given(string first, string second) => first.Length > 0 ? first : second;

    private static PlaceRow WithVariants(PlaceRow row)
    {
        var generated = row.IsSettlement || row.Kind is "hill" ? Spellings.Of(row.Name) : [];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { row.Name };
        return row with { Variants = row.Variants.Concat(generated).Where(name => name.Length > 1 && seen.Add(name)).ToList() };
    }
}
