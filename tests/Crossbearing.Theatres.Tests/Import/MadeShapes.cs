using System.Buffers.Binary;
using System.Text;

namespace Crossbearing.Theatres.Tests;

/// <summary>Writes shapefiles for tests.</summary>
internal static class MadeShapes
{
    /// <summary>A .shp of points and outlines; one ring each.</summary>
    public static byte[] Shp(params (double Lon, double Lat)[][] shapes)
    {
        using MemoryStream file = new();
        Span<byte> head = stackalloc byte[100];
        head.Clear();
        BinaryPrimitives.WriteInt32BigEndian(head, 9994);
        file.Write(head);
        Span<byte> start = stackalloc byte[8];
        for (int i = 0; i < shapes.Length; i++)
        {
            byte[] record = Record(shapes[i]);
            BinaryPrimitives.WriteInt32BigEndian(start, i + 1);
            BinaryPrimitives.WriteInt32BigEndian(start[4..], record.Length / 2);
            file.Write(start);
            file.Write(record);
        }
        return file.ToArray();
    }

    /// <summary>A .dbf of text columns of 40 bytes.</summary>
    public static byte[] Dbf(Encoding encoding, string[] columns, params string[][] rows)
    {
        const int Width = 40;
        int head = 32 + (32 * columns.Length) + 1, length = 1 + (Width * columns.Length);
        byte[] bytes = new byte[head + (length * rows.Length)];
        bytes[0] = 3;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), rows.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), (ushort)head);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(10), (ushort)length);
        for (int c = 0; c < columns.Length; c++)
        {
            Encoding.ASCII.GetBytes(columns[c]).CopyTo(bytes, 32 + (32 * c));
            bytes[32 + (32 * c) + 11] = (byte)'C';
            bytes[32 + (32 * c) + 16] = Width;
        }
        bytes[head - 1] = 0x0D;
        bytes.AsSpan(head).Fill((byte)' ');
        for (int r = 0; r < rows.Length; r++)
            for (int c = 0; c < columns.Length; c++) encoding.GetBytes(rows[r][c]).CopyTo(bytes, head + (r * length) + 1 + (c * Width));
        return bytes;
    }

    private static byte[] Record((double Lon, double Lat)[] points)
    {
        bool single = points.Length == 1;
        byte[] record = new byte[single ? 20 : 48 + (16 * points.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(record, single ? 1 : 5);
        if (!single)
        {
            BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(36), 1);
            BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(40), points.Length);
        }
        for (int i = 0; i < points.Length; i++)
        {
            Span<byte> at = record.AsSpan((single ? 4 : 48) + (16 * i));
            BinaryPrimitives.WriteDoubleLittleEndian(at, points[i].Lon);
            BinaryPrimitives.WriteDoubleLittleEndian(at[8..], points[i].Lat);
        }
        return record;
    }
}
