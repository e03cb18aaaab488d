using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Text.Tests;

public class RebuildTests
{
    private static readonly string[] Pieces =
        ["a", "Z", " ", "\n", "\r\n", "\n\n", "\t", "'", "’", "-", "–", ".", "...", ",", "?", "!", "\"", "(", ")", "#", "@", "7", "15,000", "2.5", "13:48", "\u00ad", "\u200d", "\u200b", "\ufeff",
        "\ufe0f", "\u20e3", "\ud83d\ude80", "\ud83d", "\ude80", "\ud83c\uddf8", "\u0301", "ص", "Ж", "中", "\0", "\u001b", "http://", "www.", "U.S.", "n't", "'s", "al-", "%", "$", "٣", "\u2028", "Dec", "in ", "and ", "between ", "last ", "week ", "2019-12-19 ", "hundred ", "\U000E0041"];

    [Fact]
    public void Tokens_and_gaps_rebuild_any_text()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            string text = Make(seed);
            var document = DocumentParser.Parse(text, []);
            Assert.True(Rebuild(document) == text, $"seed {seed}");
            Assert.True(Gaps(document).All(IsGap), $"seed {seed}: a gap holds a visible sign");
            AssertNested(document, seed);
            AssertOrdered([.. TimeExpressionFinder.Find(document, new DateOnly(2020, 1, 31)).Select(t => (t.FirstToken, t.EndToken))], seed);
            AssertOrdered([.. QuantityFinder.Find(document).Select(q => (q.FirstToken, q.EndToken))], seed);
        }
    }

    [Theory]
    [InlineData("the end of ")]
    [InlineData("early ")]
    [InlineData("in January ")]
    [InlineData("9, ")]
    [InlineData("(a? ")]
    [InlineData("A line that goes on and on for more than\n\nforty signs and then it ends.\n\n")]
    public void Endless_repetition_takes_time_in_proportion(string piece)
    {
        var document = DocumentParser.Parse(string.Concat(Enumerable.Repeat(piece, 60_000)), []);
        Assert.True(document.Tokens.Length >= 60_000);
        AssertOrdered([.. TimeExpressionFinder.Find(document, new DateOnly(2020, 1, 31)).Select(t => (t.FirstToken, t.EndToken))], 0);
        AssertOrdered([.. QuantityFinder.Find(document).Select(q => (q.FirstToken, q.EndToken))], 0);
    }

    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("é", 1_000_000)]
    [InlineData("x-", 500_000)]
    [InlineData("a.b,", 250_000)]
    [InlineData("(", 100_000)]
    [InlineData("[\"", 100_000)]
    [InlineData("@#", 100_000)]
    public void A_text_without_a_space_becomes_words_and_trees(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        var document = DocumentParser.Parse(text, []);
        Assert.Equal(text, Rebuild(document));
        List<TextSpan> words = [];
        foreach (var sentence in document.Sentences)
        {
            words.Clear();
            SyntacticWords.Add(document, sentence, words);
            var found = new WordAnalysis[words.Count];
            SyntaxModel.Default.Analyse(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), found, AnalysisDepth.Dependencies);
            Assert.Single(found, w => w.Head < 0);
        }
    }

    private static void AssertOrdered((int First, int End)[] spans, int seed)
    {
        for (int i = 0; i < spans.Length; i++)
            Assert.True(spans[i].End > spans[i].First && (i == 0 || spans[i].First >= spans[i - 1].End), $"seed {seed}");
    }

    internal static string Make(int seed)
    {
        var random = new Random(seed);
        var builder = new StringBuilder();
        for (int i = random.Next(60); i > 0; i--)
            builder.Append(random.Next(4) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
        return builder.ToString();
    }

    private static string Rebuild(Document document)
    {
        var builder = new StringBuilder();
        int at = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Start >= at && token.End > token.Start);
            builder.Append(document.Text, at, token.Start - at).Append(document.Text, token.Start, token.Length);
            at = token.End;
        }
        return builder.Append(document.Text, at, document.Text.Length - at).ToString();
    }

    private static IEnumerable<char> Gaps(Document document)
    {
        int at = 0;
        foreach (var token in document.Tokens)
        {
            for (; at < token.Start; at++) yield return document.Text[at];
            at = token.End;
        }
    }

    private static bool IsGap(char c) => !char.IsLetterOrDigit(c) && !char.IsPunctuation(c) && !char.IsSymbol(c);

    private static void AssertNested(Document document, int seed)
    {
        int token = 0, sentence = 0;
        foreach (var s in document.Sentences)
        {
            Assert.True(s.FirstToken == token && s.EndToken > token, $"seed {seed}");
            token = s.EndToken;
            Assert.True(document.Paragraphs[s.Paragraph].Span.Contains(s.Span), $"seed {seed}");
        }
        foreach (var p in document.Paragraphs)
        {
            Assert.True(p.FirstSentence == sentence && p.EndSentence > sentence, $"seed {seed}");
            sentence = p.EndSentence;
        }
        Assert.True(token == document.Tokens.Length && sentence == document.Sentences.Length, $"seed {seed}");
    }
}
