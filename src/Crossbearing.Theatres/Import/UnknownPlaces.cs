using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Gathers the names of places that claims could not look up, so that they can be added to a pack. Not thread-safe.</summary>
public sealed class UnknownPlaces
{
    private const int Around = 60;

    private readonly Dictionary<string, List<Mention>> mentions = new(StringComparer.Ordinal);

    /// <summary>Takes the unresolved places of a claim.</summary>
    /// <param name="report">The report of the claim.</param>
    /// <param name="claim">Any claim; one whose places are known adds nothing.</param>
    public void Add(Report report, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claim);
        Add(report, claim, claim.Place, "place");
        Add(report, claim, claim.PlaceTo, "place_to");
    }

    /// <summary>The names, most often told first; spellings with one folded key are one name.</summary>
    public ImmutableArray<UnknownPlace> All() =>
        [.. mentions.Values.Select(One).OrderByDescending(p => p.Count).ThenByDescending(p => p.Reports).ThenBy(p => p.Name, StringComparer.Ordinal)];

    private void Add(Report report, Claim claim, PlaceSlot? place, string slot)
    {
        if (place is not { Id: null, Name: null, Text: var text } || !text.Any(char.IsUpper)) return;
        NameReading reading = KindWords.Readings(text).Last();
        string key = NameKey.Fold(reading.Name);
        if (key.Length == 0) return;
        if (!mentions.TryGetValue(key, out var list)) mentions[key] = list = [];
        ImmutableArray<TextSpan> spans = claim.Evidence.Of(slot);
        string? kind = Kind(reading.KindWord) ?? (spans.IsEmpty ? null : KindBeside(report.Text, spans[0]));
        list.Add(new Mention(reading.Name, kind, report.Id, Example(report.Text, spans)));
    }

    private static UnknownPlace One(List<Mention> told) => new(
        Most(told.Select(m => m.Name)), told.Select(m => m.Kind).FirstOrDefault(k => k is not null), told.Count,
        told.Select(m => m.Report).Distinct(StringComparer.Ordinal).Count(), told[0].Example);

    private static string Most(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static string? Kind(string? word) => word?.ToLowerInvariant() is { } kind && PlaceKinds.IsKnown(kind) ? kind : null;

    /// <summary>The kind told right before the name ("the town of X") or after it ("X village"), or null.</summary>
    private static string? KindBeside(string text, TextSpan name)
    {
        string[] before = text[Math.Max(0, name.Start - Around)..name.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] after = text[name.End..Math.Min(text.Length, name.End + Around)].Split([' ', '.', ',', ';', '\n'], 3);
        return (before is [.., var word, "of"] ? Kind(word) : null) ?? (after is ["", var next, ..] ? Kind(next) : null);
    }

    /// <summary>The words about the name, in its line.</summary>
    private static string Example(string text, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsEmpty) return "";
        int from = Math.Max(text.AsSpan(0, spans[0].Start).LastIndexOf('\n') + 1, spans[0].Start - Around);
        int line = text.AsSpan(spans[0].End).IndexOf('\n'), to = Math.Min(line < 0 ? text.Length : spans[0].End + line, spans[0].End + Around);
        while (from > 0 && from < spans[0].Start && !char.IsWhiteSpace(text[from - 1])) from++;
        while (to < text.Length && to > spans[0].End && !char.IsWhiteSpace(text[to])) to--;
        return string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed record Mention(string Name, string? Kind, string Report, string Example);
}

/// <summary>A name of a place that no pack in play has. Immutable.</summary>
/// <param name="Name">The most frequent spelling, kind words taken off.</param>
/// <param name="Kind">The kind that a report gives it, as in the pack format; or null.</param>
/// <param name="Count">Claims that it stands in, 1 or more.</param>
/// <param name="Reports">Reports that it stands in, 1 or more.</param>
/// <param name="Example">The words about it in the first of them.</param>
public sealed record UnknownPlace(string Name, string? Kind, int Count, int Reports, string Example);
