using System.Collections.Frozen;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Words by which an outlet shows for whom it speaks: hostile names and words of its own side. Thread-safe after construction.</summary>
internal sealed class VoiceWords(IEnumerable<LexiconEntry> lexicon)
{
    private readonly FrozenDictionary<string, string> words = lexicon.Where(e => e.Section == "voice")
        .SelectMany(e => e.All("words").Select(w => KeyValuePair.Create(w, e.One("id") ?? "")))
        .DistinctBy(p => p.Key, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenSet<string> fought = Set(lexicon, "fighters"), things = Set(lexicon, "things"), common = Set(lexicon, "common");

    /// <summary>True for a name that an outlet gives to its adversary.</summary>
    public bool IsHostile(string norm) => Kind(norm) == "hostile" || fought.Contains(norm);

    /// <summary>"hostile", "own", or "harsh" for a name given to an adversary that neutral reports use too; null for any other word.</summary>
    public string? Kind(string norm) => words.GetValueOrDefault(norm);

    /// <summary>True for a word before what is the adversary's ("Zionist tank").</summary>
    public bool IsOfEnemy(string norm) => things.Contains(norm);

    /// <summary>True for a harsh name that stands in reports of every kind ("junta").</summary>
    public bool IsCommon(string norm) => common.Contains(norm);

    private static FrozenSet<string> Set(IEnumerable<LexiconEntry> lexicon, string key) => lexicon.Where(e => e.Section == "voice").SelectMany(e => e.All(key)).ToFrozenSet(StringComparer.Ordinal);
}
