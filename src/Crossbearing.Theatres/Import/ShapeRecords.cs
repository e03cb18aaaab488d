using System.Buffers.Binary;
using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Reads the points that stand for the records of a shapefile (.shp): points and outlines, with or without heights. Thread-safe.</summary>
internal static class ShapeRecords
{
    private const int HeadLength = 100;
    private const int RecordHeadLength = 8;
    private const int PolygonHeadLength = 44;
    private const int FileCode = 9994;

    /// <summary>True for the first bytes of a shapefile.</summary>
    public static bool IsShapefile(ReadOnlySpan<byte> bytes) => bytes.Length >= HeadLength && BinaryPrimitives.ReadInt32BigEndian(bytes) == FileCode;

    /// <summary>One entry per record: whether it is a point, and where; no place for an empty or damaged record and for lines. Stops where a length does not fit the file.</summary>
    public static IReadOnlyList<(bool IsPoint, GeoPoint? Point)> Read(ReadOnlySpan<byte> bytes)
    {
        List<(bool, GeoPoint?)> records = [];
        bytes = bytes[HeadLength..];
        while (bytes.Length >= RecordHeadLength)
        {
            long length = 2L * BinaryPrimitives.ReadInt32BigEndian(bytes[4..]);
            bytes = bytes[RecordHeadLength..];
            if (length < 4 || length > bytes.Length) break;
            records.Add(Record(bytes[..(int)length]));
            bytes = bytes[(int)length..];
        }
        return records;
    }

    private static (bool IsPoint, GeoPoint? Point) Record(ReadOnlySpan<byte> record) => BinaryPrimitives.ReadInt32LittleEndian(record) switch
    {
        1 or 11 or 21 => (true, record.Length >= 20 ? Point(record[4..]) : null),
        8 or 18 or 28 => (true, record.Length >= 56 ? Point(record[40..]) : null),
        5 or 15 or 25 => (false, Outline(record)),
        _ => (false, null),
    };

    private static GeoPoint? Outline(ReadOnlySpan<byte> record)
    {
        if (record.Length < PolygonHeadLength) return null;
        int parts = BinaryPrimitives.ReadInt32LittleEndian(record[36..]), points = BinaryPrimitives.ReadInt32LittleEndian(record[40..]);
        if (parts < 1 || points < 1 || PolygonHeadLength + (4L * parts) + (16L * points) > record.Length) return null;
        ReadOnlySpan<byte> starts = record.Slice(PolygonHeadLength, 4 * parts), coordinates = record.Slice(PolygonHeadLength + (4 * parts), 16 * points);
        List<ImmutableArray<GeoPoint>> rings = [];
        for (int i = 0; i < parts; i++)
        {
            int from = BinaryPrimitives.ReadInt32LittleEndian(starts[(4 * i)..]), to = i + 1 < parts ? BinaryPrimitives.ReadInt32LittleEndian(starts[(4 * (i + 1))..]) : points;
            if (from < 0 || to > points || from >= to) return null;
            rings.Add(Ring(coordinates[(16 * from)..(16 * to)]));
        }
        return InnerPoint.Of(rings);
    }

    private static ImmutableArray<GeoPoint> Ring(ReadOnlySpan<byte> coordinates)
    {
        var ring = ImmutableArray.CreateBuilder<GeoPoint>(coordinates.Length / 16);
        for (; coordinates.Length >= 16; coordinates = coordinates[16..]) ring.Add(Point(coordinates));
        return ring.ToImmutable();
    }

    private static GeoPoint Point(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadDoubleLittleEndian(bytes), BinaryPrimitives.ReadDoubleLittleEndian(bytes[8..]));
}
