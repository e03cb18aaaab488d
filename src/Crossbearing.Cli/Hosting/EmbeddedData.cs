using System.IO.Compression;
using System.Reflection;
using Crossbearing.Core;

namespace Crossbearing.Cli;

/// <summary>Packs and samples inside a single-file executable; unpacked once per version of the data.</summary>
internal static class EmbeddedData
{
    private const string Name = "data.zip";

    /// <summary>The folder that the data was unpacked to, or null where the executable has none inside or no folder can be written.</summary>
    public static string? Unpack(string? cacheFolder)
    {
        Assembly assembly = typeof(EmbeddedData).Assembly;
        if (assembly.GetManifestResourceInfo(Name) is null) return null;
        using Stream zip = assembly.GetManifestResourceStream(Name)!;
        using MemoryStream bytes = new();
        zip.CopyTo(bytes);
        string folder = $"data-{ContentId.Hash(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))[..12]}";
        return Unpack(bytes, Path.Combine(cacheFolder ?? Path.Combine(Path.GetTempPath(), "crossbearing"), folder))
            ?? Unpack(bytes, Path.Combine(Path.GetTempPath(), $"crossbearing-{Environment.UserName}", folder));
    }

    private static string? Unpack(MemoryStream zip, string folder)
    {
        if (Directory.Exists(folder)) return folder;
        string part = $"{folder}.{Environment.ProcessId}.part";
        try
        {
            zip.Position = 0;
            ZipFile.ExtractToDirectory(zip, part);
            Directory.Move(part, folder);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(folder) ? folder : null;
        }
    }
}
