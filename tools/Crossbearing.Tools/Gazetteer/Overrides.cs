using System.Globalization;
using Crossbearing.Tools.Csv;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>
/// The hand-written file that amends rows of the source map and adds places it lacks. A row with <c>match</c> amends the source
/// row of that label (<c>Label</c>, or <c>Label@lat/lon</c> with the figures as the source writes them where labels repeat), filling only what it states;
/// a row without <c>match</c> adds a place. Immutable.
/// </summary>
public sealed class Overrides
{
    private Overrides(IReadOnlyDictionary<string, Entry> amendments, IReadOnlyList<Entry> additions)
    {
        Amendments = amendments;
        Additions = additions;
    }

    /// <summary>Amendments by their <c>match</c>.</summary>
    public IReadOnlyDictionary<string, Entry> Amendments { get; }

    /// <summary>Places to add, in file order.</summary>
    public IReadOnlyList<Entry> Additions { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="ToolException">XB9012 when two rows amend the same source row.</exception>
    public static Overrides Read(string path)
    {
        var table = CsvTable.Read(path);
        var amendments = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        var additions = new List<Entry>();
        foreach (var row in table.Rows)
        {
            var entry = ToEntry(table, row);
            if (entry.Match.Length == 0)
            {
                additions.Add(entry);
            }
            else if (!amendments.TryAdd(entry.Match, entry))
            {
                throw new ToolException("XB9012", table.Name, $"two rows for '{entry.Match}'", "one");
            }
        }

        return new Overrides(amendments, additions);
    }

    private static Entry ToEntry(CsvTable table, string[] row) => new(
        table.Get(row, "match"),
        new PlaceRow
        {
            Id = table.Get(row, "id"),
            Name = table.Get(row, "name"),
            Kind = table.Get(row, "kind"),
            Lat = Number(table.Get(row, "lat")),
            Lon = Number(table.Get(row, "lon")),
            Country = table.Get(row, "country"),
            Admin1 = table.Get(row, "admin1"),
            Admin2 = table.Get(row, "admin2"),
            Population = table.Get(row, "population"),
            NameLocal = table.Get(row, "name_local"),
            Variants = table.Get(row, "variants").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Holder = table.Get(row, "holder"),
            PCode = table.Get(row, "pcode"),
            Source = "pack",
        });

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>One row of the file.</summary>
    /// <param name="Match">Label of the source row it amends, or empty.</param>
    /// <param name="Row">The values; empty ones change nothing.</param>
    public sealed record Entry(string Match, PlaceRow Row);
}
