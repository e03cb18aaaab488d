using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Finds names that only tell where the place beside them lies: "Semenivka, Chernihiv region", "Singa, the capital of Sennar", "Zamfara's Zurmi". Thread-safe.</summary>
internal sealed class PlaceAsides(NounClasses nouns)
{
    private const int LongestDescription = 8, LongestRelation = 3;

    /// <summary>Gives each such mention the place that it is told beside; after names are resolved.</summary>
    public void Mark(Document document, List<PlaceMention> mentions)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            List<PlaceMention> own = ReportContext.Within(mentions, sentence.FirstToken, sentence.EndToken);
            for (int i = 0; i + 1 < own.Count; i++)
            {
                if (own[i].AsideOf is null && IsOwner(document.Tokens, own[i], own[i + 1])) own[i].AsideOf = own[i + 1];
                else if (IsToldBeside(document.Tokens, sentence, own, i)) own[i + 1].AsideOf = own[i].AsideOf ?? own[i];
            }
        }
    }

    /// <summary>"Sagaing Region's Kanbalu township", "Gezira state's capital, Wad Madani": the wider place before what lies in it.</summary>
    private bool IsOwner(ImmutableArray<Token> tokens, PlaceMention wide, PlaceMention narrow)
    {
        int at = AfterKind(tokens, wide);
        if (at >= narrow.First || tokens[at].Norm is not ("'s" or "'") || narrow.First - at > LongestDescription || !IsWider(wide, narrow)) return false;
        for (int i = at + 1; i < narrow.First; i++)
        {
            bool told = tokens[i].Norm is "," or "of" or "the" or "main" or "largest" or "second" or "biggest" || nouns.IsDescription(tokens[i].Norm) || nouns.IsSettlement(tokens[i].Norm) || nouns.IsGround(tokens[i].Norm) || Directions.OfPart(tokens[i].Norm) is not null;
            if (!told) return false;
        }
        return true;
    }

    /// <summary>True where the second of two mentions stands behind a comma and tells where the first lies, as none of a list.</summary>
    private bool IsToldBeside(ImmutableArray<Token> tokens, Sentence sentence, List<PlaceMention> mentions, int i)
    {
        PlaceMention place = mentions[i].AsideOf ?? mentions[i], other = mentions[i + 1];
        int comma = AfterKind(tokens, mentions[i]), from = comma + 1;
        if (comma >= other.PhraseFirst || tokens[comma].Norm is not ("," or "(") && !(mentions[i].AsideOf is not null && tokens[comma].Norm is "'s" or "'")) return false;
        bool told = IsWider(other, place) && IsPlain(tokens, from, other.First) || IsNeighbour(tokens, place, other, from) || IsDescribed(tokens, from, other.PhraseFirst) || IsAttribute(tokens, from, other);
        return told && !IsInList(tokens, sentence, mentions, i);
    }

    /// <summary>"…, northern Mali", "…, in the Idlib countryside": nothing but words of place before the name.</summary>
    private bool IsPlain(ImmutableArray<Token> tokens, int from, int to)
    {
        if (to - from > LongestDescription) return false;
        for (int i = from; i < to; i++)
        {
            if (!(tokens[i].Form.Is(WordClass.Preposition | WordClass.Determiner) || Directions.OfPart(tokens[i].Norm) is not null || Directions.OfPoint(tokens[i].Norm) is not null || nouns.IsGround(tokens[i].Norm) || nouns.IsSettlement(tokens[i].Norm) || nouns.IsDescription(tokens[i].Norm))) return false;
        }
        return true;
    }

    /// <summary>"Sheikh Dames, south of Kafr Nabl,", "Kautikari, near Chibok": the way from a neighbour.</summary>
    private static bool IsNeighbour(ImmutableArray<Token> tokens, PlaceMention place, PlaceMention other, int from)
    {
        if (place.Relation is not null || other.Relation is not { Kind: var kind } || !(kind == "near" || kind.EndsWith("-of", StringComparison.Ordinal)) || other.PhraseFirst == other.First || other.PhraseFirst - from > LongestRelation) return false;
        for (int i = from; i < other.PhraseFirst; i++)
        {
            if (tokens[i].Form.Is(WordClass.Coordinator)) return false;
        }
        return true;
    }

    /// <summary>"…, a suburb of Kherson", "…, on the left bank of the Dnipro": an article, a noun that tells what the place is, and a preposition before the name.</summary>
    private bool IsDescribed(ImmutableArray<Token> tokens, int from, int to)
    {
        if (to > from && tokens[from].Form.Is(WordClass.Preposition)) from++;
        while (to > from && tokens[to - 1].Form.Is(WordClass.Determiner)) to--;
        if (to - from is < 3 or > LongestDescription || !tokens[from].Form.Is(WordClass.Determiner) || !tokens[to - 1].Form.Is(WordClass.Preposition)) return false;
        for (int i = from; i < to - 1; i++)
        {
            if (tokens[i].Form.Shape == TokenShape.Punctuation || tokens[i].Form.Is(WordClass.Coordinator | WordClass.Relative | WordClass.Auxiliary)) return false;
        }
        string noun = tokens[to - 2].Norm;
        return nouns.IsDescription(noun) || tokens[to - 1].Norm is "in" or "near" && (nouns.IsSettlement(noun) || nouns.IsGround(noun));
    }

    /// <summary>"Saraqib, the Idlib town", "Bucha, a Kyiv suburb", "Karari, the northern district of Omdurman": a name beside the noun that tells what the place is.</summary>
    private bool IsAttribute(ImmutableArray<Token> tokens, int from, PlaceMention other) =>
        other.PhraseFirst == from + 1 && other.PhraseFirst < other.First && tokens[from].Form.Is(WordClass.Determiner) && other.Relation is { Kind: var part } && part.EndsWith("-part", StringComparison.Ordinal) ||
        other.First == from + 1 && tokens[from].Norm is "the" or "a" or "an" && other.End < tokens.Length && tokens[other.End].Case == LetterCase.Lower && nouns.IsSettlement(tokens[other.End].Norm);

    /// <summary>"Saraqib, Idlib and Ariha": the name between is one of a list, where no word beside it tells that it is a region.</summary>
    private static bool IsInList(ImmutableArray<Token> tokens, Sentence sentence, List<PlaceMention> mentions, int i)
    {
        PlaceMention other = mentions[i + 1];
        bool plain = other.KindWord is null && other.Place is not { Precision: PlacePrecision.Country } && other.Relation?.Kind.EndsWith("-part", StringComparison.Ordinal) != true && !other.Name.Contains(' ', StringComparison.Ordinal);
        bool listed = i > 0 && mentions[i - 1].AsideOf is null && mentions[i].First - mentions[i - 1].End == 1 && tokens[mentions[i - 1].End].Norm == ",";
        int at = AfterKind(tokens, other);
        if (at + 1 < sentence.EndToken && tokens[at].Norm == "," && tokens[at + 1].Norm is "and" or "or") at++;
        bool more = at < sentence.EndToken && (tokens[at].Norm is "and" or "or" or "&" || plain && tokens[at].Norm == ",") && i + 2 < mentions.Count && mentions[i + 2].PhraseFirst - at <= 2;
        return plain && (listed || more) || other.Relation is { Kind: "near" } && more;
    }

    private static int AfterKind(ImmutableArray<Token> tokens, PlaceMention mention)
    {
        int at = Math.Max(mention.PhraseEnd, mention.End);
        return at < tokens.Length && tokens[at].Norm == mention.KindWord ? at + 1 : at;
    }

    /// <summary>True where the packs say that the first is a district, region or country in which the second lies or can lie.</summary>
    private static bool IsWider(PlaceMention wide, PlaceMention narrow)
    {
        if (wide.Place is not { } region || Level(region) == 0) return false;
        if (narrow.Place is not { } place) return true;
        if (Level(region) <= Level(place) || place.Country is not null && region.Country is not null && place.Country != region.Country) return false;
        string? unit = region.Precision == PlacePrecision.Admin1 ? place.Admin1 : region.Precision == PlacePrecision.Admin2 ? place.Admin2 : null;
        return unit is null || unit == region.Id;
    }

    private static int Level(Place place) => place.Precision switch
    {
        PlacePrecision.Country => 3,
        PlacePrecision.Admin1 or PlacePrecision.Area => 2,
        PlacePrecision.Admin2 => 1,
        _ => 0,
    };
}
