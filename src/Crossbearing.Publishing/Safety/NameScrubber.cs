using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>Takes given names out of strings, whole words only, longest name first. Immutable, thread-safe.</summary>
internal sealed class NameScrubber
{
    private readonly ImmutableArray<string> names;

    private NameScrubber(IEnumerable<string> names) =>
        this.names = [.. names.Where(n => n.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    /// <summary>True where there is nothing to take out.</summary>
    public bool IsEmpty => names.IsEmpty;

    /// <summary>Takes out <paramref name="names"/>.</summary>
    public static NameScrubber Of(IEnumerable<string> names) => new(names);

    /// <summary>Takes out the names of all.</summary>
    public static NameScrubber Join(IEnumerable<NameScrubber> parts) => new(parts.SelectMany(p => p.names));

    /// <summary><paramref name="value"/> with a mark in place of each name.</summary>
    public string Scrub(string value)
    {
        foreach (string name in names)
        {
            List<TextSpan> hits = [.. Hits(value, name)];
            if (hits.Count > 0) value = RedactedText.Of(value, hits).Text;
        }
        return value;
    }

    /// <summary>As <see cref="Scrub"/>; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public string? ScrubOrNull(string? value) => value is null ? null : Scrub(value);

    /// <summary>The slot with its name and relation scrubbed; a place of the gazetteer keeps its name.</summary>
    public PlaceSlot Place(PlaceSlot place) => place with
    {
        Name = place.Id is null ? ScrubOrNull(place.Name) : place.Name,
        Relation = place.Relation is { } r ? r with { Of = Scrub(r.Of) } : null,
    };

    /// <summary>True where the words of a name stand in <paramref name="url"/>.</summary>
    public bool InAddress(string url)
    {
        string folded = Letters(Uri.UnescapeDataString(url));
        return names.Any(n => folded.Contains(Letters(n), StringComparison.Ordinal));
    }

    private static string Letters(string value) => string.Concat(value.Where(char.IsLetter).Select(char.ToLowerInvariant));

    private static IEnumerable<TextSpan> Hits(string value, string name)
    {
        for (int at = value.IndexOf(name, StringComparison.Ordinal); at >= 0; at = value.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(value[at - 1])) && (end == value.Length || !char.IsLetterOrDigit(value[end]))) yield return new(at, end);
        }
    }
}
