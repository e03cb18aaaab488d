using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"The town", "the region", "the airport": a noun that stands for the place of its kind named last.</summary>
internal static class PlaceNouns
{
    private const int LongestReach = 2;

    /// <summary>Adds a mention for each such noun after which no name follows and before which, in this paragraph or the one before, a place of its kind is named.</summary>
    public static void Resolve(Document document, List<PlaceMention> mentions)
    {
        var added = new List<PlaceMention>();
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                if (Kind(document.Tokens[i]) is not { } kind || document.Tokens[i - 1].Norm != "the" || IsNamed(document, sentence, i)) continue;
                PlaceMention? named = mentions.LastOrDefault(m => m.End < i && m.Place is { } p && Fits(kind, p));
                if (named?.Place is { } place && IsNear(document, named.First, sentence.Paragraph) && !mentions.Exists(m => m.First <= i && i < m.End)) added.Add(Mention(document, i, place));
            }
        }
        mentions.AddRange(added);
        mentions.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static string? Kind(Token token) => token.Norm is "town" or "city" or "village" or "hamlet" or "camp" or "country" or "region" or "province" or "governorate" or "oblast" or "state" or "strip" or "airport" or "airbase" or "hospital" or "crossing" or "bridge" or "dam" or "palace" or "prison" or "plant" or "complex" or "refinery" && token.Case == LetterCase.Lower ? token.Norm : null;

    /// <summary>"the town of X", "the town centre", "the city's": not the town itself.</summary>
    private static bool IsNamed(Document document, Sentence sentence, int i)
    {
        if (i + 1 >= sentence.EndToken) return false;
        Token next = document.Tokens[i + 1];
        return next.Norm is "of" or "'s" or "'" || next.IsCapitalised || next.Form.Classes == WordClass.None && next.Form.Shape == TokenShape.Word && next.Form.Verb == VerbForms.None;
    }

    private static bool Fits(string kind, Place place) => kind switch
    {
        "city" => place.Kind is "city" or "town",
        "town" => place.Kind is "town" or "city",
        "camp" => place.Kind == "camp",
        "country" => place.Precision == PlacePrecision.Country,
        "region" or "province" or "governorate" or "oblast" or "state" or "strip" => place.Precision is PlacePrecision.Admin1 or PlacePrecision.Area,
        "airport" or "airbase" or "hospital" or "crossing" or "bridge" or "dam" or "palace" or "prison" or "plant" or "complex" or "refinery" => place.Precision == PlacePrecision.Site && (place.Kind == kind || place.Name.EndsWith(kind, StringComparison.OrdinalIgnoreCase)),
        _ => place.Kind is "village" or "hamlet",
    };

    private static bool IsNear(Document document, int token, int paragraph)
    {
        int own = document.Sentences.First(s => s.FirstToken <= token && token < s.EndToken).Paragraph;
        return paragraph - own < LongestReach;
    }

    private static PlaceMention Mention(Document document, int i, Place place)
    {
        TextSpan span = document.SpanOf(i, i + 1);
        return new PlaceMention { First = i, End = i + 1, Span = span, FullSpan = span, Name = place.Name, Candidates = [place], Place = place, Why = "the place of this kind named last" };
    }
}
