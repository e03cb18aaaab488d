using System.Collections.Immutable;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Places of a compiled file, each read when it is first asked for. Thread-safe.</summary>
internal sealed class CompiledPlaces(CompiledTheatre theatre) : PlaceStore
{
    private readonly Kept<Place> read = new(theatre.PlaceCount);
    private readonly Lazy<(byte[] First, byte[] Last)> ends = new(() => theatre.PlaceCount == 0 ? ([], []) : (Raw(theatre, 0).ToArray(), Raw(theatre, theatre.PlaceCount - 1).ToArray()));
    private readonly Lock reading = new();
    private ImmutableArray<Place> all;

    public override int Count => theatre.PlaceCount;

    public override bool HasDistinctIds => theatre.IsInOrder;

    public override NameTable Names => theatre.Names;

    public override ImmutableArray<Place> All
    {
        get
        {
            lock (reading) return all.IsDefault ? all = [.. Enumerable.Range(0, Count).Select(i => this[i])] : all;
        }
    }

    public override Place this[int index] => (uint)index < (uint)Count ? read[index] ?? read.Keep(index, theatre.Place(index)) : throw CompiledBytes.Misfit();

    public override string IdOf(int index) => (uint)index < (uint)Count ? theatre.Strings.Text(theatre.IdOf(index)) : throw CompiledBytes.Misfit();

    public override int Find(string id)
    {
        Span<byte> asked = id.Length <= 64 ? stackalloc byte[id.Length * 3] : new byte[id.Length * 3];
        asked = asked[..Encoding.UTF8.GetBytes(id, asked)];
        if (Count == 0 || ends.Value.First.AsSpan().SequenceCompareTo(asked) > 0 || ends.Value.Last.AsSpan().SequenceCompareTo(asked) < 0) return -1;
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Raw(theatre, middle).SequenceCompareTo(asked) <= 0) low = middle + 1;
            else high = middle;
        }
        return low > 0 && Raw(theatre, low - 1).SequenceEqual(asked) ? theatre.ById(low - 1) : -1;
    }

    /// <summary>The id that is this one in the order of the ids.</summary>
    private static ReadOnlySpan<byte> Raw(CompiledTheatre theatre, int rank) => theatre.Strings.Raw(theatre.IdOf(theatre.ById(rank)));
}
