using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The runs of five words in a report's body, hashed. Titles and boilerplate do not count.</summary>
internal sealed class Shingles
{
    private const int Run = 5;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private Shingles(HashSet<ulong> hashes) => Hashes = hashes;

    public HashSet<ulong> Hashes { get; }

    public static Shingles Of(Report report)
    {
        var words = report.Zones.Where(z => z.Kind is ZoneKind.Body or ZoneKind.List or ZoneKind.Quote)
            .SelectMany(z => Words(z.Span.Of(report.Text))).ToList();
        var hashes = new HashSet<ulong>();
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = Offset;
            for (var j = i; j < i + Run; j++)
            {
                hash = (hash ^ words[j]) * Prime;
            }

            hashes.Add(Mixer.Mix(hash));
        }

        return new(hashes);
    }

    /// <summary>Share of the smaller set that lies in the other; 0 where one is empty.</summary>
    public double Containment(Shingles other)
    {
        var (small, large) = Hashes.Count <= other.Hashes.Count ? (Hashes, other.Hashes) : (other.Hashes, Hashes);
        return small.Count == 0 ? 0 : small.Count(large.Contains) / (double)small.Count;
    }

    private static IEnumerable<ulong> Words(string text)
    {
        var hash = Offset;
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
                length++;
            }
            else if (length > 0)
            {
                yield return hash;
                (hash, length) = (Offset, 0);
            }
        }

        if (length > 0)
        {
            yield return hash;
        }
    }
}
