using System.Text;
using System.Text.RegularExpressions;
using Crossbearing.Tools.Hashes;

namespace Crossbearing.Tools.Outlets;

/// <summary>Makes reports of known outlets into reports of unknown ones, to measure what the coder owes to the packs' list of outlets. Thread-safe.</summary>
public static partial class BlottedOutlets
{
    private const string Stand = "Quill Courier Gazette and Evening Post of the Region";

    /// <summary>Writes <c>reports/</c>, in which outlets bear invented names and addresses say nothing, and the pack without its outlets that are marked <c>sample</c>. Characters keep their places.</summary>
    /// <param name="reports">Folder of reports (<c>.txt</c>) with a line <c>Outlet:</c>.</param>
    /// <param name="theatre">Folder of the pack that knows them.</param>
    /// <param name="output">Folder that gets <c>reports/</c> and the pack under its own name.</param>
    /// <returns>Number of reports.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="ToolException">XB9020 when a file that the pack names is missing.</exception>
    public static int Write(string reports, string theatre, string output)
    {
        string[] files = [.. Directory.GetFiles(reports, "*.txt").Order(StringComparer.Ordinal)];
        string[] texts = [.. files.Select(File.ReadAllText)];
        List<string> outlets = [.. texts.Select(t => OutletLine().Match(t).Groups["name"].Value).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string folder = Directory.CreateDirectory(Path.Combine(output, "reports")).FullName;
        for (var i = 0; i < files.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(files[i])), Blot(texts[i], outlets));
        }

        string pack = Directory.CreateDirectory(Path.Combine(output, Path.GetFileName(Path.TrimEndingDirectorySeparator(theatre)))).FullName;
        foreach (var file in Directory.GetFiles(theatre))
        {
            File.Copy(file, Path.Combine(pack, Path.GetFileName(file)), overwrite: true);
        }

        string sources = Path.Combine(pack, "sources.yaml");
        File.WriteAllText(sources, WithoutSamples(File.ReadAllText(sources)));
        TheatreHashes.Update(pack);
        return files.Length;
    }

    /// <summary>The report with another outlet and address of the same length.</summary>
    /// <param name="text">A report.</param>
    /// <param name="outlets">All outlets; each gets a letter of its own.</param>
    public static string Blot(string text, IReadOnlyList<string> outlets)
    {
        text = OutletLine().Replace(text, line => line.Groups["key"].Value + Name(line.Groups["name"].Value, outlets), 1);
        return AddressLine().Replace(text, line => line.Groups["key"].Value + new string('x', line.Groups["path"].Length), 1);
    }

    /// <summary>The list of sources without those marked <c>sample: true</c>.</summary>
    /// <param name="yaml">Text of a <c>sources.yaml</c>.</param>
    public static string WithoutSamples(string yaml)
    {
        var kept = new StringBuilder();
        foreach (string entry in EntryStart().Split(yaml).Where(e => !e.Contains("\n  sample: true", StringComparison.Ordinal)))
        {
            kept.Append(entry);
        }

        return kept.ToString();
    }

    private static string Name(string outlet, IReadOnlyList<string> outlets) =>
        ((char)('A' + (outlets.ToList().IndexOf(outlet) % 26)) + Stand[1..].PadRight(outlet.Length, 'e'))[..outlet.Length];

    [GeneratedRegex(@"(?m)^(?<key>Outlet: )(?<name>[^\r\n]+)")]
    private static partial Regex OutletLine();

    [GeneratedRegex(@"(?m)^(?<key>URL: https?://[^/\r\n]+/)(?<path>[^\r\n]*)")]
    private static partial Regex AddressLine();

    [GeneratedRegex("(?m)^(?=- id:)")]
    private static partial Regex EntryStart();
}
