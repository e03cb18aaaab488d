using System.IO.Compression;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Opens a file as it is published: plain, .gz, or the file in a .zip.</summary>
internal static class ImportFile
{
    /// <summary>Reads a file; what cannot be opened, unpacked or read is a failure.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ending">How the file in a .zip ends, such as <c>.txt</c>.</param>
    /// <param name="read">Reads the unpacked bytes.</param>
    public static Result<T> Read<T>(string path, string ending, Func<Stream, Result<T>> read) where T : class
    {
        if (!File.Exists(path)) return DiagnosticCodes.FileNotFound.At(Name(path), null, path, "a file");
        try
        {
            using FileStream raw = File.OpenRead(path);
            if (HasEnding(path, ".zip")) return Zipped(raw, path, ending, read);
            if (!HasEnding(path, ".gz")) return read(raw);
            using GZipStream unpacked = new(raw, CompressionMode.Decompress);
            return read(unpacked);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return DiagnosticCodes.FileUnreadable.At(Name(path), null, e.Message, "a file that is whole and can be read");
        }
    }

    /// <summary>The file's name as messages show it.</summary>
    public static string Name(string path) => Path.GetFileName(path);

    /// <summary>True for a path with this ending, in any case.</summary>
    public static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Lines of UTF-8 text with their numbers; bytes that are no UTF-8 become U+FFFD.</summary>
    public static IEnumerable<(long Number, string Text)> Lines(Stream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        long number = 0;
        while (reader.ReadLine() is { } line) yield return (++number, number == 1 ? line.TrimStart('\uFEFF') : line);
    }

    /// <summary>The file in a .zip: that of the archive's name, else the largest.</summary>
    public static ZipArchiveEntry? Entry(ZipArchive zip, string path, string ending)
    {
        ZipArchiveEntry[] fitting = [.. zip.Entries.Where(e => HasEnding(e.Name, ending)).OrderByDescending(e => e.Length).ThenBy(e => e.FullName, StringComparer.Ordinal)];
        string named = Path.GetFileNameWithoutExtension(path);
        return fitting.FirstOrDefault(e => Path.GetFileNameWithoutExtension(e.Name).Equals(named, StringComparison.OrdinalIgnoreCase)) ?? fitting.FirstOrDefault();
    }

    private static Result<T> Zipped<T>(Stream raw, string path, string ending, Func<Stream, Result<T>> read) where T : class
    {
        using ZipArchive zip = new(raw, ZipArchiveMode.Read);
        if (Entry(zip, path, ending) is not { } entry)
            return DiagnosticCodes.ImportWrongFormat.At(Name(path), "The archive does not hold the file", "none", $"a file *{ending}");
        using Stream unpacked = entry.Open();
        return read(unpacked);
    }
}
