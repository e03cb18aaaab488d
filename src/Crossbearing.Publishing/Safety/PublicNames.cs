using System.Collections.Frozen;
using System.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Publishing;

/// <summary>Names that the packs make public: actors, persons in office, places, outlets. Immutable, thread-safe.</summary>
public sealed class PublicNames
{
    private readonly FrozenSet<string> names;
    private readonly FrozenSet<string> words;

    /// <summary>Takes every name of the packs.</summary>
    public PublicNames(TheatreSet theatres)
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        HashSet<string> parts = new(StringComparer.Ordinal);
        foreach (string name in NamesOf(theatres).Concat(theatres.Places.SelectMany(p => p.Variants.Prepend(p.Name)))) all.Add(Fold(name));
        foreach (string name in NamesOf(theatres)) parts.UnionWith(Fold(name).Split(' '));
        foreach (var person in theatres.Actors.Where(a => a.Kind == "person")) all.UnionWith(Endings(Fold(person.Name)));
        (names, words) = (all.ToFrozenSet(StringComparer.Ordinal), parts.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>True where <paramref name="name"/> is a pack's name, or the last words of the name of a person in office; case, accents, hyphens and apostrophes are passed over.</summary>
    public bool Contains(string name) => names.Contains(Fold(name));

    /// <summary>True where <paramref name="word"/> stands in the name of an actor or outlet.</summary>
    public bool HasWord(string word) => words.Contains(Fold(word));

    private static IEnumerable<string> NamesOf(TheatreSet theatres) =>
    [
        .. theatres.Actors.SelectMany(a => a.Aliases.Select(d => d.Name).Concat(a.Nouns).Concat(a.Demonyms).Prepend(a.Name)),
        .. theatres.Sources.SelectMany(s => s.Aliases.Prepend(s.Name)),
        .. theatres.Parties.Select(p => p.Name),
    ];

    private static IEnumerable<string> Endings(string name)
    {
        for (int at = name.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = name.IndexOf(' ', at + 1)) yield return name[(at + 1)..];
    }

    private static string Fold(string name)
    {
        var sb = new StringBuilder(name.Length);
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) sb.Append(char.ToLowerInvariant(c));
            else if ((c is ' ' or '-' or '\u00a0') && sb.Length > 0 && sb[^1] != ' ') sb.Append(' ');
        }
        return sb.ToString().Trim();
    }
}
