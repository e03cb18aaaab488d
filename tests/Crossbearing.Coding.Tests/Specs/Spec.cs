using System.Collections.Immutable;
using Crossbearing.Testing;

namespace Crossbearing.Coding.Tests;

/// <summary>An example of specs/*.md: a report and the claims that must be found in it.</summary>
/// <param name="Name">File and heading.</param>
/// <param name="Headers">The lines <c>theatre:</c>, <c>published:</c>, <c>title:</c> before the text.</param>
/// <param name="Text">The report's body.</param>
/// <param name="Expected">One line per claim; <c>none</c> alone for no claim at all, <c>nothing else</c> where the list is complete.</param>
internal sealed record Spec(string Name, ImmutableDictionary<string, string> Headers, string Text, ImmutableArray<string> Expected)
{
    private static readonly string[] Known = ["theatre", "published", "title"];

    /// <summary>The examples of all files, in the order of the files' names.</summary>
    public static ImmutableArray<Spec> All { get; } = Of(Repository.At("specs"));

    /// <summary>The examples that the coder does not meet yet.</summary>
    public static ImmutableArray<Spec> NotYet { get; } = Of(Repository.At("specs", "not-yet"));

    private static ImmutableArray<Spec> Of(string folder) =>
        [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).Where(f => Path.GetFileName(f) != "README.md").SelectMany(Read)];

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    private static IEnumerable<Spec> Read(string file)
    {
        string heading = "", block = "";
        List<string> lines = [], report = [];
        foreach (string line in File.ReadAllLines(file))
        {
            if (block.Length == 0 && line.StartsWith('#')) heading = line.TrimStart('#', ' ');
            else if (block.Length == 0 && line is "```report" or "```claims") (block, lines) = (line[3..], []);
            else if (block.Length > 0 && line == "```")
            {
                if (block == "report") report = lines;
                else yield return Make($"{Path.GetFileName(file)}: {heading}", report, lines);
                block = "";
            }
            else if (block.Length > 0) lines.Add(line);
        }
        if (block.Length > 0) throw new InvalidDataException($"{file}: the block under «{heading}» has no end");
    }

    private static Spec Make(string name, List<string> report, List<string> claims)
    {
        var headers = ImmutableDictionary<string, string>.Empty;
        int at = 0;
        for (; at < report.Count && report[at].Split(':', 2) is [var key, var value] && Known.Contains(key); at++) headers = headers.Add(key, value.Trim());
        string text = string.Join("\n", report.Skip(at)).Trim();
        return new Spec(name, headers, text, [.. claims.Select(c => c.Trim()).Where(c => c.Length > 0)]);
    }
}
