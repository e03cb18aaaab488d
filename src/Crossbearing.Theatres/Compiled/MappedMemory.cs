using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Crossbearing.Theatres.Compiled;

/// <summary>The bytes of a file, mapped read-only. Not to be used after it is disposed of; else thread-safe.</summary>
internal sealed unsafe class MappedMemory : MemoryManager<byte>
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;
    private readonly int length;

    /// <exception cref="InvalidDataException">The file is empty or larger than 2 GiB.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public MappedMemory(string path)
    {
        long size = new FileInfo(path).Length;
        if (size is 0 or > int.MaxValue) throw new InvalidDataException($"a file of {size} bytes is no compiled theatre");
        length = (int)size;
        file = MemoryMappedFile.CreateFromFile(File.OpenRead(path), null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        view = file.CreateViewAccessor(0, size, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
    }

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing || view.SafeMemoryMappedViewHandle.IsClosed) return;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }
}
