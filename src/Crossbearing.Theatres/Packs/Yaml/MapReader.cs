using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Yaml;

/// <summary>Takes values out of one YAML mapping and reports each that is not of its form. Not thread-safe.</summary>
internal sealed class MapReader(MapNode map, string file, Findings findings)
{
    public int Line => map.Line;

    public string File => file;

    /// <summary>The entries of a list of mappings; anything else in it is a finding.</summary>
    public static IEnumerable<MapReader> Each(Node? node, string file, Findings findings)
    {
        if (node is null or ScalarNode { Value: null }) yield break;
        if (node is not ListNode list)
        {
            findings.Add(DiagnosticCodes.TheatreBadValue, file, node.Line, "This is no list", Kind(node), "a list of entries");
            yield break;
        }
        foreach (Node item in list.Items)
        {
            if (item is MapNode entry) yield return new MapReader(entry, file, findings);
            else findings.Add(DiagnosticCodes.TheatreBadValue, file, item.Line, "The entry is no mapping", Kind(item), "key: value pairs");
        }
    }

    /// <summary>Reports keys that the format does not have.</summary>
    public void Only(string knownKeys)
    {
        string[] known = knownKeys.Split(' ');
        foreach (var (key, _) in map.Entries)
            if (!known.Contains(key.Value, StringComparer.Ordinal))
                findings.Add(DiagnosticCodes.TheatreUnknownKey, file, key.Line, "The format has no such key", key.Value, knownKeys);
    }

    public Node? Node(string key) => map.Entries.FirstOrDefault(e => e.Key.Value == key).Value;

    public IEnumerable<string> Keys => map.Entries.Select(e => e.Key.Value!);

    public int LineOf(string key) => map.Entries.FirstOrDefault(e => e.Key.Value == key).Key?.Line ?? map.Line;

    public string? Text(string key)
    {
        switch (Node(key))
        {
            case null: return null;
            case ScalarNode scalar: return scalar.Value;
            case var other:
                Bad(other.Line, key, Kind(other), "one value");
                return null;
        }
    }

    public string? Required(string key)
    {
        string? text = Text(key);
        if (string.IsNullOrWhiteSpace(text) && Node(key) is null or ScalarNode)
            findings.Add(DiagnosticCodes.TheatreMissingValue, file, LineOf(key), $"{key} is missing", null, key);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>A value that must pass <paramref name="test"/>; null (with a finding) where it does not.</summary>
    public string? Text(string key, Func<string, bool> test, string expected, bool required = false)
    {
        string? text = required ? Required(key) : Text(key);
        if (text is null || test(text)) return text;
        Bad(LineOf(key), key, text, expected);
        return null;
    }

    public DateOnly? Day(string key) => Text(key, t => Forms.Day(t) is not null, Forms.DayForm) is { } t ? Forms.Day(t) : null;

    /// <summary><c>from</c> and <c>to</c>, in order.</summary>
    public (DateOnly? From, DateOnly? To) Period()
    {
        var (from, to) = (Day("from"), Day("to"));
        if (from > to) Bad(LineOf("to"), "to", Text("to"), $"a day not before {Text("from")}");
        return (from, to);
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public ImmutableArray<string> List(string key, Func<string, bool>? test = null, string expected = "a text")
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        foreach (Node item in Node(key) switch { null or ScalarNode { Value: null } => [], ListNode l => l.Items, var one => [one] })
        {
            if (item is ScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text) && (test is null || test(text))) builder.Add(text);
            else Bad(item.Line, key, item is ScalarNode s ? s.Value ?? "" : Kind(item), expected);
        }
        return builder.ToImmutable();
    }

    /// <summary>The entry's id, kept with its line; null (with a finding) where there is none.</summary>
    public string? Id()
    {
        string? id = Text("id", Forms.IsId, Forms.IdForm, required: true);
        if (id is not null) findings.Define(file, id, LineOf("id"));
        return id;
    }

    public void Bad(int line, string key, string? value, string expected) =>
        findings.Add(DiagnosticCodes.TheatreBadValue, file, line, $"{key} is not of its form", value, expected);

    private static string Kind(Node node) => node switch { ListNode => "a list", MapNode => "a mapping", ScalarNode s => s.Value ?? "nothing", _ => "?" };
}
