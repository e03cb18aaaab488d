using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Reads the words that tell a part or the surroundings of a place: "southeastern X", "N. X", "the western outskirts of X", "X's southern countryside".</summary>
internal static class PlaceParts
{
    private const int LongestShort = 4;

    /// <summary>Nouns whose part of a name is a part of the town, never of its province.</summary>
    private static readonly HashSet<string> OfTown = new(StringComparer.Ordinal)
        { "outskirts", "suburbs", "quarter", "quarters", "neighbourhoods", "neighborhoods", "neighbourhood", "neighborhood", "houses", "edge", "edges", "entrance", "flank", "suburb", "districts", "streets", "gates" };

    private static readonly HashSet<string> OfLand = new(StringComparer.Ordinal)
        { "countryside", "part", "parts", "areas", "reaches", "axis", "front", "frontline", "frontlines", "region", "regions", "surroundings" };

    /// <summary>The part told before the name, whose phrase ends at <paramref name="head"/>, and the phrase's first token.</summary>
    public static (string Relation, int First)? Before(Document document, PlaceMention mention, int head, int low)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (Abbreviated(document, head, low) is { } shortened) return shortened;
        if (head - 1 >= low && Part(document, head - 1) is { } part) return ($"{part}-part", head - 1);
        if (IsPointOf(document, head - 1, low)) return ($"{Point(document, head - 1)}-part", head - 1);
        if (head - 2 < low || tokens[head - 1].Norm != "of") return null;
        if (head - 3 >= low && IsNoun(tokens[head - 2]) && Part(document, head - 3) is { } told)
        {
            mention.AtCentre |= OfTown.Contains(tokens[head - 2].Norm);
            return ($"{told}-part", head - 3);
        }
        if (tokens[head - 2].Norm != "countryside") return null;
        mention.KindWord = "countryside";
        return HasProvince(mention) ? null : ("near", head - 2);
    }

    /// <summary>What the words after the name tell of it, and one past their last token.</summary>
    public static (string Relation, int End)? After(ImmutableArray<Token> tokens, PlaceMention mention)
    {
        int at = mention.End;
        if (at < tokens.Length && tokens[at].Norm is "'s" or "'") at++;
        if (at + 1 < tokens.Length && Directions.OfPart(tokens[at].Norm) is { } part && IsNoun(tokens[at + 1]))
        {
            mention.AtCentre |= OfTown.Contains(tokens[at + 1].Norm);
            return ($"{part}-part", at + 2);
        }
        bool around = at < tokens.Length && (tokens[at].Norm is "outskirts" or "surroundings" or "suburbs" || tokens[at].Norm == "countryside" && !HasProvince(mention));
        return around ? ("near", at + 1) : null;
    }

    /// <summary><c>south-east</c> and <c>SE</c> give <c>southeast</c>; null for other words.</summary>
    public static string? Point(Document document, int i) => Directions.OfPoint(document.Tokens[i].Norm) ?? Short(document, i);

    /// <summary><c>southeastern</c> gives <c>southeast</c>; null for other words.</summary>
    public static string? Part(Document document, int i) => Directions.OfPart(document.Tokens[i].Norm);

    /// <summary><c>SE</c> in capitals gives <c>southeast</c>; null for other words.</summary>
    public static string? Short(Document document, int i) =>
        document.Tokens[i] is { Length: <= LongestShort } token ? Directions.OfShort(document.Text[token.Start..token.End]) : null;

    /// <summary>"N. Aleppo", "SE idlib".</summary>
    private static (string Relation, int First)? Abbreviated(Document document, int head, int low)
    {
        int at = head - 1 > low && document.Tokens[head - 1].Norm == "." ? head - 2 : head - 1;
        return at >= low && Short(document, at) is { } point ? ($"{point}-part", at) : null;
    }

    /// <summary>"in north Aleppo", "North-west Syria": a point of the compass that is no course taken.</summary>
    private static bool IsPointOf(Document document, int at, int low)
    {
        if (at < low || Directions.OfPoint(document.Tokens[at].Norm) is null) return false;
        return document.Tokens[at].IsCapitalised || at > low && document.Tokens[at - 1].Norm is "in" or "across" or "throughout" or "of" or "from" or "over";
    }

    private static bool IsNoun(Token token) => OfTown.Contains(token.Norm) || OfLand.Contains(token.Norm);

    private static bool HasProvince(PlaceMention mention) => mention.Candidates.Any(c => c.Precision == PlacePrecision.Admin1);
}
