using System.IO.Compression;
using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Places out of common operational datasets (COD) as OCHA publishes them: administrative units and populated places. Thread-safe.</summary>
public static class OchaImport
{
    /// <summary>Reads files as one dataset: GeoJSON, or shapefiles with their .dbf beside them or all in a .zip. Files are read whole.</summary>
    /// <param name="files">Files, such as those of the first and second level and of populated places.</param>
    /// <param name="options">What is taken.</param>
    /// <param name="log">Follows the features; a line number is the number of the feature.</param>
    /// <returns>Places with ids <c>ocha-</c> and the p-code; or why a file cannot be read.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<ImportedPlaces> Read(IReadOnlyList<string> files, ImportOptions options, ImportLog log)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(log);
        OchaPlaces places = new(options, log);
        foreach (string file in files)
        {
            var features = Features(file);
            if (!features.Succeeded) return features.Failure;
            foreach (OchaFeature feature in features.Value) places.Add(ImportFile.Name(file), feature);
        }
        return places.All();
    }

    private static Result<List<OchaFeature>> Features(string file)
    {
        if (!IsShapefile(file)) return ImportFile.Read(file, "json", s => GeoJson(file, s));
        if (!File.Exists(file)) return DiagnosticCodes.FileNotFound.At(ImportFile.Name(file), null, file, "a file");
        try
        {
            return Shapefile.Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return DiagnosticCodes.FileUnreadable.At(ImportFile.Name(file), null, e.Message, "a file that is whole and can be read");
        }
    }

    private static Result<List<OchaFeature>> GeoJson(string file, Stream stream)
    {
        try
        {
            if (GeoJsonFeatures.Read(stream) is { } features) return features;
            return DiagnosticCodes.ImportWrongFormat.At(ImportFile.Name(file), null, "other JSON", "a GeoJSON feature collection");
        }
        catch (JsonException e)
        {
            return DiagnosticCodes.ImportWrongFormat.At(ImportFile.Name(file), null, e.Message, "GeoJSON");
        }
    }

    private static bool IsShapefile(string file)
    {
        if (ImportFile.HasEnding(file, ".shp")) return true;
        if (!ImportFile.HasEnding(file, ".zip") || !File.Exists(file)) return false;
        try
        {
            using ZipArchive zip = ZipFile.OpenRead(file);
            return ImportFile.Entry(zip, file, ".shp") is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return false;
        }
    }
}
