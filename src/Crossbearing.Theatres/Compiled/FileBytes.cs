using System.IO.MemoryMappedFiles;

namespace Crossbearing.Theatres.Compiled;

/// <summary>
/// The bytes of a file: a small one is read, a large one is mapped. A mapping that is not disposed of lasts as long as the process. Not to be used after it is
/// disposed of; else thread-safe.
/// </summary>
internal sealed unsafe class FileBytes : IDisposable
{
    /// <summary>Files up to this size are read and not mapped.</summary>
    public const int MostRead = 4 << 20;

    private readonly byte[]? read;
    private readonly MemoryMappedFile? file;
    private readonly MemoryMappedViewAccessor? view;
    private readonly byte* start;
    private readonly int length;

    public FileBytes(byte[] bytes) => read = bytes;

    /// <exception cref="InvalidDataException">The file is empty or larger than 2 GiB.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public FileBytes(string path, int mostRead)
    {
        using FileStream stream = File.OpenRead(path);
        long size = stream.Length;
        if (size is 0 or > int.MaxValue) throw new InvalidDataException($"a file of {size} bytes is no compiled theatre");
        length = (int)size;
        if (size <= mostRead)
        {
            read = new byte[length];
            stream.ReadExactly(read);
            return;
        }
        file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        view = file.CreateViewAccessor(0, size, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
    }

    public bool IsMapped => view is not null;

    public ReadOnlySpan<byte> Span => read is not null ? read : new ReadOnlySpan<byte>(start, length);

    public void Dispose()
    {
        if (view is null || view.SafeMemoryMappedViewHandle.IsClosed) return;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file!.Dispose();
    }
}
