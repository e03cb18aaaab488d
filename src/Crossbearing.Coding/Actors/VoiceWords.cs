using System.Collections.Frozen;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Words by which an outlet shows for whom it speaks: hostile names and words of its own side. Thread-safe after construction.</summary>
internal sealed class VoiceWords(IEnumerable<LexiconEntry> lexicon)
{
    private const int Reach = 2, LeastVotes = 2;

    private readonly FrozenDictionary<string, string> words = lexicon.Where(e => e.Section == "voice")
        .SelectMany(e => e.All("words").Select(w => KeyValuePair.Create(w, e.One("id") ?? "")))
        .DistinctBy(p => p.Key, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for a name that an outlet gives to its adversary.</summary>
    public bool IsHostile(string norm) => words.TryGetValue(norm, out string? kind) && kind == "hostile";

    /// <summary>The side that a report's words favour; null where they favour none or two alike.</summary>
    public string? Side(ReportContext context, IEnumerable<(ActorMention Mention, string Side)> armed, Func<string?, string?> foe)
    {
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (mention, side) in armed)
        {
            for (int i = Math.Max(0, mention.First - Reach); i < mention.End; i++)
            {
                if (!words.TryGetValue(context.Tokens[i].Norm, out string? kind)) continue;
                string? favoured = kind == "own" ? side : foe(side);
                if (favoured is not null) votes[favoured] = votes.GetValueOrDefault(favoured) + 1;
            }
        }
        var best = votes.OrderByDescending(v => v.Value).ToList();
        return best.Count > 0 && best[0].Value >= LeastVotes && (best.Count == 1 || best[0].Value > best[1].Value) ? best[0].Key : null;
    }
}
