using System.Globalization;
using System.Text.Json;
using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>The words with an entry of their own, and the vectors read for them. Words are kept as <see cref="WordFeatures.Normalise"/> writes them.</summary>
internal sealed class Vocabulary
{
    public const int VectorWidth = 100;

    /// <summary>Index of each word, counted from 0.</summary>
    public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>True where the word has a trained entry.</summary>
    public List<bool> Trained { get; } = [];

    /// <summary>The vector of each word, or null.</summary>
    public List<float[]?> Vectors { get; } = [];

    public static string Key(string form)
    {
        Span<char> buffer = stackalloc char[WordFeatures.LongestWord];
        return buffer[..WordFeatures.Normalise(form, buffer)].ToString();
    }

    public static Vocabulary Build(List<TreebankWord[]> train, string? vectors, int most)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in train.SelectMany(s => s)) counts[Key(word.Form)] = counts.GetValueOrDefault(Key(word.Form)) + 1;
        var made = new Vocabulary();
        foreach (var (word, _) in counts.Where(c => c.Value > 1).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)) made.Add(word, true);
        if (vectors is not null) made.ReadVectors(vectors, most, counts);
        return made;
    }

    private int Add(string word, bool trained)
    {
        if (Words.TryGetValue(word, out int index)) return index;
        Words.Add(word, Words.Count);
        Trained.Add(trained);
        Vectors.Add(null);
        return Words.Count - 1;
    }

    private void ReadVectors(string path, int most, Dictionary<string, int> counts)
    {
        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        int rank = 0;
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in json.RootElement.GetProperty("words").EnumerateArray())
            if (rank++ < most || counts.ContainsKey(word.GetString()!)) wanted.Add(word.GetString()!);
        foreach (var entry in json.RootElement.GetProperty("vectors").EnumerateObject())
        {
            if (!wanted.Contains(entry.Name)) continue;
            int index = Add(Key(entry.Name), false);
            if (Vectors[index] is not null) continue;
            float[] vector = [.. entry.Value.EnumerateArray().Take(VectorWidth).Select(v => v.GetSingle())];
            float norm = MathF.Sqrt(vector.Sum(v => v * v)) + 1e-6f;
            for (int i = 0; i < vector.Length; i++) vector[i] *= 2 / norm;
            Vectors[index] = vector;
        }
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Words.Count} words, {Vectors.Count(v => v is not null)} with vectors"));
    }
}
