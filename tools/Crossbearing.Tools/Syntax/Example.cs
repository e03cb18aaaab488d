using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>A sentence as the network sees it: features of each word and the answers.</summary>
internal sealed class Example
{
    public required int[] Word { get; init; }
    public required int[][] Buckets { get; init; }
    public required int[] Pos { get; init; }
    public required int[] Tag { get; init; }
    /// <summary>Head of each word, 0 for the root, else 1-based.</summary>
    public required int[] Head { get; init; }
    public required int[] Relation { get; init; }
    public int Length => Word.Length;

    public static Example From(TreebankWord[] words, Vocabulary vocabulary, Inventory inventory, Func<string, string>? spell = null)
    {
        int n = words.Length;
        var made = new Example { Word = new int[n], Buckets = new int[n][], Pos = new int[n], Tag = new int[n], Head = new int[n], Relation = new int[n] };
        Span<char> buffer = stackalloc char[WordFeatures.LongestWord];
        Span<int> found = stackalloc int[WordFeatures.Most];
        for (int i = 0; i < n; i++)
        {
            string form = spell is null ? words[i].Form : spell(words[i].Form);
            int length = WordFeatures.Normalise(form, buffer);
            made.Word[i] = vocabulary.Words.TryGetValue(buffer[..length].ToString(), out int w) ? w : -1;
            made.Buckets[i] = found[..WordFeatures.Find(form, buffer[..length], found)].ToArray();
            made.Pos[i] = (int)Enum.Parse<UniversalPos>(words[i].Pos, true);
            made.Tag[i] = inventory.Tags.GetValueOrDefault(words[i].FullTag, -1);
            made.Head[i] = words[i].Head;
            made.Relation[i] = inventory.Relations.GetValueOrDefault(words[i].Relation, -1);
        }
        return made;
    }
}

/// <summary>The full tags and relations of a treebank, in order of their names.</summary>
internal sealed class Inventory
{
    public Dictionary<string, int> Tags { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, int> Relations { get; } = new(StringComparer.Ordinal);

    public Inventory(List<TreebankWord[]> train)
    {
        var words = train.SelectMany(s => s).ToList();
        foreach (string tag in words.CountBy(w => w.FullTag).Where(c => c.Value > 1).Select(c => c.Key).Order(StringComparer.Ordinal)) Tags.Add(tag, Tags.Count);
        foreach (string relation in words.Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal)) Relations.Add(relation, Relations.Count);
    }
}
