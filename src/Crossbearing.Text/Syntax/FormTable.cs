using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>
/// The forms that a model has met, up to a bound; what it holds changes the cost of an analysis, never its result. Thread-safe: readers take no lock.
/// </summary>
internal sealed class FormTable(ModelData data, Network network)
{
    private const int Capacity = 8192;
    private const int Slots = 4 * Capacity;
    private const int LongestKept = 32;
    private readonly Lock _writing = new();
    private readonly KnownForm?[] _slots = new KnownForm?[Slots];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words = Index(data.Words).GetAlternateLookup<ReadOnlySpan<char>>();
    private int _count;

    /// <summary>The form of a word, or null where it is not kept yet.</summary>
    public KnownForm? Find(ReadOnlySpan<char> word) => Find(word, SurfaceHash.Of(word));

    /// <summary>Works out forms together, and keeps those that are short while there is room.</summary>
    /// <param name="text">The text of the words.</param>
    /// <param name="words">The words.</param>
    /// <param name="places">Which of the words.</param>
    /// <param name="into">Gets the forms at these places.</param>
    /// <param name="room">Buffers of the caller.</param>
    public void Add(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<int> places, Span<KnownForm> into, FormRoom room)
    {
        for (; !places.IsEmpty; places = places[Math.Min(FormRoom.Rows, places.Length)..])
        {
            int n = Math.Min(FormRoom.Rows, places.Length);
            for (int r = 0; r < n; r++) Vector(text[words[places[r]].Start..words[places[r]].End], room.Vectors.AsSpan(r * NetworkShape.Word, NetworkShape.Word));
            network.First.Apply(room.Vectors, room.Parts, n);
            for (int r = 0; r < n; r++)
            {
                var word = text[words[places[r]].Start..words[places[r]].End];
                bool keep = word.Length <= LongestKept && Volatile.Read(ref _count) < Capacity;
                var form = keep ? new KnownForm(word.ToString(), SurfaceHash.Of(word)) : room.Passing(places[r]);
                IntegerKernels.Quantise(room.Parts.AsSpan(r * NetworkShape.Form, NetworkShape.Form), form.Parts);
                into[places[r]] = keep ? Keep(form) : form;
            }
        }
    }

    private KnownForm Keep(KnownForm made)
    {
        lock (_writing)
        {
            if (Find(made.Surface, made.Hash) is { } first) return first;
            uint i = made.Hash;
            while (_slots[i % Slots] is not null) i++;
            Volatile.Write(ref _slots[i % Slots], made);
            Volatile.Write(ref _count, _count + 1);
            return made;
        }
    }

    private static Dictionary<string, int> Index(string[] words)
    {
        var index = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++) index.Add(words[i], i);
        return index;
    }

    private KnownForm? Find(ReadOnlySpan<char> word, uint hash)
    {
        for (uint i = hash; Volatile.Read(ref _slots[i % Slots]) is { } form; i++)
            if (form.Hash == hash && word.SequenceEqual(form.Surface)) return form;
        return null;
    }

    private void Vector(ReadOnlySpan<char> word, Span<float> vector)
    {
        Span<char> buffer = stackalloc char[WordFeatures.LongestWord];
        Span<int> buckets = stackalloc int[WordFeatures.Most];
        vector.Clear();
        var normal = buffer[..WordFeatures.Normalise(word, buffer)];
        if (_words.TryGetValue(normal, out int row)) AddRow(vector, row);
        foreach (int bucket in buckets[..WordFeatures.Find(word, normal, buckets)]) AddRow(vector, data.Words.Length + bucket);
    }

    private void AddRow(Span<float> vector, int row)
    {
        float scale = data.RowScales[row];
        var cells = data.Rows.AsSpan(row * NetworkShape.Word, NetworkShape.Word);
        for (int k = 0; k < cells.Length; k++) vector[k] += scale * cells[k];
    }
}
