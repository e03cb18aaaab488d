using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Words of the packs' lexicons that tell what became of people and things. Thread-safe after construction.</summary>
internal sealed class Fates
{
    private const int LongestParted = 10;

    private readonly Dictionary<string, List<(FigureKind Kind, ImmutableArray<string> With)>> words = new(StringComparer.Ordinal);

    private readonly HashSet<string> totals = new(StringComparer.Ordinal), exceeding = new(StringComparer.Ordinal);

    public Fates(IEnumerable<LexiconEntry> lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "fates"))
        {
            if (entry.One("kind") == "total") totals.UnionWith(entry.All("words"));
            if (entry.One("bound") == "over") exceeding.UnionWith(entry.All("words"));
            if (!Enum.TryParse(entry.One("kind")?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out FigureKind kind)) continue;
            foreach (string word in entry.All("words"))
            {
                if (!words.TryGetValue(word, out var told)) words[word] = told = [];
                told.Add((kind, entry.All("with")));
            }
        }
    }

    /// <summary>What a token says became of the counted ("killed"; "shot" with "dead" after it); null where it says nothing of it.</summary>
    public FigureKind? Of(ImmutableArray<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (!words.TryGetValue(token.Norm, out var told) && !words.TryGetValue(token.Form.VerbLemma, out told) && !words.TryGetValue(token.Form.NounLemma, out told)) return null;
        foreach (var (kind, with) in told)
        {
            if ((with.IsEmpty || IsFollowed(tokens, i, with)) && !IsHospitalAlone(tokens, i)) return kind;
        }
        return null;
    }

    /// <summary>A verb that may stand between a word of fate and its number: "the toll has risen to 14".</summary>
    public bool IsTotal(Token token) => totals.Contains(token.Form.VerbLemma) || totals.Contains(token.Norm);

    /// <summary>"has surpassed 40": a verb that makes the number after it a lower bound.</summary>
    public bool Exceeds(Token token) => exceeding.Contains(token.Form.VerbLemma);

    /// <summary>"stormed the hospital": a hospital to which nobody is brought.</summary>
    private static bool IsHospitalAlone(ImmutableArray<Token> tokens, int i) =>
        tokens[i].Form.NounLemma == "hospital" && !Enumerable.Range(Math.Max(0, i - 4), Math.Min(4, i)).Any(k => tokens[k].Norm is "to" or "into" || tokens[k].Norm is "in" && k == i - 1);

    /// <summary>"gunned three men down": one of the words follows in the same phrase.</summary>
    private static bool IsFollowed(ImmutableArray<Token> tokens, int i, ImmutableArray<string> with)
    {
        for (int k = i + 1; k < Math.Min(i + LongestParted, tokens.Length) && tokens[k].Norm is not ("," or ";" or "."); k++)
        {
            if (with.Contains(tokens[k].Norm)) return true;
        }
        return false;
    }
}
