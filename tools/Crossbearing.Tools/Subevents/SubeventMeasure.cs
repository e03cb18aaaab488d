using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Crossbearing.Tools.Subevents;

/// <summary>How well the first claim of each snippet names ACLED's sub-event of the snippet; one without a claim counts as <see cref="None"/>.</summary>
public static class SubeventMeasure
{
    /// <summary>The label of snippets that tell no event of a conflict.</summary>
    public const string None = "none";

    /// <summary>A table by label (snippets, precision, recall and F1 in per cent), then the share right and the mean of the labels' F1.</summary>
    /// <param name="snippets">Lines of the snippets: one JSON object each with <c>id</c> and <c>subevent</c>.</param>
    /// <param name="claims">Lines of the claims coded from them, as <c>crossbearing code --format jsonl</c> prints them.</param>
    /// <param name="misses">True to put the snippets named wrongly before the table.</param>
    /// <exception cref="ToolException">A line lacks a field or is no JSON (XB9006).</exception>
    public static string Run(IEnumerable<string> snippets, IEnumerable<string> claims, bool misses)
    {
        var told = Told(claims);
        var pairs = snippets.Where(l => l.Length > 0).Select(l => Parse(l, "snippets")).Select(s => (Gold: Field(s, "subevent"), Found: told.GetValueOrDefault(Field(s, "id"), None), Snippet: s)).ToList();
        StringBuilder output = new();
        if (misses)
        {
            foreach (var (gold, found, snippet) in pairs.Where(p => p.Gold != p.Found)) output.AppendLine(CultureInfo.InvariantCulture, $"{gold} <> {found} | {Field(snippet, "text")}");
        }
        output.AppendLine("sub-event                            snippets      P      R     F1");
        double sum = 0;
        var labels = pairs.Select(p => p.Gold).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (string label in labels)
        {
            int gold = pairs.Count(p => p.Gold == label), found = pairs.Count(p => p.Found == label), right = pairs.Count(p => p.Gold == label && p.Found == label);
            double f1 = 2.0 * right / (gold + found);
            sum += f1;
            output.AppendLine(CultureInfo.InvariantCulture, $"{label,-36} {gold,8}  {100.0 * right / Math.Max(1, found),5:0.0}  {100.0 * right / gold,5:0.0}  {100 * f1,5:0.0}");
        }
        output.AppendLine(CultureInfo.InvariantCulture, $"right {100.0 * pairs.Count(p => p.Gold == p.Found) / Math.Max(1, pairs.Count):0.0} %, macro-F1 {100 * sum / Math.Max(1, labels.Count):0.0} %");
        return output.ToString();
    }

    /// <summary>The sub-event of each report's first claim that has one.</summary>
    private static Dictionary<string, string> Told(IEnumerable<string> claims)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(l => l.Length > 0).Select(l => Parse(l, "claims")))
        {
            if (claim.TryGetProperty("subevent", out var name) && name.GetString() is { } subevent) told.TryAdd(Field(claim, "report"), subevent);
        }
        return told;
    }

    private static JsonElement Parse(string line, string file)
    {
        try
        {
            return JsonDocument.Parse(line).RootElement;
        }
        catch (JsonException e)
        {
            throw new ToolException("XB9006", file, e.Message, "one JSON object on each line");
        }
    }

    private static string Field(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.GetString() is { } text ? text : throw new ToolException("XB9006", "row", row.GetRawText(), $"a text in '{name}'");
}
