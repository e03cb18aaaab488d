using System.Buffers;

namespace Crossbearing.Text;

/// <summary>Lines of a text read in blocks, without a string for each. Not thread-safe.</summary>
internal sealed class CharLines(TextReader reader)
{
    /// <summary>The longest line that is read whole.</summary>
    public const int Longest = 1 << 20;

    private readonly char[] _block = new char[1 << 14];
    private int _at;
    private int _end;

    /// <summary>Lines read so far.</summary>
    public int Count { get; private set; }

    /// <summary>Appends the next line without LF or CR LF; false where there is none. A line beyond <see cref="Longest"/> is cut, which its length tells.</summary>
    public bool Read(ArrayBufferWriter<char> into)
    {
        if (!Fill()) return false;
        Count++;
        int start = into.WrittenCount;
        do
        {
            var rest = _block.AsSpan(_at, _end - _at);
            int stop = rest.IndexOf('\n');
            var part = stop < 0 ? rest : rest[..stop];
            if (into.WrittenCount - start <= Longest) into.Write(part);
            _at += part.Length + (stop < 0 ? 0 : 1);
            if (stop >= 0) break;
        }
        while (into.WrittenCount - start <= Longest && Fill());
        return true;
    }

    private bool Fill()
    {
        if (_at < _end) return true;
        (_at, _end) = (0, reader.Read(_block));
        return _end > 0;
    }
}
