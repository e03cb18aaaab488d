namespace Crossbearing.Storage.Sqlite.Tests;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class ProjectFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("xb-store-");

    public string File(string name) => Path.Combine(folder.FullName, name);

    public string[] Names() => [.. folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
