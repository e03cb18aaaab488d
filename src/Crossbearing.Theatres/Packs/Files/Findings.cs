using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Files;

/// <summary>Collects what is wrong with one pack, and the lines of its ids. Not thread-safe.</summary>
internal sealed class Findings(string pack)
{
    private readonly List<(string File, int Line, Diagnostic Diagnostic)> found = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public string Pack => pack;

    public bool HasErrors => found.Exists(f => f.Diagnostic.Severity == Severity.Error);

    public void Add(DiagnosticCode code, string file, int line, string message, string? value = null, string? expected = null)
    {
        string where = line > 0 ? $"{pack}/{file}:{line}" : $"{pack}/{file}";
        found.Add((file, line, code.At(where, message, Shorten(value), expected)));
    }

    /// <summary>Keeps the line of an id; an id that stands twice in the file is an error.</summary>
    public void Define(string file, string id, int line)
    {
        if (lines.TryAdd($"{file}#{id}", line)) return;
        Add(DiagnosticCodes.TheatreDuplicateId, file, line, $"The id stands already in line {lines[$"{file}#{id}"]}", id, "an id of its own");
    }

    /// <summary>Keeps the first line of something that may stand often.</summary>
    public void Mark(string file, string id, int line) => lines.TryAdd($"{file}#{id}", line);

    public IReadOnlyDictionary<string, int> Lines() => lines;

    public ImmutableArray<Diagnostic> Sorted() =>
        [.. found.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).Select(f => f.Diagnostic)];

    private static string? Shorten(string? value) => value is { Length: > 80 } ? value[..79] + "…" : value;
}
