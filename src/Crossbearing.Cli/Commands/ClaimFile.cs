using System.Text.Json;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Commands;

/// <summary>Files of claims, one JSON object per line, as <c>code</c> writes them.</summary>
internal static class ClaimFile
{
    /// <summary>The claims; blank lines are passed over.</summary>
    /// <param name="file">Absolute path of a file that is there.</param>
    /// <param name="told">The path as it was given, for messages.</param>
    /// <exception cref="CliFailureException">A line is no claim (XB1010), or the file cannot be read.</exception>
    public static IEnumerable<Claim> Read(string file, string told)
    {
        foreach (var (line, where) in Lines(file, told))
        {
            Claim claim;
            try
            {
                claim = CoreJson.Read<Claim>(line);
            }
            catch (JsonException e)
            {
                throw CliFailureException.Nothing(DiagnosticCodes.BadJson.At(where, "The line is no claim", e.Message, "a claim as code writes it"));
            }
            yield return claim;
        }
    }

    /// <summary>Its lines that are not blank, each with file and number.</summary>
    /// <exception cref="CliFailureException">There is no such file, or it cannot be read.</exception>
    public static IReadOnlyList<(string Line, string Where)> Lines(string file, string told)
    {
        try
        {
            return [.. File.ReadLines(file).Select((line, i) => (line, $"{told}:{i + 1}")).Where(l => !string.IsNullOrWhiteSpace(l.line))];
        }
        catch (FileNotFoundException)
        {
            throw CliFailureException.Nothing(DiagnosticCodes.FileNotFound.At(told));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CliFailureException.Nothing(DiagnosticCodes.FileUnreadable.At(told, null, e.Message));
        }
    }

    /// <summary>True for a file <c>*.jsonl</c> whose first row is a claim: it has a type and a report, and no text of its own as rows of reports have. A file without any row counts as one of claims.</summary>
    public static bool IsOne(string path)
    {
        if (!path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || !File.Exists(path)) return false;
        string? first = Lines(path, path).Select(l => l.Line).FirstOrDefault();
        if (first is null) return true;
        try
        {
            using JsonDocument row = JsonDocument.Parse(first);
            return row.RootElement.ValueKind == JsonValueKind.Object && Has(row.RootElement, "type") && Has(row.RootElement, "report") && !row.RootElement.TryGetProperty("text", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Has(JsonElement row, string field) => row.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String;
}
