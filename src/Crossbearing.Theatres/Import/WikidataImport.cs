using System.Globalization;
using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Places out of a JSON dump of Wikidata. Thread-safe.</summary>
public static class WikidataImport
{
    /// <summary>Reads a dump: a JSON array with one entity per line, or entities alone, one per line.</summary>
    /// <param name="file">The dump; also as .gz.</param>
    /// <param name="options">What is taken. The country of an entity is not read: <see cref="ImportOptions.Countries"/> must be empty.</param>
    /// <param name="log">Follows the lines.</param>
    /// <returns>Places with ids <c>geonames-N</c> where the entity names one that no other has, else <c>wikidata-qN</c>; or why the file cannot be read.</returns>
    /// <exception cref="ArgumentException">Countries are asked for.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<ImportedPlaces> Read(string file, ImportOptions options, ImportLog log)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(log);
        if (!options.Countries.IsEmpty) throw new ArgumentException("entities have no country code", nameof(options));
        return ImportFile.Read<ImportedPlaces>(file, ".json", s => ImportedPlaces.Of(new WikidataDump(ImportFile.Name(file), options, log).Places(s)));
    }
}

/// <summary>One reading of a dump. Not thread-safe.</summary>
internal sealed class WikidataDump(string file, ImportOptions options, ImportLog log)
{
    /// <summary>What Wikidata calls the language of a name that is the same in many.</summary>
    private const string AllLanguages = "mul";

    private readonly SortedDictionary<long, (Place Place, int? GeoNames)> found = [];

    public IEnumerable<Place> Places(Stream stream)
    {
        foreach (var (number, line) in ImportFile.Lines(stream))
        {
            log.Step();
            string text = line.Trim().TrimEnd(',');
            if (text is "" or "[" or "]") continue;
            if (text.Contains("\"P625\"", StringComparison.Ordinal) || text[0] != '{') Take(number, text);
            else log.Leave();
        }
        return WithIds();
    }

    private void Take(long number, string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            Take(number, new WikidataEntity(document.RootElement));
        }
        catch (JsonException e)
        {
            log.BadLine(file, number, "The line is no JSON object", e.Message, "one entity a line");
        }
    }

    private void Take(long number, WikidataEntity entity)
    {
        if (entity.Number is not { } id)
        {
            log.BadLine(file, number, "The entity has no id", null, "an id such as Q80");
            return;
        }
        if (entity.Point is not var (lat, lon) || !options.HasPoint(lat, lon) || WikidataKinds.Of(entity.Classes, entity.Population) is not { } kind || Names(entity) is not { } names)
        {
            log.Leave();
            return;
        }
        if (log.Point(file, number, Degrees(lat), Degrees(lon)) is null) return;
        Place place = new()
        {
            Id = "", Name = names.Name, Kind = kind, Lat = lat, Lon = lon, Population = entity.Population, NameLocal = names.Local, Variants = names.Others, SourceKey = "wikidata",
        };
        if (!found.TryAdd(id, (place, entity.GeoNames))) log.BadLine(file, number, "The entity stands twice; the first line counts", $"Q{id}", "each entity once");
    }

    private PlaceNames? Names(WikidataEntity entity)
    {
        IEnumerable<string> languages = options.Languages.Append(AllLanguages);
        string?[] labels = [.. languages.Select(entity.Label)];
        PlaceNames? names = PlaceNames.Of([entity.Label("en"), entity.Label(AllLanguages), .. labels]);
        return names?.With(labels).With(languages.SelectMany(entity.Aliases));
    }

    /// <summary>Of two entities that name one GeoNames id, the one with the lower number has it.</summary>
    private IEnumerable<Place> WithIds()
    {
        HashSet<int> taken = [];
        foreach (var (number, (place, geoNames)) in found)
            yield return place with
            {
                Id = geoNames is { } id && taken.Add(id) ? FormattableString.Invariant($"{GeoNamesRow.IdPrefix}{id}") : FormattableString.Invariant($"wikidata-q{number}"),
            };
    }

    private static string Degrees(double value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
