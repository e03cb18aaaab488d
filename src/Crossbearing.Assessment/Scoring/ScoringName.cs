using System.Text.RegularExpressions;

namespace Crossbearing.Assessment;

/// <summary>Folds a name for comparison: case, marks, articles, hyphens, words such as <c>town of</c>, doubled letters. Thread-safe.</summary>
internal static partial class ScoringName
{
    /// <summary>The key under which spellings meet; empty for no name.</summary>
    public static string Key(string? name)
    {
        if (string.IsNullOrEmpty(name)) return "";
        string text = Apostrophes().Replace(PlainLetters.Of(name), "");
        text = Fillers().Replace(Signs().Replace(text, " "), " ");
        return Doubled().Replace(Spaces().Replace(text, ""), "$1");
    }

    [GeneratedRegex("['`]")]
    private static partial Regex Apostrophes();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\b(al|el|an|ar|as|ash|at|ad|az|the|of|city|town|village|governorate|province)\b")]
    private static partial Regex Fillers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(.)\1")]
    private static partial Regex Doubled();
}
