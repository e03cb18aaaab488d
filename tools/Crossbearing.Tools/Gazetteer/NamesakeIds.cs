using System.Globalization;
using Crossbearing.Tools.Names;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>
/// Gives ids: prefix and folded name. Of namesakes the only one of the highest rank (city, town, other) keeps the plain id; the rest add their
/// district where that tells them apart, else their position to 0.01°. Depends on the set of rows, never on their order. Pure functions.
/// </summary>
public static class NamesakeIds
{
    /// <summary>Rows with ids; a row that has one keeps it.</summary>
    /// <exception cref="ToolException">XB9014 when two rows end with the same id.</exception>
    public static IReadOnlyList<PlaceRow> Assign(string prefix, IReadOnlyList<PlaceRow> rows)
    {
        var taken = rows.Where(row => row.Id.Length > 0).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var named = rows.Where(row => row.Id.Length > 0)
            .Concat(rows.Where(row => row.Id.Length == 0).GroupBy(row => prefix + LatinFold.Slug(row.Name), StringComparer.Ordinal).SelectMany(group => Group(group.Key, group.ToList(), taken)))
            .OrderBy(row => row.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var twice in named.GroupBy(row => row.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            throw new ToolException("XB9014", "places", $"{twice.Count()} rows with id '{twice.Key}'", "one");
        }

        return named;
    }

    private static IEnumerable<PlaceRow> Group(string plain, List<PlaceRow> rows, HashSet<string> taken)
    {
        var top = rows.Max(Rank);
        var alone = !taken.Contains(plain) && rows.Count(row => Rank(row) == top) == 1;
        foreach (var row in rows)
        {
            var keeps = alone && Rank(row) == top;
            var district = row.Admin2.Length > 0 && rows.Count(other => other.Admin2 == row.Admin2) == 1;
            var by = district ? plain + "-" + row.Admin2[(row.Admin2.LastIndexOf("adm2-", StringComparison.Ordinal) + 5)..] : plain + Position(row);
            yield return row with { Id = keeps ? plain : taken.Contains(by) ? plain + Position(row) : by };
        }
    }

    private static int Rank(PlaceRow row) => row.Kind switch { "city" => 2, "town" => 1, _ => 0 };

    private static string Position(PlaceRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"-{Math.Round((row.Lat ?? 0) * 100):0000}n{Math.Round((row.Lon ?? 0) * 100):0000}e");
}
