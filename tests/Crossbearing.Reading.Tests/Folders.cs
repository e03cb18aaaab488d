using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

/// <summary>Folders of the repository, and folders that live as long as a test.</summary>
internal sealed class Folders : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("xb-reading-").FullName;

    public static string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    public static string Samples => System.IO.Path.Combine(Repository, "samples", "northwest-syria");

    public static string Broken => System.IO.Path.Combine(Repository, "tests", "fixtures", "folder-200", "broken");

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static List<ReadResult> Read(ReadingOptions options, params string[] paths) => [.. new ReportReader(options).Read(paths)];

    public static ReadResult ReadOne(string name, byte[] bytes, ReadingOptions? options = null)
    {
        using var folder = new Folders();
        return Assert.Single(Read(options ?? new(), folder.Write(name, bytes)));
    }

    public static ReadResult ReadOne(string name, string text) => ReadOne(name, new UTF8Encoding(false).GetBytes(text));

    public static Report ReportOf(string name, string text)
    {
        var result = ReadOne(name, text);
        Assert.True(result.Report is not null, result.Failure?.ToString());
        return result.Report;
    }

    public void Dispose() => Directory.Delete(Path, true);

    private static string FindRepository(string start)
    {
        var at = new DirectoryInfo(start);
        while (!File.Exists(System.IO.Path.Combine(at.FullName, "global.json")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("no global.json above the tests");
        }

        return at.FullName;
    }
}
