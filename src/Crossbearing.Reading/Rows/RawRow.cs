namespace Crossbearing.Reading;

/// <summary>The bytes of one line of a <c>.jsonl</c> file.</summary>
/// <param name="Number">1-based line number.</param>
/// <param name="Bytes">Without line end; empty where it was too long.</param>
/// <param name="IsTooLong">True where it was longer than the limit.</param>
/// <param name="IsCutOff">True for a last line without line end.</param>
internal sealed record RawRow(int Number, byte[] Bytes, bool IsTooLong, bool IsCutOff)
{
    private const int BufferLength = 1 << 16;

    /// <summary>Lines one by one; never holds more than one line of at most <paramref name="maxBytes"/>.</summary>
    public static IEnumerable<RawRow> Split(Stream stream, int maxBytes)
    {
        var buffer = new byte[BufferLength];
        using var line = new MemoryStream();
        var number = 1;
        var tooLong = false;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            for (var start = 0; start < read;)
            {
                var offset = buffer.AsSpan(start, read - start).IndexOf((byte)'\n');
                var length = offset < 0 ? read - start : offset;
                tooLong |= line.Length + length > maxBytes;
                line.Write(buffer, start, tooLong ? 0 : length);
                start += length + 1;
                if (offset >= 0)
                {
                    yield return new(number++, Take(line, tooLong), tooLong, false);
                    tooLong = false;
                }
            }
        }

        if (line.Length > 0 || tooLong)
        {
            yield return new(number, Take(line, tooLong), tooLong, true);
        }
    }

    private static byte[] Take(MemoryStream line, bool tooLong)
    {
        var bytes = tooLong ? [] : line.ToArray();
        line.SetLength(0);
        return bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
    }
}
