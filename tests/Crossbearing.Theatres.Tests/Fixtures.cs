using Crossbearing.Core;

namespace Crossbearing.Theatres.Tests;

internal static class Fixtures
{
    public static string Folder(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "fixtures", "theatres", .. parts]);

    public static Theatre Riverland => TheatreLoader.Load(Folder("good", "riverland")).Theatre!;

    public static TheatreSet Set => new([TheatreLoader.Load(Folder("good", "world")).Theatre!, Riverland]);

    /// <summary>A copy of the good packs in a folder of its own, removed with it.</summary>
    public static TemporaryFolder Copy()
    {
        TemporaryFolder copy = new();
        foreach (string file in Directory.EnumerateFiles(Folder("good"), "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy.Path, Path.GetRelativePath(Folder("good"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }

    public static string Line(this Diagnostic d) => $"{d.Code} {d.Where}";
}

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("crossbearing-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
