using System.Globalization;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>Writes the gazetteer file of a pack (docs/theatre-packs.md). Thread-safe.</summary>
public static class PlacesCsv
{
    /// <summary>Writes header and rows in the order given, UTF-8 with LF.</summary>
    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <param name="places">Places in the ordinal order of their ids.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Write(Stream stream, IEnumerable<Place> places, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(places);
        using StreamWriter writer = new(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(PlacesFile.Header);
        foreach (Place place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteLine(Line(Fields(place)));
        }
    }

    /// <summary>One row without its line end; a field is quoted only where it must be.</summary>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field));

    private static IEnumerable<string> Fields(Place p) =>
    [
        p.Id, p.Name, p.Kind, Degrees(p.Lat), Degrees(p.Lon), p.Country ?? "", p.Admin1 ?? "", p.Admin2 ?? "",
        p.Population?.ToString(CultureInfo.InvariantCulture) ?? "", p.NameLocal ?? "", string.Join('|', p.Variants),
        string.Join('+', p.Holders), p.HolderFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", p.SourceKey ?? "",
    ];

    private static string Degrees(double? value) => value?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "";

    private static string Field(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
