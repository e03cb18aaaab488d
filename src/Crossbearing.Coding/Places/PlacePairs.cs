using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Finds two names that tell one place: "between X and Y", "the road from X to Y", "the X–Y road".</summary>
internal static class PlacePairs
{
    /// <summary>Gives the first of each pair its other one, and both the relation; before names are resolved, so that both are read as towns.</summary>
    public static void Mark(Document document, IReadOnlyList<PlaceMention> mentions)
    {
        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            PlaceMention a = mentions[i], b = mentions[i + 1];
            if (!CanPair(a, b) || Start(document.Tokens, mentions, i) is not { } start) continue;
            a.OuterFirst = start;
            a.Other = b;
            a.Relation = b.Relation = new PlaceRelation("between", $"{a.Name} and {b.Name}", null);
            i++;
        }
    }

    /// <summary>True for a word that means a road.</summary>
    public static bool IsRoadWord(Token token) => token.Norm is "road" or "highway" or "motorway" or "route" or "roads" or "asphalt" or "railway";

    /// <summary>Two towns of which a pack knows one; states stand at both sides of "between" as actors.</summary>
    private static bool CanPair(PlaceMention a, PlaceMention b) => a.Candidates.Count + b.Candidates.Count > 0 && IsTown(a) && IsTown(b);

    private static bool IsTown(PlaceMention mention) => !mention.Candidates.Any(c => c.Precision is PlacePrecision.Country or PlacePrecision.Line);

    private static int? Start(ImmutableArray<Token> tokens, IReadOnlyList<PlaceMention> mentions, int i)
    {
        PlaceMention a = mentions[i], b = mentions[i + 1];
        int gap = b.First - a.End, before = LeftOfKind(tokens, a.First) - 1;
        if (gap == 1 && tokens[a.End].Norm is "-" or "–" or "—" or "/" && b.End < tokens.Length && IsRoadWord(tokens[b.End])) return a.PhraseFirst;
        if (before < 0 || gap is < 1 or > 5) return null;
        if (tokens[before].Norm == "between") return tokens[a.End].Norm == "and" && OnlyKind(tokens, a.End + 1, b.First) ? before : null;
        bool road = before > 0 && IsRoadWord(tokens[before - 1]) || i > 0 && mentions[i - 1].End == before;
        return tokens[before].Norm == "from" && road && tokens[a.End].Norm is "to" or "towards" or "toward" && OnlyKind(tokens, a.End + 1, b.First) ? before : null;
    }

    private static int LeftOfKind(ImmutableArray<Token> tokens, int first)
    {
        int at = first;
        while (at > 0 && first - at < 4 && IsKind(tokens[at - 1])) at--;
        return at;
    }

    private static bool OnlyKind(ImmutableArray<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!IsKind(tokens[i])) return false;
        }
        return true;
    }

    private static bool IsKind(Token token) => token.Norm is "the" or "of" or "town" or "towns" or "village" or "villages" or "city" or "cities";
}
