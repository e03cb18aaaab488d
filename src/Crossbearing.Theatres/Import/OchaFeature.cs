using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>A feature of a common operational dataset: a point and attributes.</summary>
/// <param name="Number">Its number in the file, 1-based.</param>
/// <param name="IsPoint">True for a point, false for an outline, which <paramref name="Point"/> stands for.</param>
/// <param name="Point">Longitude and latitude in degrees, or null where there is no geometry that can be used.</param>
/// <param name="Attributes">Values by column, columns in lower case.</param>
internal sealed record OchaFeature(long Number, bool IsPoint, GeoPoint? Point, ImmutableDictionary<string, string> Attributes)
{
    /// <summary>Takes columns in any case.</summary>
    public static ImmutableDictionary<string, string> Columns(IEnumerable<KeyValuePair<string, string>> values)
    {
        var columns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
            if (!string.IsNullOrWhiteSpace(value)) columns.TryAdd(name.Trim().ToLowerInvariant(), value.Trim());
        return columns.ToImmutable();
    }

    /// <summary>The first of these columns that has a value, or null.</summary>
    public string? Value(params ReadOnlySpan<string> columns)
    {
        foreach (string column in columns)
            if (Attributes.TryGetValue(column, out string? value)) return value;
        return null;
    }
}
