using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres;

/// <summary>A compiled theatre, mapped into memory: names are found in the mapped bytes, without reading the rest. Thread-safe until it is disposed of.</summary>
public sealed class CompiledTheatre : IDisposable
{
    private readonly CompiledBytes bytes;

    /// <exception cref="InvalidDataException">It is none, is of another version, is cut off or is damaged.</exception>
    internal CompiledTheatre(FileBytes file, bool lazily = false, Func<byte[]?>? mend = null)
    {
        bytes = new CompiledBytes(file, lazily, mend);
        Strings = new Strings(bytes);
        Names = new NameTable(bytes, Strings);
    }

    /// <summary>The <see cref="Theatre.Hash"/> of the text files it was compiled from.</summary>
    public string SourceHash => bytes.SourceHash;

    /// <summary>How many places it has.</summary>
    public int PlaceCount => bytes.LengthOf(Section.Places) / CompiledFormat.PlaceSize;

    /// <summary>The names of its places.</summary>
    internal NameTable Names { get; }

    /// <summary>Its strings.</summary>
    internal Strings Strings { get; }

    /// <summary>The stamps of its text files.</summary>
    internal ReadOnlySpan<byte> Stamps => bytes.Stamps;

    /// <summary>True where the places are in the order of their ids and no id stands twice.</summary>
    internal bool IsInOrder => bytes.LengthOf(Section.Ids) == 0;

    /// <summary>Maps a compiled file and checks all of it against its checksums.</summary>
    /// <exception cref="InvalidDataException">It is none, is of another version, is cut off or is damaged.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static CompiledTheatre Open(string path) => Open(path, FileBytes.MostRead, lazily: false, null);

    /// <summary>Opens a compiled file; where it is mapped and <paramref name="lazily"/> is set, blocks of it are checked when they are first read.</summary>
    internal static CompiledTheatre Open(string path, int mostRead, bool lazily, Func<byte[]?>? mend)
    {
        FileBytes file = new(path, mostRead);
        try
        {
            return new CompiledTheatre(file, lazily && file.IsMapped, mend);
        }
        catch (InvalidDataException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The indices of the places one of whose names folds to the key of <paramref name="name"/>, ascending.</summary>
    public ImmutableArray<int> Find(ReadOnlySpan<char> name)
    {
        if (NameKey.Fold(name) is not { Length: > 0 } key || Names.Find(key) is not (>= 0 and var number)) return [];
        var (first, end) = Names.NamesOf(number);
        return [.. Enumerable.Range(first, end - first).Select(Names.PlaceOf).Distinct().Order()];
    }

    /// <summary>One place.</summary>
    /// <param name="index">From 0, below <see cref="PlaceCount"/>; places are in id order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidDataException">The record does not fit the file.</exception>
    public Place Place(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, PlaceCount);
        return Reading(() => TheatreReader.Place(bytes.At(Section.Places, (long)index * CompiledFormat.PlaceSize, CompiledFormat.PlaceSize), Strings));
    }

    /// <summary>Reads the whole theatre; it needs the file no longer.</summary>
    /// <exception cref="InvalidDataException">The records do not fit the file.</exception>
    public Theatre Read() => ReadRest() with { Places = [.. Enumerable.Range(0, PlaceCount).Select(Place)] };

    /// <inheritdoc/>
    public void Dispose() => bytes.Dispose();

    /// <summary>The theatre with places that are read when they are asked for; it needs the file.</summary>
    internal Theatre ReadLazily() => ReadRest() with { Store = new CompiledPlaces(this) };

    /// <summary>The number of the place's id among the strings.</summary>
    internal uint IdOf(int index) => bytes.Number(Section.Places, index * (CompiledFormat.PlaceSize / 4L));

    /// <summary>The place that is this one in the order of the ids.</summary>
    internal int ById(int rank) => IsInOrder ? rank : (int)bytes.Number(Section.Ids, rank);

    private Theatre ReadRest() => Reading(() => TheatreReader.Read(bytes.All(Section.Rest), Strings));

    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("the records do not fit the file", e);
        }
    }
}
