using System.Globalization;

namespace Crossbearing.Theatres.Import;

/// <summary>Gives ids to rows without one: the pack's name and the place's, and for namesakes the position too. Thread-safe.</summary>
internal static class TableIds
{
    /// <summary>The rows in the order given, each with an id. What one row's id is does not depend on the order.</summary>
    public static IEnumerable<TableRow> Assign(string pack, IReadOnlyList<TableRow> rows)
    {
        HashSet<string> given = [.. rows.Select(r => r.Id).OfType<string>()];
        Dictionary<string, int> namesakes = rows.Where(r => r.Id is null).GroupBy(r => Plain(pack, r), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (TableRow row in rows)
        {
            string plain = Plain(pack, row);
            bool alone = row.Id is null && namesakes[plain] == 1 && !given.Contains(plain);
            yield return row with { Id = row.Id ?? (alone ? plain : plain + Position(row)) };
        }
    }

    /// <summary>Lower-case words joined by <c>-</c>; Arabic and Cyrillic letters become Latin ones.</summary>
    public static string Slug(string name)
    {
        Span<char> letters = new char[NameKey.MaxLength(name.Length)];
        return new string(letters[..Letters.Write(name, letters)]).Replace(' ', '-');
    }

    private static string Plain(string pack, TableRow row) => $"{pack}-{Slug(row.Names.Name)}";

    private static string Position(TableRow row) => row is { Lat: { } lat, Lon: { } lon } ? $"-{Hundredths(lat, 'n', 's')}{Hundredths(lon, 'e', 'w')}" : "";

    private static string Hundredths(double degrees, char positive, char negative) =>
        Math.Round(Math.Abs(degrees) * 100).ToString("0000", CultureInfo.InvariantCulture) + (degrees < 0 ? negative : positive);
}
