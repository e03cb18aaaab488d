using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Places that were made in memory; what a compiled file holds of them is made when it is first needed. Thread-safe.</summary>
internal sealed class TextPlaces : PlaceStore
{
    private readonly Lazy<FrozenDictionary<string, int>> byId;
    private readonly Lazy<NameTable> names;

    public TextPlaces(ImmutableArray<Place> places)
    {
        All = places;
        byId = new(() => Enumerable.Range(0, places.Length).GroupBy(i => places[i].Id, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal));
        names = new(() => new CompiledTheatre(new FileBytes(TheatreCompiler.Bytes(Alone(places), []))).Names);
    }

    public override ImmutableArray<Place> All { get; }

    public override int Count => All.Length;

    public override bool HasDistinctIds => byId.Value.Count == Count;

    public override NameTable Names => names.Value;

    public override Place this[int index] => All[index];

    public override string IdOf(int index) => All[index].Id;

    public override int Find(string id) => byId.Value.GetValueOrDefault(id, -1);

    private static Theatre Alone(ImmutableArray<Place> places) => new() { Name = "", Title = "", Version = "", Hash = new string('0', CompiledFormat.HashLength), Places = places };
}
