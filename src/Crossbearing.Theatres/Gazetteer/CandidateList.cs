using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Collects candidates and keeps the best one of each place. Not thread-safe.</summary>
internal sealed class CandidateList(LookupOptions options)
{
    private const double Unit = 0.06;
    private const double Contradiction = 0.25;
    private const double Stripped = 0.03;
    private const double Smaller = 0.06;
    private readonly Dictionary<string, (PlaceCandidate Candidate, int Rank)> byPlace = new(StringComparer.Ordinal);

    public bool IsEmpty => byPlace.Count == 0;

    /// <summary>Adds a candidate whose letters alone earn <paramref name="confidence"/>; the kind may lower that.</summary>
    public void Add(PlaceName name, NameReading reading, NameMatch match, double confidence, string reason)
    {
        Place place = name.Place;
        bool unit = place.Precision is PlacePrecision.Admin1 or PlacePrecision.Admin2;
        if (reading.KindWord is { } word)
        {
            confidence -= Stripped + (reading.Contradicts(place.Kind) ? Contradiction : match is not (NameMatch.Phonetic or NameMatch.OneEdit) && IsLarger(word, place.Kind) ? Smaller : 0);
            reason += reading.Contradicts(place.Kind) ? $"; the text says {word}, this is {place.Kind}" : $"; {word} fits {place.Kind}";
        }
        else if (unit && !reading.Prefers(place.Kind)) confidence -= Unit;
        confidence = Math.Round(confidence, 3);
        if (confidence < options.MinConfidence) return;
        if (byPlace.TryGetValue(place.Id, out var had) && had.Candidate.Confidence >= confidence) return;
        byPlace[place.Id] = (new PlaceCandidate(place, confidence, match, reason), name.Rank);
    }

    /// <summary>"the town of X" where X is a village: possible, but a town of that name is likelier.</summary>
    private static bool IsLarger(string word, string kind) =>
        kind is "village" or "hamlet" or "neighbourhood" && (word.Equals("town", StringComparison.OrdinalIgnoreCase) || word.Equals("city", StringComparison.OrdinalIgnoreCase));

    public ImmutableArray<PlaceCandidate> Best() =>
        [.. byPlace.Values.OrderByDescending(c => c.Candidate.Confidence).ThenByDescending(c => c.Rank)
            .ThenBy(c => c.Candidate.Place.Id, StringComparer.Ordinal).Take(options.MaxCandidates).Select(c => c.Candidate)];
}
