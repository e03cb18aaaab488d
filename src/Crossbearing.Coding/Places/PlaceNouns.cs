using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>"The town", "the region", "the airport", "there", "where": words that stand for a place named before.</summary>
internal static class PlaceNouns
{
    private const int LongestReach = 2, LongestGap = 3;

    /// <summary>Adds a mention for each such word after which no name follows and before which, in this paragraph or the one before, a place that it can mean is named.</summary>
    public static void Resolve(Document document, List<PlaceMention> mentions, PlacePhrases phrases)
    {
        var added = new List<PlaceMention>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            Sentence sentence = document.Sentences[s];
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (Pointed(document, mentions, s, i) is not { } named || mentions.Exists(m => m.First <= i && i < m.End)) continue;
                PlaceMention mention = Mention(document, i, named);
                if (!mention.IsAdverb) phrases.Read(document, [mention]);
                added.Add(mention);
            }
        }
        mentions.AddRange(added);
        mentions.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>The mention that the word at <paramref name="i"/> stands for, or null.</summary>
    private static PlaceMention? Pointed(Document document, List<PlaceMention> mentions, int s, int i)
    {
        Sentence sentence = document.Sentences[s];
        if (document.Tokens[i].Norm == "where") return Joined(document.Tokens, sentence, mentions, i);
        if (IsThere(document.Tokens, sentence, i) || IsItsEdge(document.Tokens, sentence, i)) return Last(document, mentions, s, i, IsGround, _ => false);
        if (i == sentence.FirstToken || Kind(document.Tokens[i]) is not { } kind || document.Tokens[i - 1].Norm is not ("the" or "this" or "that") || IsNamed(document, sentence, i)) return null;
        string? around = mentions.LastOrDefault(m => m.First >= sentence.FirstToken && m.End < i && m.Place is { IsSettlement: true, Admin1: not null })?.Place?.Admin1;
        return Last(document, mentions, s, i, m => m.Place is { } p && Fits(kind, p) && (p.Precision != PlacePrecision.Admin1 || around is null || p.Id == around), m => FitsLoosely(kind, m));
    }

    /// <summary>"X, where …", "X, the capital of Y, where …": the place that stands before the word.</summary>
    private static PlaceMention? Joined(ImmutableArray<Token> tokens, Sentence sentence, List<PlaceMention> mentions, int i)
    {
        PlaceMention? last = mentions.LastOrDefault(m => m.First >= sentence.FirstToken && m.End <= i);
        if (last is null || i - Math.Max(last.End, last.PhraseEnd) > LongestGap) return null;
        for (int j = last.End; j < i; j++)
        {
            if (tokens[j].Form.Is(WordClass.Coordinator | WordClass.Auxiliary) || tokens[j].Norm is "." or ";") return null;
        }
        return last.AsideOf ?? last;
    }

    /// <summary>"was shot there", "there, two men": the adverb of place, as none that only opens "there is".</summary>
    private static bool IsThere(ImmutableArray<Token> tokens, Sentence sentence, int i)
    {
        if (tokens[i].Norm != "there") return false;
        Token? next = i + 1 < sentence.EndToken ? tokens[i + 1] : null, before = i > sentence.FirstToken ? tokens[i - 1] : null;
        bool opens = next is { } after && (after.Form.Is(WordClass.Auxiliary | WordClass.Modal) || after.Norm is "'s" or "remain" or "remained" or "remains" or "came" or "exist" or "existed" or "seems" or "seemed" or "appears" or "appeared");
        bool asked = before is { } b && (b.Form.Is(WordClass.Auxiliary | WordClass.Modal) || b.Norm is "that") && !(next is null || next.Value.Form.Shape == TokenShape.Punctuation || next.Value.Form.Is(WordClass.Preposition));
        bool hangs = before is { Form: { Shape: TokenShape.Word, Classes: WordClass.None } noun } && (noun.Verb & VerbForms.Past) == 0;
        return (!opens || hangs) && !asked;
    }

    /// <summary>"on its southern outskirts", "on the outskirts": an edge of which place it is, no name tells.</summary>
    private static bool IsItsEdge(ImmutableArray<Token> tokens, Sentence sentence, int i)
    {
        if (tokens[i].Norm is not ("its" or "the")) return false;
        int at = i + 1;
        while (at < sentence.EndToken && (Directions.OfPart(tokens[at].Norm) ?? Directions.OfPoint(tokens[at].Norm)) is not null) at++;
        return at < sentence.EndToken && tokens[at].Norm is "outskirts" or "suburbs" or "surroundings" && !(at + 1 < sentence.EndToken && tokens[at + 1].Norm == "of");
    }

    /// <summary>The last place of the nearest sentence that has one of the kind, one that fits loosely only where no other of its sentence fits; what is only told beside another place, or as where from, comes after what is told itself.</summary>
    private static PlaceMention? Last(Document document, List<PlaceMention> mentions, int s, int i, Func<PlaceMention, bool> fits, Func<PlaceMention, bool> loosely)
    {
        int paragraph = document.Sentences[s].Paragraph;
        for (int k = s; k >= 0 && paragraph - document.Sentences[k].Paragraph < LongestReach; k--)
        {
            var own = ReportContext.Within(mentions, document.Sentences[k].FirstToken, document.Sentences[k].EndToken).Where(m => m.End < i).ToList();
            bool IsListed(PlaceMention m) => own.Exists(o => IsBeside(document.Tokens, m, o));
            PlaceMention? named = own.LastOrDefault(m => fits(m) && IsTold(document.Tokens, m) && !IsListed(m)) ?? own.LastOrDefault(m => loosely(m) && IsTold(document.Tokens, m) && !IsListed(m)) ?? own.LastOrDefault(m => fits(m) && !IsListed(m)) ?? own.LastOrDefault(m => loosely(m) && m.AsideOf is null && !IsListed(m));
            if (named is not null) return named;
        }
        return null;
    }

    /// <summary>Two names of one list, neither of which a noun in the singular can mean.</summary>
    private static bool IsBeside(ImmutableArray<Token> tokens, PlaceMention a, PlaceMention b)
    {
        if (a.First > b.First) (a, b) = (b, a);
        int gap = b.PhraseFirst - a.End;
        return a != b && a.AsideOf is null && b.AsideOf is null && gap is 1 or 2 && tokens[a.End].Norm is "," or "and" or "&" && (gap == 1 || tokens[a.End + 1].Norm is "and" or "&");
    }

    /// <summary>False for a name that only tells where another place lies, or where from.</summary>
    private static bool IsTold(ImmutableArray<Token> tokens, PlaceMention mention) =>
        mention.AsideOf is null && !(mention.PhraseFirst > 0 && tokens[mention.PhraseFirst - 1].Norm == "from") && !(mention.Relation is { Kind: var kind } && (kind is "near" or "toward" || kind.EndsWith("-of", StringComparison.Ordinal)));

    /// <summary>A place where somebody can be: no road, river or country.</summary>
    private static bool IsGround(PlaceMention mention) =>
        mention.Place is { Precision: not (PlacePrecision.Line or PlacePrecision.Country) } || mention is { Place: null, IsRoad: false };

    private static string? Kind(Token token) => token.Norm is "town" or "city" or "village" or "hamlet" or "camp" or "country" or "region" or "province" or "governorate" or "oblast" or "state" or "strip" or "peninsula" or "enclave" or "highway" or "motorway" or "river" or "airport" or "airbase" or "hospital" or "crossing" or "bridge" or "dam" or "palace" or "prison" or "plant" or "complex" or "refinery" or "checkpoint" or "barracks" or "junction" && token.Case == LetterCase.Lower ? token.Norm : null;

    /// <summary>"the town of X", "the town hall": not the town itself; its centre and its outskirts are it.</summary>
    private static bool IsNamed(Document document, Sentence sentence, int i)
    {
        if (i + 1 >= sentence.EndToken) return false;
        Token next = document.Tokens[i + 1];
        if (next.Norm is "center" or "centre" or "outskirts" or "limits" or "proper") return false;
        return next.Norm is "of" or "capital" || next.IsCapitalised || next.Form.Classes == WordClass.None && next.Form.Shape == TokenShape.Word && next.Form.Verb == VerbForms.None;
    }

    private static bool Fits(string kind, Place place) => kind switch
    {
        "city" or "town" => place.Kind is "city" or "town",
        "camp" => place.Kind == "camp",
        "country" => place.Precision == PlacePrecision.Country,
        "province" or "governorate" or "oblast" or "state" => place.Precision == PlacePrecision.Admin1,
        "region" or "strip" or "peninsula" or "enclave" => place.Precision is PlacePrecision.Admin1 or PlacePrecision.Area,
        "highway" or "motorway" or "river" => place.Precision == PlacePrecision.Line && (place.Kind == "river") == (kind == "river"),
        "airport" or "airbase" or "hospital" or "crossing" or "bridge" or "dam" or "palace" or "prison" or "plant" or "complex" or "refinery" or "checkpoint" or "barracks" or "junction" => place.Precision == PlacePrecision.Site && (place.Kind == kind || place.Name.EndsWith(kind, StringComparison.OrdinalIgnoreCase)),
        _ => place.Kind is "village" or "hamlet",
    };

    /// <summary>A settlement of another size than the word's, since reports and packs differ on sizes; a name that no pack knows, where its kind word is the same or none stands by it.</summary>
    private static bool FitsLoosely(string kind, PlaceMention mention)
    {
        bool settlement = kind is "city" or "town" or "village" or "hamlet" or "camp";
        if (mention.Place is null) return mention.KindWord == kind || mention.KindWord is null && settlement;
        return settlement && mention.Place is { IsSettlement: true, Kind: not "neighbourhood" } && !(mention.Place.Kind == "camp" && kind != "camp") && !(mention.Place.Kind == "city" && kind is "village" or "hamlet" or "camp") && !(mention.Place.Kind is "village" or "hamlet" && kind == "city");
    }

    private static PlaceMention Mention(Document document, int i, PlaceMention named)
    {
        TextSpan span = named.Place is null ? named.Span : document.SpanOf(i, i + 1);
        return new PlaceMention
        {
            First = i, End = i + 1, Span = span, FullSpan = span, Name = named.Place?.Name ?? named.Name, Candidates = named.Candidates, Place = named.Place, IsAdverb = document.Tokens[i].Norm is "there" or "where",
            Why = "the place that the word stands for",
        };
    }
}
