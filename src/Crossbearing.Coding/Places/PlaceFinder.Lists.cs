using System.Collections.Immutable;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Names that no pack has, in lists that the words beside them tell to be of places.</content>
internal sealed partial class PlaceFinder
{
    private const int LongestLeadIn = 14, LongestItem = 4;

    /// <summary>Plural words for settlements, after which a list of names is one of places.</summary>
    private static readonly HashSet<string> Settlements = new(StringComparer.Ordinal)
        { "towns", "villages", "cities", "hamlets", "settlements", "localities", "communities", "neighbourhoods", "neighborhoods", "suburbs", "communes", "townships", "hilltops", "districts" };

    /// <summary>Words that lead from what counts places to their names.</summary>
    private static readonly HashSet<string> LeadIns = new(StringComparer.Ordinal)
        { "including", "include", "includes", "included", "namely", "notably", "them", "which", "as", "are", "were", ":", "(", "–", "—", "-" };

    /// <summary>Adds the names of such lists: "three villages: Ahnash, Baqsayn and Kafr Dulba", "the villages captured today are Ahnash and Baqsayn", and the items under "the following villages:".</summary>
    private void AddLists(Document document, List<PlaceMention> found, IReadOnlySet<int> takenByActors)
    {
        int known = found.Count;
        bool counted = false;
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            Sentence sentence = document.Sentences[s];
            if (counted && Item(document, sentence, found, takenByActors) is { } item)
            {
                if (item.End > item.First) found.Add(Sounding(document, sentence, item.First, item.End, "an item under a word for settlements; in no pack"));
                continue;
            }
            counted = document.Tokens[sentence.EndToken - 1].Norm == ":" && Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => Settlements.Contains(document.Tokens[i].Norm) || document.Tokens[i].Norm == "following");
            foreach (var (first, end) in Runs(document, sentence, found, takenByActors))
            {
                if (IsLed(document, sentence, first) || IsClosedByKind(document, sentence, end) || first == sentence.FirstToken && IsSuffering(document, sentence, end) || IsPointed(document, s, first)) AddRun(document, sentence, first, found, takenByActors);
            }
        }
        if (found.Count > known) found.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>The lists of two names or more in a sentence, from the first token of each to one past its last.</summary>
    private List<(int First, int End)> Runs(Document document, Sentence sentence, List<PlaceMention> found, IReadOnlySet<int> takenByActors)
    {
        var runs = new List<(int First, int End)>();
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Names(document, sentence, i, found, takenByActors) is not { Count: > 1 } names) continue;
            runs.Add((i, names[^1].End));
            i = names[^1].End;
        }
        return runs;
    }

    /// <summary>The names that stand from a token on with nothing but commas and conjunctions between them.</summary>
    private List<(int First, int End, bool Known)> Names(Document document, Sentence sentence, int first, List<PlaceMention> found, IReadOnlySet<int> takenByActors)
    {
        var names = new List<(int First, int End, bool Known)>();
        while (NameAt(document, sentence, first, found, takenByActors) is { } name)
        {
            names.Add((first, name.End, name.Known));
            first = name.End;
            while (first < sentence.EndToken && (document.Tokens[first].Norm == "," || IsListWord(document.Tokens[first]))) first++;
            if (first == name.End) break;
        }
        return names;
    }

    private void AddRun(Document document, Sentence sentence, int first, List<PlaceMention> found, IReadOnlySet<int> takenByActors)
    {
        foreach (var (start, end, isKnown) in Names(document, sentence, first, found, takenByActors))
        {
            if (!isKnown) found.Add(Sounding(document, sentence, start, end, "in a list of places by the words beside it; in no pack"));
        }
    }

    /// <summary>"three villages: Ahnash, …", "villages captured today were Ahnash, …", "control of Ahnash, …": what leads to the list tells that it is one of places.</summary>
    private bool IsLed(Document document, Sentence sentence, int first)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (first == sentence.FirstToken) return false;
        if (LeadsToPlace(tokens, first - 1) || Settlements.Contains(tokens[first - 1].Norm)) return true;
        if (!LeadIns.Contains(tokens[first - 1].Norm)) return false;
        return Enumerable.Range(Math.Max(sentence.FirstToken, first - LongestLeadIn), Math.Min(LongestLeadIn, first - sentence.FirstToken)).Any(i => Settlements.Contains(tokens[i].Norm));
    }

    /// <summary>"Ahnash, Baqsayn and Kafr Dulba villages".</summary>
    private static bool IsClosedByKind(Document document, Sentence sentence, int end) => end < sentence.EndToken && Settlements.Contains(document.Tokens[end].Norm);

    /// <summary>"… three villages. They are Ahnash and Baqsayn.": the sentence before counts what this one names.</summary>
    private static bool IsPointed(Document document, int at, int first)
    {
        Sentence sentence = document.Sentences[at];
        if (at == 0 || first - sentence.FirstToken != 2 || document.Tokens[sentence.FirstToken].Norm is not ("they" or "these" or "those") || document.Tokens[first - 1].Norm is not ("are" or "were" or "include" or "included")) return false;
        Sentence before = document.Sentences[at - 1];
        return Enumerable.Range(before.FirstToken, before.EndToken - before.FirstToken).Any(i => Settlements.Contains(document.Tokens[i].Norm));
    }

    /// <summary>The name that begins at a token, a place found before or words with capitals that are nobody's name; null where none does.</summary>
    private (int End, bool Known)? NameAt(Document document, Sentence sentence, int first, List<PlaceMention> found, IReadOnlySet<int> takenByActors)
    {
        if (found.Find(p => p.First == first) is { } place) return (place.End, true);
        int end = first;
        while (end < Math.Min(first + LongestItem, sentence.EndToken) && !takenByActors.Contains(end) && IsNamePart(document.Tokens[end]) && (end == first || document.Tokens[end].Start - document.Tokens[end - 1].End <= 1)) end++;
        return end > first && !IsNotPlace(document, first, end) ? (end, false) : null;
    }

    private static bool IsNamePart(Token token) =>
        token.Form.Shape == TokenShape.Word && token.Form.Classes == WordClass.None && (token.Case == LetterCase.Capitalised || token.Norm.StartsWith("al-", StringComparison.Ordinal));

    /// <summary>"- Ahnash": a sentence of nothing but one name; where the packs know it, there is nothing left to add (an empty stretch).</summary>
    private (int First, int End)? Item(Document document, Sentence sentence, List<PlaceMention> found, IReadOnlySet<int> takenByActors)
    {
        int first = sentence.FirstToken, stop = sentence.EndToken;
        while (first < stop && document.Tokens[first].Form.Shape == TokenShape.Punctuation) first++;
        while (stop > first && document.Tokens[stop - 1].Form.Shape == TokenShape.Punctuation) stop--;
        if (found.Exists(p => p.First >= first && p.First < stop)) return stop - first <= LongestName ? (first, first) : null;
        bool named = stop > first && stop - first <= LongestItem && Enumerable.Range(first, stop - first).All(i => IsNamePart(document.Tokens[i]) && !takenByActors.Contains(i));
        return named && !IsNotPlace(document, first, stop) ? (first, stop) : null;
    }
}
