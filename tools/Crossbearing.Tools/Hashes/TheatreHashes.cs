using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Crossbearing.Tools.Hashes;

/// <summary>Brings the <c>sha256</c> lines of a pack's <c>theatre.yaml</c> up to date. Thread-safe.</summary>
public static partial class TheatreHashes
{
    private const string Manifest = "theatre.yaml";

    /// <summary>Rewrites the sums in a pack's <c>theatre.yaml</c>; the file is left alone where all hold.</summary>
    /// <param name="folder">The pack's folder.</param>
    /// <returns>How many sums changed.</returns>
    /// <exception cref="ToolException">XB9020 when a file is missing, XB9021 when a sum stands before its file.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static int Update(string folder)
    {
        var path = Existing(folder, Manifest);
        var (text, changed) = Rewrite(File.ReadAllText(path), name => File.ReadAllBytes(Existing(folder, name)));
        if (changed > 0)
        {
            File.WriteAllText(path, text);
        }

        return changed;
    }

    /// <summary>Puts the SHA-256 of each <c>file</c> into the <c>sha256</c> line that follows it; nothing else changes, and an entry without that line gets none.</summary>
    /// <param name="manifest">Text of a <c>theatre.yaml</c>.</param>
    /// <param name="bytesOf">The bytes of a file of the pack.</param>
    /// <returns>The new text and how many sums changed.</returns>
    /// <exception cref="ToolException">XB9021 when a sum stands before its file.</exception>
    public static (string Text, int Changed) Rewrite(string manifest, Func<string, byte[]> bytesOf)
    {
        var lines = manifest.Split('\n');
        string? file = null;
        var changed = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (EntryStart().IsMatch(lines[i]))
            {
                file = null;
            }

            if (FileLine().Match(lines[i]) is { Success: true } named)
            {
                file = named.Groups["name"].Value;
            }
            else if (SumLine().Match(lines[i]) is { Success: true } sum)
            {
                var line = $"{sum.Groups["key"].Value} " + Sum(file, i, bytesOf);
                changed += line == lines[i] ? 0 : 1;
                lines[i] = line;
            }
        }

        return (string.Join('\n', lines), changed);
    }

    private static string Sum(string? file, int line, Func<string, byte[]> bytesOf) => file is null
        ? throw new ToolException("XB9021", $"{Manifest}:{line + 1}", "sha256 without a file", "file before sha256 in each entry")
        : Convert.ToHexStringLower(SHA256.HashData(bytesOf(file)));

    private static string Existing(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? path : throw new ToolException("XB9020", path, "no file", "a file of the pack");
    }

    [GeneratedRegex(@"^\s*- ")]
    private static partial Regex EntryStart();

    [GeneratedRegex(@"^\s*(- )?file:\s*(?<name>\S+)\s*$")]
    private static partial Regex FileLine();

    [GeneratedRegex(@"^(?<key>\s*(- )?sha256:)\s*\S*\s*$")]
    private static partial Regex SumLine();
}
