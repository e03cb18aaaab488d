using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Compiled;

/// <summary>The places of one pack, in the order of the pack; asked for twice, a place is the same object. Thread-safe.</summary>
internal abstract class PlaceStore
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>True where no id stands twice.</summary>
    public abstract bool HasDistinctIds { get; }

    /// <summary>All of them, read at once.</summary>
    public abstract ImmutableArray<Place> All { get; }

    /// <summary>Their names.</summary>
    public abstract NameTable Names { get; }

    /// <summary>One place.</summary>
    public abstract Place this[int index] { get; }

    /// <summary>A place's id.</summary>
    public abstract string IdOf(int index);

    /// <summary>The last place of an id, or -1.</summary>
    public abstract int Find(string id);
}
