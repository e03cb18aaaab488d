using System.IO.Compression;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Reads a shapefile: .shp with the .dbf and .cpg beside it, or all of them in a .zip. Thread-safe.</summary>
internal static class Shapefile
{
    /// <summary>The features, or why the file cannot be read.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Result<List<OchaFeature>> Read(string path)
    {
        string name = ImportFile.Name(path);
        if (!ImportFile.HasEnding(path, ".zip"))
            return Features(name, File.ReadAllBytes(path), Beside(path, ".dbf"), Beside(path, ".cpg"));
        using ZipArchive zip = ZipFile.OpenRead(path);
        if (ImportFile.Entry(zip, path, ".shp") is not { } shp)
            return DiagnosticCodes.ImportWrongFormat.At(name, "The archive holds no shapefile", "none", "a file *.shp with its *.dbf");
        return Features(name, Bytes(shp), Bytes(zip, shp, ".dbf"), Bytes(zip, shp, ".cpg"));
    }

    private static Result<List<OchaFeature>> Features(string name, byte[] shp, byte[]? dbf, byte[]? cpg)
    {
        if (!ShapeRecords.IsShapefile(shp)) return DiagnosticCodes.ImportWrongFormat.At(name, null, "other bytes", "a shapefile");
        if (dbf is null || DbfRows.Read(dbf, cpg is null ? null : Encoding.ASCII.GetString(cpg)) is not { } rows)
            return DiagnosticCodes.ImportWrongFormat.At(name, "The table of the shapefile cannot be used", dbf is null ? "no .dbf" : "a damaged .dbf", "the .dbf beside the .shp");
        var shapes = ShapeRecords.Read(shp);
        if (shapes.Count != rows.Count) return DiagnosticCodes.ImportWrongFormat.At(name, "Shapes and rows do not match", $"{shapes.Count} shapes, {rows.Count} rows", "as many of one as of the other");
        return shapes.Zip(rows).Select((p, i) => new OchaFeature(i + 1, p.First.IsPoint, p.First.Point, OchaFeature.Columns(p.Second))).ToList();
    }

    private static byte[]? Beside(string path, string ending) => Path.ChangeExtension(path, ending) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    private static byte[]? Bytes(ZipArchive zip, ZipArchiveEntry shp, string ending) =>
        zip.Entries.FirstOrDefault(e => e.FullName.Equals(Path.ChangeExtension(shp.FullName, ending), StringComparison.OrdinalIgnoreCase)) is { } entry ? Bytes(entry) : null;

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
