using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres;

/// <summary>A compiled theatre, mapped into memory: names are found in the mapped bytes, without reading the rest. Thread-safe until it is disposed of.</summary>
public sealed class CompiledTheatre : IDisposable
{
    private readonly MappedMemory memory;
    private readonly Strings strings;

    private CompiledTheatre(MappedMemory memory)
    {
        this.memory = memory;
        strings = new Strings(this);
    }

    /// <summary>The <see cref="Theatre.Hash"/> of the text files it was compiled from.</summary>
    public string SourceHash => Encoding.ASCII.GetString(memory.GetSpan().Slice(16, CompiledFormat.HashLength));

    /// <summary>How many places it has.</summary>
    public int PlaceCount => Bytes(Section.Places).Length / CompiledFormat.PlaceSize;

    /// <summary>Maps a compiled file and checks it against its checksum.</summary>
    /// <exception cref="InvalidDataException">It is none, is of another version, is cut off or is damaged.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static CompiledTheatre Open(string path)
    {
        MappedMemory memory = new(path);
        try
        {
            Check(memory.GetSpan());
            return new CompiledTheatre(memory);
        }
        catch (InvalidDataException)
        {
            ((IDisposable)memory).Dispose();
            throw;
        }
    }

    /// <summary>The indices of the places one of whose names folds to the key of <paramref name="name"/>, ascending; found by binary search.</summary>
    public ImmutableArray<int> Find(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<byte> key = Encoding.UTF8.GetBytes(NameKey.Fold(name)), names = Bytes(Section.Names);
        int low = 0, high = names.Length / CompiledFormat.NameSize;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int order = strings.Raw(BinaryPrimitives.ReadUInt32LittleEndian(names[(middle * CompiledFormat.NameSize)..])).SequenceCompareTo(key);
            if (order == 0) return Indices(names[(middle * CompiledFormat.NameSize)..]);
            if (order < 0) low = middle + 1;
            else high = middle;
        }
        return [];
    }

    /// <summary>One place.</summary>
    /// <param name="index">From 0, below <see cref="PlaceCount"/>; places are in id order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Place Place(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, PlaceCount);
        return TheatreReader.Place(Bytes(Section.Places).Slice(index * CompiledFormat.PlaceSize, CompiledFormat.PlaceSize), strings);
    }

    /// <summary>Reads the whole theatre; it needs the file no longer.</summary>
    /// <exception cref="InvalidDataException">The records do not fit the file.</exception>
    public Theatre Read()
    {
        try
        {
            return TheatreReader.Read(Bytes(Section.Rest), strings) with { Places = [.. Enumerable.Range(0, PlaceCount).Select(Place)] };
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("the records do not fit the file", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)memory).Dispose();

    /// <summary>The bytes of a section.</summary>
    internal ReadOnlySpan<byte> Bytes(Section section)
    {
        ReadOnlySpan<byte> file = memory.GetSpan(), entry = file[(CompiledFormat.HeaderSize + ((int)section * 8))..];
        return file.Slice(BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..]));
    }

    private ImmutableArray<int> Indices(ReadOnlySpan<byte> name)
    {
        int start = BinaryPrimitives.ReadInt32LittleEndian(name[4..]), count = BinaryPrimitives.ReadInt32LittleEndian(name[8..]);
        SectionReader places = new(Bytes(Section.NamePlaces)[(start * 4)..]);
        var indices = ImmutableArray.CreateBuilder<int>(count);
        for (int i = 0; i < count; i++) indices.Add(places.Int());
        return indices.MoveToImmutable();
    }

    private static void Check(ReadOnlySpan<byte> file)
    {
        int least = CompiledFormat.HeaderSize + ((int)Section.Count * 8);
        if (file.Length < least || !file.StartsWith(CompiledFormat.Magic)) throw new InvalidDataException("this is no compiled theatre");
        if (BinaryPrimitives.ReadUInt32LittleEndian(file[8..]) != CompiledFormat.Version) throw new InvalidDataException("it is of another format version");
        if (!file.Slice(CompiledFormat.SealedSize, 32).SequenceEqual(TheatreCompiler.Seal(file))) throw new InvalidDataException("it is damaged: the checksum differs");
    }
}
