using System.Globalization;

namespace Crossbearing.Testing;

/// <summary>An investigator's folder: 180 good reports and 20 that are broken, each in its own way (tests/fixtures/folder-200).</summary>
public static class FolderOf200
{
    /// <summary>Number of good reports.</summary>
    public const int Good = 180;

    /// <summary>Names of the broken files.</summary>
    public static IReadOnlyList<string> BrokenNames { get; } =
        [.. Directory.EnumerateFiles(Repository.At("tests", "fixtures", "folder-200", "broken")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>Fills an empty folder: <c>good/</c> with the samples five times, <c>broken/</c> with the broken files.</summary>
    public static void Fill(string folder)
    {
        List<string> samples = [.. Directory.EnumerateFiles(Repository.Samples, "*.txt").Order(StringComparer.Ordinal)];
        for (int i = 0; i < Good; i++)
            Copy(samples[i % samples.Count], folder, string.Create(CultureInfo.InvariantCulture, $"good/{i / samples.Count}/{Path.GetFileName(samples[i % samples.Count])}"));
        foreach (string broken in BrokenNames) Copy(Repository.At("tests", "fixtures", "folder-200", "broken", broken), folder, "broken/" + broken);
    }

    private static void Copy(string file, string folder, string name)
    {
        string target = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
