using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Reads the words around a place that say where it lies as seen from the named one: "south of X", "southeastern X", "near X", "the outskirts of X".</summary>
internal sealed class PlacePhrases
{
    private const int LongestDistance = 3;

    private readonly PhraseTrie<string> before = new();

    public PlacePhrases(IEnumerable<LexiconEntry> lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "place-relations"))
        {
            foreach (string words in entry.All("words")) before.Add(words, entry.One("relation") ?? "near");
        }
    }

    /// <summary>Sets relation, first token of the phrase and full span of each mention.</summary>
    public void Read(Document document, IReadOnlyList<PlaceMention> mentions)
    {
        PlaceMention? previous = null;
        foreach (PlaceMention mention in mentions)
        {
            int low = previous is not null && previous.End <= mention.First ? previous.End : 0;
            int sentenceStart = SentenceStart(document, mention.First);
            ReadOne(document, mention, Math.Max(low, sentenceStart));
            if (mention.Relation is null && previous?.Relation is { } shared && IsShared(document, previous, mention, shared)) Share(document, previous, mention, shared);
            mention.AtCentre |= IsAtCentre(document.Tokens, mention.End);
            previous = mention;
        }
        PlacePairs.Mark(document, mentions);
        foreach (PlaceMention mention in mentions) mention.FullSpan = document.SpanOf(mention.PhraseFirst, mention.PhraseEnd);
    }

    private static bool IsAtCentre(ImmutableArray<Token> tokens, int at)
    {
        if (at < tokens.Length && tokens[at].Norm is "'s" or "'") at++;
        if (at < tokens.Length && tokens[at].Norm == "city") at++;
        return at < tokens.Length && tokens[at].Norm is "center" or "centre" or "downtown" or "outskirts" or "suburbs" or "airport" or "streets";
    }

    private void ReadOne(Document document, PlaceMention mention, int low)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        string name = mention.Name;
        int head = SkipKind(document, mention.First, low);
        if (!IsWhole(tokens, mention.First, head) && PlaceParts.Before(document, mention, head, low) is { } part)
        {
            mention.OuterFirst = part.First;
            mention.Relation = new PlaceRelation(part.Relation, name, null);
        }
        else if (IsOfTwoParts(document, head, low))
        {
            mention.OuterFirst = head - 2;
        }
        else if (head - 2 >= low && tokens[head - 1].Norm is "of" or "from" && PlaceParts.Point(document, head - 2) is { } direction)
        {
            bool inside = head - 3 >= low && tokens[head - 3].Norm == "the" && head - 4 >= low && tokens[head - 4].Norm is "in" or "across" or "throughout";
            double? km = Distance(tokens, head - 2, low, out int first);
            mention.OuterFirst = first;
            mention.Relation = new PlaceRelation(inside && !After(tokens, head - 2, low, "to") ? $"{direction}-part" : $"{direction}-of", name, km);
        }
        else if (head - 1 >= low && tokens[head - 1].Norm == "between")
        {
            mention.OuterFirst = head - 1;
        }
        else if (head - 1 >= low && tokens[head - 1].Norm is "from" or "of" or "off" && Distance(tokens, head - 1, low, out int measured) is { } away && !(mention.End < tokens.Length && tokens[mention.End].Norm is "to" or "toward" or "towards"))
        {
            mention.OuterFirst = measured;
            mention.Relation = new PlaceRelation("near", name, away);
        }
        else
        {
            Phrase(tokens, mention, low, head, name);
        }
        if (mention.Relation is null && PlaceParts.After(tokens, mention) is { } after)
        {
            mention.PhraseEnd = after.End;
            mention.Relation = new PlaceRelation(after.Relation, name, null);
        }
    }

    /// <summary>"the southern city of X": the word before the kind tells where the whole lies, no part of it.</summary>
    private static bool IsWhole(ImmutableArray<Token> tokens, int first, int head) =>
        first - head >= 2 && tokens[first - 2].Norm is "town" or "towns" or "village" or "villages" or "city" or "cities" or "hamlet" or "settlement" or "camp" or "province" or "governorate" or "state" or "oblast" or "region";

    /// <summary>"the south and the east of X": two parts, which no one relation tells.</summary>
    private static bool IsOfTwoParts(Document document, int head, int low)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (head - 2 < low || tokens[head - 1].Norm != "of" || PlaceParts.Point(document, head - 2) is null) return false;
        int and = tokens[head - 3 >= low ? head - 3 : low].Norm == "the" ? head - 4 : head - 3;
        return and - 1 >= low && tokens[and].Norm == "and" && PlaceParts.Point(document, and - 1) is not null;
    }

    private void Phrase(ImmutableArray<Token> tokens, PlaceMention mention, int low, int head, string name)
    {
        for (int start = Math.Max(low, head - 5); start < head; start++)
        {
            if (!before.Longest(tokens, start, head, out int end, out var kinds) || !OnlyThe(tokens, end, head)) continue;
            double? km = Distance(tokens, start, low, out int first);
            mention.OuterFirst = first;
            mention.Relation = new PlaceRelation(kinds[0], name, km);
            return;
        }
    }

    private static bool OnlyThe(ImmutableArray<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].Norm is not ("the" or "a" or "an")) return false;
        }
        return true;
    }

    /// <summary>Goes left over "the key town of".</summary>
    private static int SkipKind(Document document, int first, int low)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int head = first;
        if (head - 1 >= low && tokens[head - 1].Norm is "the") head--;
        if (head - 2 >= low && tokens[head - 1].Norm == "of" && tokens[head - 2].Norm is "town" or "village" or "city" or "province" or "governorate" or "villages" or "towns" or "district" or "hamlet" or "region" or "state" or "settlement" or "neighbourhood" or "neighborhood" or "oblast" or "camp" or "crossroad" or "crossroads")
        {
            head -= 2;
            while (head - 1 >= low && tokens[head - 1].Form.Classes is WordClass.None or WordClass.Determiner && tokens[head - 1].Form.Shape == TokenShape.Word
                   && PlaceParts.Part(document, head - 1) is null && (tokens[head - 1].Form.Is(WordClass.Determiner) || (tokens[head - 1].Form.Verb == VerbForms.None && tokens[head - 1].Case == LetterCase.Lower))) head--;
        }
        return head;
    }

    private static bool IsShared(Document document, PlaceMention previous, PlaceMention mention, PlaceRelation shared)
    {
        bool gap = mention.First - previous.End is 1 or 2;
        for (int i = previous.End; gap && i < mention.First; i++) gap = document.Tokens[i].Norm is "," or "and" or "or";
        return gap && (shared.Kind is "near" or "toward" || shared.Kind.EndsWith("-of", StringComparison.Ordinal));
    }

    private static void Share(Document document, PlaceMention previous, PlaceMention mention, PlaceRelation shared)
    {
        mention.Relation = shared with { Of = mention.Span.Of(document.Text) };
    }

    /// <summary>The distance told right before a token ("some three km" south, "20 miles" from), and the token where the phrase begins.</summary>
    private static double? Distance(ImmutableArray<Token> tokens, int at, int low, out int first)
    {
        int start = Math.Max(low, at - LongestDistance);
        double? km = Distances.Before([.. tokens.AsSpan(start, at - start).ToArray().Select(t => t.Norm)], at - start, out first);
        first += start;
        return km;
    }

    private static bool After(ImmutableArray<Token> tokens, int at, int low, string word) => at - 2 >= low && tokens[at - 2].Norm == word;

    private static int SentenceStart(Document document, int token)
    {
        int low = 0, high = document.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (document.Sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }
        return document.Sentences[low].FirstToken;
    }
}
