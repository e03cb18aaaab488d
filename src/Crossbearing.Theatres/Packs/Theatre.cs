using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres;

/// <summary>One theatre pack, loaded and validated. Immutable, thread-safe.</summary>
public sealed record Theatre
{
    /// <summary>Name of its folder.</summary>
    public required string Name { get; init; }

    /// <summary>Name to show.</summary>
    public required string Title { get; init; }

    /// <summary>Semantic version.</summary>
    public required string Version { get; init; }

    /// <summary>First 12 hex digits of the SHA-256 over its files; in a claim's <c>theatres</c> as <c>name@hash</c>.</summary>
    public required string Hash { get; init; }

    /// <summary>First day it is about, or null where open.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day it is about, or null where open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The area it is about, or null for the whole world.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>The sides of the war.</summary>
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>Places in id order; of a large compiled pack all are read when this is first asked for.</summary>
    public ImmutableArray<Place> Places { get => Store.All; init => Store = new TextPlaces(value); }

    /// <summary>Actors in id order.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Outlets in id order.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Words, in file order.</summary>
    public ImmutableArray<LexiconEntry> Lexicon { get; init; } = [];

    /// <summary>Highways and outlines, in file order.</summary>
    public ImmutableArray<Shape> Shapes { get; init; } = [];

    /// <summary>The places, each read when it is asked for.</summary>
    internal PlaceStore Store { get; init; } = new TextPlaces([]);

    /// <summary><c>name@hash</c>.</summary>
    public string Stamp => $"{Name}@{Hash}";
}
