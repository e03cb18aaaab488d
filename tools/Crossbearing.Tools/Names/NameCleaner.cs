using System.Text.RegularExpressions;

namespace Crossbearing.Tools.Names;

/// <summary>Turns a label of the source map into a preferred name and the other names the label holds. Pure functions.</summary>
public static partial class NameCleaner
{
    /// <summary>The preferred name, and further names from brackets and, where <paramref name="splitAtSlash"/>, slashes.</summary>
    public static (string Name, IReadOnlyList<string> Others) Clean(string label, bool splitAtSlash)
    {
        var others = new List<string>();
        var text = Brackets().Replace(label, match =>
        {
            AddOther(others, match.Groups[1].Value);
            return string.Empty;
        });
        var parts = splitAtSlash ? text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        foreach (var part in parts.Skip(1))
        {
            AddOther(others, part);
        }

        return (Spell(parts[0]), others);
    }

    /// <summary>Articles as <c>al-</c>, ayn, hamza and scholarly signs dropped, spaces single: <c>At Tafiliyah</c> becomes <c>al-Tafiliyah</c>.</summary>
    public static string Spell(string name)
    {
        var text = Signs().Replace(name.Replace(", Syria", string.Empty, StringComparison.Ordinal), string.Empty);
        text = Articles().Replace(LatinFold.WithoutScholarlySigns(text), "al-");
        return Spaces().Replace(text, " ").Trim();
    }

    private static void AddOther(List<string> others, string text)
    {
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!part.Any(char.IsAsciiDigit) && part.Length > 2)
            {
                others.Add(Spell(part));
            }
        }
    }

    [GeneratedRegex(@"\s*\(([^)]*)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[`‘’ʿʾʼ']")]
    private static partial Regex Signs();

    [GeneratedRegex(@"(?<=^|\s)(?:[Aa]l|As|Ash|At|Ad|Adh|Az|Ar|An|al|as|ash|at|ad|adh|az|ar|an)[ -](?=\p{Lu})")]
    private static partial Regex Articles();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
