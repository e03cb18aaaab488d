using System.IO.Compression;
using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Theatres.Tests;

/// <summary>Small files in the formats that are imported, all names and numbers invented.</summary>
internal static class Made
{
    /// <summary>A row of the GeoNames table.</summary>
    public static string GeoName(
        int id, string name, string code, double lat, double lon, string others = "", string country = "QZ", string admin1 = "07", string admin2 = "", long population = 0, string? ascii = null) =>
        FormattableString.Invariant($"{id}\t{name}\t{ascii ?? name}\t{others}\t{lat}\t{lon}\t{code[0]}\t{code[2..]}\t{country}\t\t{admin1}\t{admin2}\t\t\t{population}\t\t120\tAsia/Nowhere\t2024-01-01\n");

    /// <summary>A row of the alternate names.</summary>
    public static string Alternate(int id, string language, string name, bool preferred = false, bool historic = false) =>
        $"9{id}\t{id}\t{language}\t{name}\t{(preferred ? "1" : "")}\t\t\t{(historic ? "1" : "")}\t\t\n";

    public static string Write(this TemporaryFolder folder, string name, string text)
    {
        string path = Path.Combine(folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public static string Zip(this TemporaryFolder folder, string name, params (string Name, byte[] Bytes)[] files)
    {
        string path = Path.Combine(folder.Path, name);
        using ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (file, bytes) in files)
        {
            using Stream entry = zip.CreateEntry(file).Open();
            entry.Write(bytes);
        }
        return path;
    }

    public static string Csv(ImportedPlaces places)
    {
        using MemoryStream stream = new();
        PlacesCsv.Write(stream, places.Places);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A log that keeps what it is told.</summary>
    public static ImportLog Log(List<Diagnostic> told) => new(told.Add);
}
