using System.Text;
using System.Text.Json;

namespace Crossbearing.Reading;

/// <summary>The fields of a row, read without trust.</summary>
internal readonly struct RowFields(JsonElement row)
{
    private const int Shown = 60;

    public bool IsObject => row.ValueKind == JsonValueKind.Object;

    public string Kind => Name(row.ValueKind);

    /// <summary>A string that is not blank, or null.</summary>
    public string? String(string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && Text(value) is { } s && (name == "text" || !string.IsNullOrWhiteSpace(s))
            ? s
            : null;

    /// <summary>The id; a number is taken as it is written.</summary>
    public string? Id() =>
        String("id") ?? (row.TryGetProperty("id", out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null);

    /// <summary>What stands in <c>published</c>, also where it is no string; null where nothing does.</summary>
    public string? Published() =>
        !row.TryGetProperty("published", out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? (Text(value) is { Length: > 0 } s ? s : null)
        : value.GetRawText();

    /// <summary>What kind of value stands in a field.</summary>
    public string Found(string name) => row.TryGetProperty(name, out var value) ? Name(value.ValueKind) : $"no field {name}";

    public static string Shorten(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Shown)]).TrimEnd('\uFFFD');
        return text + (bytes.Length > Shown ? "…" : "");
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair in an escape: no valid text, told as a missing string
        }
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "a truth value",
        _ => "a string that cannot be used",
    };
}
