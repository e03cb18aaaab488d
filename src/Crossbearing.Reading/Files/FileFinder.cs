using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Finds the files under the PATH arguments, in an order that depends on nothing but their ids.</summary>
internal static class FileFinder
{
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> paths) =>
        [.. paths.SelectMany(FindOne)
            .GroupBy(f => f.FullPath, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(f => f.Id.Length).First())
            .OrderBy(f => f.Id, StringComparer.Ordinal)
            .ThenBy(f => f.FullPath, StringComparer.Ordinal)];

    private static List<FoundFile> FindOne(string path)
    {
        var found = new List<FoundFile>();
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            AddFolder(found, full, "");
        }
        else
        {
            found.Add(Named(full));
        }

        return found;
    }

    private static FoundFile Named(string full)
    {
        var name = Path.GetFileName(full);
        if (!File.Exists(full))
        {
            return new(name, full, ReportFormat.Unknown, DiagnosticCodes.FileNotFound.At(name));
        }

        return OfKnownFormat(name, full);
    }

    private static void AddFolder(List<FoundFile> found, string folder, string prefix)
    {
        string[] entries;
        try
        {
            entries = [.. Directory.EnumerateFileSystemEntries(folder)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var id = prefix.Length == 0 ? Path.GetFileName(folder) : prefix.TrimEnd('/');
            found.Add(new(id, folder, ReportFormat.Unknown, DiagnosticCodes.FileUnreadable.At(id, "The folder cannot be opened")));
            return;
        }

        foreach (var entry in entries)
        {
            AddEntry(found, entry, prefix + Path.GetFileName(entry));
        }
    }

    private static void AddEntry(List<FoundFile> found, string entry, string id)
    {
        var isLink = new FileInfo(entry).LinkTarget is not null;
        if (ReportFormats.IsLeftOutInFolder(Path.GetFileName(entry)) || (isLink && Directory.Exists(entry)))
        {
            found.Add(new(id, entry, ReportFormat.Unknown, DiagnosticCodes.FileLeftOut.At(id)));
        }
        else if (Directory.Exists(entry))
        {
            AddFolder(found, entry, id + "/");
        }
        else if (!File.Exists(entry))
        {
            found.Add(new(id, entry, ReportFormat.Unknown, DiagnosticCodes.FileNotFound.At(id, "The link leads to no file")));
        }
        else
        {
            found.Add(OfKnownFormat(id, entry));
        }
    }

    private static FoundFile OfKnownFormat(string id, string full)
    {
        var format = ReportFormats.OfName(full);
        return format != ReportFormat.Unknown
            ? new(id, full, format)
            : new(id, full, format, DiagnosticCodes.UnknownFormat.At(id, null, Kind(full), ReportFormats.Known));
    }

    private static string Kind(string full) => Path.GetExtension(full) is { Length: > 0 } e ? e : "no extension";
}
