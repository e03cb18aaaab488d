using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Splits the tokens of one paragraph into sentences. Thread-safe.</summary>
internal static class SentenceSplitter
{
    private const int LongestBracket = 80;
    private const int LongestSentence = 600;
    private const WordClass Openers = WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Subordinator | WordClass.Adverb
        | WordClass.Coordinator;

    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> up to <paramref name="end"/>; one without an end is cut after 600 tokens.</summary>
    public static void Split(
        string text, List<Token> tokens, int first, int end, List<int>? breaks, int paragraph, List<Sentence> sentences)
    {
        int start = first, nextBreak = 0;
        for (int i = first; i < end; i++)
        {
            int stop = i + 1 == end || Breaks(tokens, i, breaks, ref nextBreak) ? i + 1 : StopAfter(text, tokens, start, i, end, breaks, nextBreak);
            if (stop < 0 && i + 1 - start >= LongestSentence) stop = i + 1;
            if (stop < 0) continue;
            sentences.Add(new Sentence(start, stop, new TextSpan(tokens[start].Start, tokens[stop - 1].End), paragraph));
            start = stop;
            i = stop - 1;
        }
    }

    private static bool Breaks(List<Token> tokens, int i, List<int>? breaks, ref int nextBreak)
    {
        if (breaks is null) return false;
        while (nextBreak < breaks.Count && breaks[nextBreak] < tokens[i].End) nextBreak++;
        return nextBreak < breaks.Count && breaks[nextBreak] <= tokens[i + 1].Start;
    }

    /// <summary>One past the sentence that ends with token <paramref name="i"/> and the closers after it, or -1.</summary>
    private static int StopAfter(string text, List<Token> tokens, int start, int i, int end, List<int>? breaks, int nextBreak)
    {
        if (Closings.EndsLetter(text, tokens, start, i, end)) return i + 1;
        if (Closings.EmoticonEnd(text, tokens, i, end) is > 0 and int smile && (smile == end || tokens[smile].IsCapitalised)) return smile;
        var stop = tokens[i].Form.Stop;
        if (stop is StopFact.None or StopFact.Closer or StopFact.NeverEnds) return -1;
        int limit = breaks is not null && nextBreak < breaks.Count ? breaks[nextBreak] : int.MaxValue;
        int j = i + 1;
        while (j < end && tokens[j].Start == tokens[j - 1].End && tokens[j].Start < limit && IsCloser(text, tokens, start, j, end)) j++;
        if (j >= end) return j;
        if (Closings.EmoticonEnd(text, tokens, j, end) is > 0 and int after) return after == end || tokens[after].IsCapitalised ? after : -1;
        return Ends(text, tokens, start, i, j, stop) ? j : -1;
    }

    private static bool IsCloser(string text, List<Token> tokens, int start, int j, int end)
    {
        if (tokens[j].Form.Stop is StopFact.Terminator) return true;
        if (tokens[j].Form.Stop is not StopFact.Closer) return false;
        char c = text[tokens[j].Start];
        return c is not ('"' or '\'') || j + 1 >= end || tokens[j + 1].Start > tokens[j].End || !Characters.IsApostrophe(c);
    }

    private static bool Ends(string text, List<Token> tokens, int start, int i, int next, StopFact stop)
    {
        var after = tokens[next];
        bool gap = after.Start > tokens[next - 1].End;
        bool capital = after.IsCapitalised;
        bool lower = after.Case == LetterCase.Lower;
        if (!gap) return stop == StopFact.Terminator && capital && text[tokens[i].Start] == '.' && after.Form.Shape == TokenShape.Word;
        if (lower && (next > i + 1 || InBrackets(text, tokens, start, i))) return false;
        return stop switch
        {
            StopFact.MayEnd => capital && after.Form.Is(Openers),
            StopFact.Ellipsis => !lower,
            _ => !IsNumbering(tokens, start, i),
        };
    }

    /// <summary>True where a bracket opened in the sentence is still open: "(people? targets? nobody knows)".</summary>
    private static bool InBrackets(string text, List<Token> tokens, int start, int i)
    {
        int depth = 0;
        for (int j = Math.Max(start, i - LongestBracket); j < i; j++)
        {
            if (tokens[j].Form.Shape != TokenShape.Punctuation) continue;
            char sign = text[tokens[j].Start];
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    private static bool IsNumbering(List<Token> tokens, int start, int i) =>
        i == start + 1 && tokens[start].Form.Shape == TokenShape.Number && tokens[start].Length <= 3;
}
