using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>The packs' words of telling: verbs, nouns and openings that make somebody a source. Thread-safe after construction.</summary>
internal sealed class SpeechLexicon
{
    private const int LongestGap = 14, LongestBound = 3;

    /// <summary>Classes whose words are no verbs.</summary>
    private static readonly string[] Openings = ["according", "named", "behind", "before"];

    private readonly FrozenDictionary<string, ImmutableArray<(string Id, ImmutableArray<string> After)>> verbs;
    private readonly PhraseTrie<string> openings = new();
    private readonly FrozenSet<string> counts;
    private readonly FrozenSet<string> holdings;
    private readonly FrozenSet<string> claims;
    private readonly FrozenSet<string> denials;
    private readonly FrozenSet<string> listeners;
    private readonly FrozenSet<string> falsehoods;

    public SpeechLexicon(IReadOnlyList<LexiconEntry> lexicon)
    {
        var words = lexicon.Where(e => e.Section == "speech").SelectMany(e => e.All("words").Select(w => (Id: e.One("id") ?? "say", Word: w))).ToList();
        verbs = words.Where(w => w.Id is "say" or "deny" or "tell" or "quote" or "call").Select(w => (w.Id, Parts: w.Word.Split(' ')))
            .GroupBy(w => w.Parts[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(w => (w.Id, After: w.Parts.Skip(1).ToImmutableArray())).OrderByDescending(w => w.After.Length).ToImmutableArray(), StringComparer.Ordinal);
        foreach (var (id, word) in words.Where(w => Openings.Contains(w.Id))) openings.Add(word, id);
        (counts, holdings, claims, denials, listeners, falsehoods) = (Set("count"), Set("hold"), Set("claim"), Set("denial"), Set("listeners"), Set("falsehood"));

        FrozenSet<string> Set(string id) => words.Where(w => w.Id == id).Select(w => w.Word).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Class of the verb of telling at a token, its further words included ("put ~ at #", "find that"; # is a number); null where it is none.</summary>
    public string? Verb(ImmutableArray<Token> tokens, int head, int limit)
    {
        if (!verbs.TryGetValue(tokens[head].Form.VerbLemma, out var patterns)) return null;
        foreach (var (id, rest) in patterns)
        {
            if (Follows(tokens, head + 1, limit, rest)) return id;
        }
        return null;
    }

    /// <summary>Class of an opening such as "according to", and one past it; null where none begins at the token.</summary>
    public string? Opening(ImmutableArray<Token> tokens, int at, int limit, out int end)
    {
        if (openings.Longest(tokens, at, limit, out end, out var ids)) return ids[0];
        end = at + 3;
        bool passive = tokens[at].Norm == "as" && end <= limit && tokens[at + 2].Norm == "by" && (tokens[at + 1].Form.Verb & VerbForms.Participle) != 0 && Verb(tokens, at + 1, limit) is "say" or "tell";
        return passive ? "according" : null;
    }

    /// <summary>True for "count", "tally": what a source gives where it counts.</summary>
    public bool IsCount(string norm) => counts.Contains(norm);

    /// <summary>True for "have", "hold": what a source does with a number that stands alone.</summary>
    public bool IsHolding(Token token) => holdings.Contains(token.Form.VerbLemma);

    /// <summary>True for a noun of telling: "claim", "report", "denial".</summary>
    public bool IsClaim(Token token) => claims.Contains(token.Form.NounLemma) || IsDenial(token);

    /// <summary>True for a noun that denies.</summary>
    public bool IsDenial(Token token) => denials.Contains(token.Form.NounLemma);

    /// <summary>True where a word for the untrue ("a lie", "disinformation") stands in a range.</summary>
    public bool IsFalsehood(ImmutableArray<Token> tokens, int at, int limit)
    {
        for (int i = at; i < limit; i++)
        {
            if (falsehoods.Contains(tokens[i].Norm)) return true;
        }
        return false;
    }

    /// <summary>True for people who are told things and publish them without an outlet's name ("reporters").</summary>
    public bool IsListener(string norm) => listeners.Contains(norm);

    /// <summary>True where a number stands at a token or right after a word or two ("over 30", "at least 30").</summary>
    private static bool IsNumber(ImmutableArray<Token> tokens, int at, int limit)
    {
        for (int i = at; i < Math.Min(at + LongestBound, limit); i++)
        {
            if (tokens[i].Form.Shape == TokenShape.Number || tokens[i].Form.Is(WordClass.NumberWord)) return true;
        }
        return false;
    }

    private static bool Follows(ImmutableArray<Token> tokens, int at, int limit, ImmutableArray<string> rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == "~")
            {
                int stop = Math.Min(at + LongestGap, limit);
                while (at < stop && tokens[at].Norm != rest[i + 1]) at++;
                if (at >= stop) return false;
            }
            else if (rest[i] == "#")
            {
                if (!IsNumber(tokens, at, limit)) return false;
            }
            else if (at >= limit || tokens[at++].Norm != rest[i]) return false;
        }
        return true;
    }
}
