using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Gathers the places of tables, and gives rows made by hand ids and the units that they name. Not thread-safe.</summary>
internal sealed class TablePlaces(string pack, ImportLog log)
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string? Within, string Key), string> units = [];

    /// <summary>The places, and the units that are named and have no row of their own.</summary>
    public IEnumerable<Place> All => places.Values;

    /// <summary>Adds a place that has everything; the first of an id counts.</summary>
    public void Add(string file, Place place)
    {
        if (!places.TryAdd(place.Id, place))
        {
            if (lines[place.Id] != file) log.Found(DiagnosticCodes.TheatreDuplicateId.At(file, $"The place stands already in {lines[place.Id]}", place.Id, "each place once"));
            return;
        }
        lines[place.Id] = file;
        Name(place);
    }

    /// <summary>Adds the rows of a table made by hand.</summary>
    public TablePlaces Add(string file, IReadOnlyList<TableRow> rows)
    {
        List<TableRow> taken = [.. TableIds.Assign(pack, rows).Where(r => Taken(file, r))];
        foreach (TableRow row in taken.Where(r => r.Kind == "admin1")) Add(row, null, null);
        foreach (TableRow row in taken.Where(r => r.Kind == "admin2")) Add(row, Unit("admin1", null, row.Admin1), null);
        foreach (TableRow row in taken.Where(r => r.Kind is not ("admin1" or "admin2")))
        {
            string? admin1 = Unit("admin1", null, row.Admin1);
            Add(row, admin1, Unit("admin2", admin1, row.Admin2));
        }
        return this;
    }

    private bool Taken(string file, TableRow row)
    {
        if (lines.TryAdd(row.Id!, $"{file}:{row.Line}")) return true;
        log.Wrong(DiagnosticCodes.TheatreDuplicateId, file, row.Line, $"The place stands already in {lines[row.Id!]}", row.Id, "each place once, or an id of its own");
        return false;
    }

    private void Add(TableRow row, string? admin1, string? admin2)
    {
        string kind = row.Kind ?? SettlementSize.KindOf(row.Population);
        places[row.Id!] = new Place
        {
            Id = row.Id!, Name = row.Names.Name, Kind = kind, Lat = row.Lat, Lon = row.Lon, Country = row.Country, Admin1 = admin1, Admin2 = admin2,
            Population = row.Population, NameLocal = row.Names.Local, Variants = row.Names.Others, SourceKey = "own",
        };
        Name(places[row.Id!]);
    }

    /// <summary>Keeps the names of a unit, so that rows can name it.</summary>
    private void Name(Place place)
    {
        if (place.Kind is not ("admin1" or "admin2")) return;
        foreach (string name in place.Variants.Append(place.Name)) units.TryAdd((place.Kind, place.Kind == "admin1" ? null : place.Admin1, NameKey.Fold(name)), place.Id);
    }

    /// <summary>The id of a unit told by id or name, which is made where no row has it.</summary>
    private string? Unit(string kind, string? within, string? told)
    {
        if (told is null) return null;
        if (places.TryGetValue(told, out Place? row) && row.Kind == kind) return told;
        var key = (kind, within, NameKey.Fold(told));
        if (units.TryGetValue(key, out string? known) || PlaceNames.Of(told) is not { } names) return known;
        string id = $"{pack}-{kind}-{TableIds.Slug(within is null ? told : $"{places[within].Name} {told}")}";
        units[key] = id;
        places.TryAdd(id, new Place { Id = id, Name = names.Name, Kind = kind, Admin1 = within, NameLocal = names.Local, SourceKey = "own" });
        return id;
    }
}
