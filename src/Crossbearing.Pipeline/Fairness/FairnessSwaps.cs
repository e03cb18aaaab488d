using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Pipeline;

/// <summary>Reads the tables of swaps, <c>specs/fairness.md</c> of the project. Thread-safe.</summary>
public static class FairnessSwaps
{
    private const string Resource = "fairness.md", Missing = "-";

    private static readonly Lazy<ImmutableArray<FairnessSwap>> Own = new(() =>
    {
        using Stream stream = typeof(FairnessSwaps).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return Read(reader.ReadToEnd());
    });

    /// <summary>The swaps that come with the program, in the order of the page.</summary>
    public static ImmutableArray<FairnessSwap> Default => Own.Value;

    /// <summary>Reads a page.</summary>
    /// <exception cref="FormatException">A table is not of the form that the page tells, or gives a word twice.</exception>
    public static ImmutableArray<FairnessSwap> Read(string page)
    {
        var swaps = ImmutableArray.CreateBuilder<FairnessSwap>();
        FairnessKind? kind = null;
        string heading = "";
        ClaimType? only = null;
        List<string[]> rows = [];
        foreach (string line in page.Split('\n').Select(l => l.Trim()).Append("# end"))
        {
            if (line.StartsWith('|')) rows.Add([.. line.Trim('|').Split('|').Select(c => c.Trim())]);
            else if (line.StartsWith("only:", StringComparison.Ordinal)) only = TypeOf(line["only:".Length..].Trim());
            else if (line.StartsWith('#'))
            {
                if (rows.Count > 0) swaps.AddRange(SwapsOf(heading, kind ?? throw new FormatException($"the table under {heading} has no kind"), only, rows));
                (rows, only) = ([], null);
                if (line.StartsWith("# ", StringComparison.Ordinal)) kind = Enum.TryParse(line[2..], out FairnessKind told) ? told : null;
                heading = line.TrimStart('#').Trim();
            }
        }
        return swaps.ToImmutable();
    }

    private static ClaimType TypeOf(string word) => Words.TryParse(word, out ClaimType type) ? type : throw new FormatException($"{word} is no claim type");

    private static IEnumerable<FairnessSwap> SwapsOf(string heading, FairnessKind kind, ClaimType? only, List<string[]> rows)
    {
        string[] columns = rows[0];
        List<string[]> forms = rows[2..];
        if (columns.Length < 2 || forms.Exists(f => f.Length != columns.Length)) throw new FormatException($"a row under {heading} has more or fewer cells than the head");
        if (kind == FairnessKind.Parties) return [new(heading, Distinct(heading, forms.SelectMany(f => Both(f[0], f[1]))), only, kind)];
        return columns.Select((column, to) => new FairnessSwap($"{heading}: {column}", Distinct(heading, forms.SelectMany(f => f.Select(from => Pair(from, f[to])))), only, kind));
    }

    private static IEnumerable<KeyValuePair<string, string>> Both(string a, string b) => [Pair(a, b), Pair(b, a)];

    private static KeyValuePair<string, string> Pair(string from, string to) => new(from, to);

    private static ImmutableArray<KeyValuePair<string, string>> Distinct(string heading, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        ImmutableArray<KeyValuePair<string, string>> words = [.. pairs.Where(p => p.Key != p.Value && p.Key != Missing && p.Value != Missing).Distinct()];
        return words.GroupBy(w => w.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice
            ? throw new FormatException($"under {heading} the word {twice.Key} can be told in two ways")
            : words;
    }
}
