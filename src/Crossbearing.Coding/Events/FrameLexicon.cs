using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Word patterns of the packs' lexicons, compiled for look-up by their anchor word. Thread-safe after construction.</summary>
internal sealed class FrameLexicon
{
    private readonly Dictionary<string, List<FramePattern>> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FramePattern>> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FramePattern>> undone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FramePattern>> undoneStates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FramePattern>> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FramePattern>> adjectives = new(StringComparer.Ordinal);
    private readonly List<(string Suffix, Frame Frame)> suffixes = [];

    public FrameLexicon(IEnumerable<LexiconEntry> lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "triggers")) Add(entry);
    }

    /// <summary>Patterns whose first word is this verb lemma, longest first.</summary>
    public IReadOnlyList<FramePattern> Verbs(string lemma) => verbs.TryGetValue(lemma, out var list) ? list : [];

    /// <summary>What follows "be" in the patterns of that verb, by its first word: a form as written or a verb's lemma; longest first.</summary>
    public IReadOnlyList<FramePattern> States(string word) => states.TryGetValue(word, out var list) ? list : [];

    /// <summary>Patterns of what is not done ("not let ~ through"), by the verb's lemma, without the "not"; longest first.</summary>
    public IReadOnlyList<FramePattern> Undone(string lemma) => undone.TryGetValue(lemma, out var list) ? list : [];

    /// <summary>As <see cref="States"/>, of what is not ("not be let through").</summary>
    public IReadOnlyList<FramePattern> UndoneStates(string word) => undoneStates.TryGetValue(word, out var list) ? list : [];

    /// <summary>Patterns whose last word is this noun lemma, longest first.</summary>
    public IReadOnlyList<FramePattern> Nouns(string lemma) => nouns.TryGetValue(lemma, out var list) ? list : [];

    /// <summary>Patterns that are this participle or adjective.</summary>
    public IReadOnlyList<FramePattern> Adjectives(string norm) => adjectives.TryGetValue(norm, out var list) ? list : [];

    /// <summary>The frame of a compound such as <c>rebel-held</c>, or null.</summary>
    public (string Suffix, Frame Frame)? Compound(string norm)
    {
        foreach (var pair in suffixes)
        {
            if (norm.Length > pair.Suffix.Length && norm.EndsWith(pair.Suffix, StringComparison.Ordinal)) return pair;
        }
        return null;
    }

    private void Add(LexiconEntry entry)
    {
        var frame = new Frame(entry);
        foreach (string[] words in entry.All("verbs").Select(p => p.Split(' ')))
        {
            int told = words is ["not" or "never", _, ..] ? 1 : words is ["will", "not", _, ..] ? 2 : 0;
            string[] verb = words[told..];
            Put(told > 0 ? undone : verbs, verb[0], new FramePattern(frame, verb));
            if (verb is ["be", var state, ..]) Put(told > 0 ? undoneStates : states, state, new FramePattern(frame, verb[1..]));
        }
        foreach (string pattern in entry.All("nouns")) Put(nouns, pattern.Split(' ')[^1], new FramePattern(frame, pattern.Split(' ')));
        foreach (string pattern in entry.All("adjectives"))
        {
            if (pattern.StartsWith('*')) suffixes.Add((pattern[1..], frame));
            else Put(adjectives, pattern, new FramePattern(frame, [pattern]));
        }
    }

    private static void Put(Dictionary<string, List<FramePattern>> table, string key, FramePattern pattern)
    {
        if (!table.TryGetValue(key, out var list)) table[key] = list = [];
        int at = list.FindIndex(p => p.Words.Length < pattern.Words.Length);
        list.Insert(at < 0 ? list.Count : at, pattern);
    }
}

/// <summary>A pattern of words and its frame.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Words">The words; <c>~</c> stands for up to six tokens.</param>
internal sealed record FramePattern(Frame Frame, string[] Words)
{
    /// <summary>The bits of the words after the first: a text whose words lack one of them cannot match.</summary>
    public ulong Rest { get; } = Words.Skip(1).Where(w => w != "~").Aggregate(0UL, (bits, word) => bits | BitOf(word));

    /// <summary>One of 64 bits by a word's first and last letters and its length; other words share it.</summary>
    public static ulong BitOf(string word) => word.Length == 0 ? 0 : 1UL << ((7 * word[0] + 13 * word[^1] + word.Length) & 63);
}
