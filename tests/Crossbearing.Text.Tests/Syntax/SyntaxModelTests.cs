using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Testing;
using Xunit;

namespace Crossbearing.Text.Tests;

public class SyntaxModelTests
{
    private const string Sentence = "The 25th Division captured three villages near Maarat al-Numan on Monday .";

    [Fact]
    public void APlainSentenceHasTheTreeThatAGrammarGives()
    {
        var found = Analyse(Sentence.Split(' '));
        int verb = Array.FindIndex(found, w => w.Lemma == "capture");
        Assert.Equal(3, verb);
        Assert.Equal((UniversalPos.Verb, -1, "root"), (found[3].Pos, found[3].Head, found[3].Relation));
        Assert.Equal((UniversalPos.Noun, "village", 3, "obj"), (found[5].Pos, found[5].Lemma, found[5].Head, found[5].Relation));
        Assert.Equal((3, "nsubj"), (found[2].Head, found[2].Relation));
    }

    [Theory]
    [InlineData(Sentence)]
    [InlineData("SHELLING KILLS FOUR IN SARAQIB")]
    [InlineData("air strikes hit the town overnight , killing at least 12 people")]
    public void TagsAloneAreTheTagsOfTheParse(string text)
    {
        var tags = Analyse(text.Split(' '), AnalysisDepth.Tags);
        var full = Analyse(text.Split(' '));
        Assert.Equal(full.Select(w => (w.Pos, w.Xpos, w.Features, w.Lemma)), tags.Select(w => (w.Pos, w.Xpos, w.Features, w.Lemma)));
        Assert.All(tags, w => Assert.Equal((-1, "_"), (w.Head, w.Relation)));
    }

    [Fact]
    public void ThreadsGetTheSameAnswer()
    {
        var one = Analyse(Sentence.Split(' '));
        var all = new WordAnalysis[64][];
        Parallel.For(0, all.Length, i => all[i] = Analyse(Sentence.Split(' ')));
        Assert.All(all, a => Assert.Equal(one, a));
    }

    [Fact]
    public void SentencesTogetherAreSentencesAlone()
    {
        string[][] sentences = [Sentence.Split(' '), [], ["SHELLING", "KILLS", "FOUR"], [.. Enumerable.Repeat("again", 127)], ["Yes"], [.. Enumerable.Repeat("and", 300)], Sentence.Split(' ')];
        var (text, spans) = Lay([.. sentences.SelectMany(s => s)]);
        int[] ends = [.. sentences.Select((_, k) => sentences.Take(k + 1).Sum(s => s.Length))];
        var together = new WordAnalysis[spans.Length];
        SyntaxModel.Default.Analyse(text, spans.AsSpan(), ends, together, AnalysisDepth.Dependencies);
        Assert.Equal(sentences.SelectMany(s => Analyse(s)), together);
    }

    [Theory]
    [InlineData(new[] { 2 })]
    [InlineData(new[] { 3, 2, 4 })]
    [InlineData(new int[0])]
    public void EndsThatAreNoneAreRefused(int[] ends)
    {
        var (text, spans) = Lay(["one", "two", "three", "four"]);
        Assert.Throws<ArgumentException>(() => SyntaxModel.Default.Analyse(text, spans.AsSpan(), ends, new WordAnalysis[4], AnalysisDepth.Tags));
    }

    [Theory]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(5000)]
    public void AnyLengthGivesOneTree(int length)
    {
        var found = Analyse([.. Enumerable.Range(0, length).Select(i => i % 3 == 0 ? "(" : "word" + i)]);
        Assert.Single(found, w => w.Head < 0);
        for (int i = 0; i < length; i++)
        {
            int at = i, steps = 0;
            while (at >= 0 && steps++ <= length) at = found[at].Head;
            Assert.True(at < 0, $"word {i} hangs in a circle");
        }
    }

    [Fact]
    public void OddWordsAreAnalysedLikeAny()
    {
        string[] words = ["\ud800", "\0", new string('x', 5000), "🚀🚀", "نبل", "\u202e", "１２", "İ", "ß", "-"];
        Assert.Equal(words.Length, Analyse(words).Length);
    }

    [Fact]
    public void NoWordsGiveNothing() => Assert.Empty(Analyse([]));

    [Fact]
    public void TooLittleRoomIsRefused() =>
        Assert.Throws<ArgumentException>(() => SyntaxModel.Default.Analyse("a", [new TextSpan(0, 1)], [], AnalysisDepth.Tags));

    [Theory]
    [InlineData("not a model, though long enough to be read as one", "XB6001")]
    [InlineData("XBM1 but nothing that its checksum would fit to, at all", "XB6002")]
    public void AForeignOrDamagedFileIsRefusedWithItsCode(string content, string code)
    {
        string path = Path.Combine(Path.GetTempPath(), $"xb-model-{code}.xbm");
        File.WriteAllText(path, content);
        try { Assert.Equal(code, Assert.Throws<SyntaxModelException>(() => SyntaxModel.Load(path)).Code); }
        finally { File.Delete(path); }
    }

    [Fact]
    public void AWarmModelAllocatesNextToNothing()
    {
        var (text, spans) = Lay(Sentence.Split(' '));
        var into = new WordAnalysis[spans.Length];
        for (int i = 0; i < 50; i++) SyntaxModel.Default.Analyse(text, spans.AsSpan(), into, AnalysisDepth.Tags);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) SyntaxModel.Default.Analyse(text, spans.AsSpan(), into, AnalysisDepth.Tags);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / (1000.0 * spans.Length), 0, 8);
    }

    [Fact]
    public void WarWordsAreTaggedAsAPersonTaggedThem()
    {
        int right = 0, all = 0;
        foreach (string line in File.ReadLines(Repository.At("tests", "gold", "war-words", "sentences.tagged")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var pairs = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Form: w[..w.LastIndexOf('/')], Tag: w[(w.LastIndexOf('/') + 1)..])).ToList();
            var found = Analyse([.. pairs.Select(p => p.Form)], AnalysisDepth.Tags);
            right += pairs.Where((p, i) => p.Tag.Equals(found[i].Pos.ToString(), StringComparison.OrdinalIgnoreCase)).Count();
            all += pairs.Count;
        }
        Assert.True(all > 1400, $"{all} words");
        Assert.True(right >= 0.93 * all, $"{100.0 * right / all:F2} of {all}");
    }

    private static WordAnalysis[] Analyse(string[] words, AnalysisDepth depth = AnalysisDepth.Dependencies)
    {
        var (text, spans) = Lay(words);
        var into = new WordAnalysis[words.Length];
        SyntaxModel.Default.Analyse(text, spans.AsSpan(), into, depth);
        return into;
    }

    private static (string Text, ImmutableArray<TextSpan> Spans) Lay(string[] words)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int at = 0;
        foreach (string word in words)
        {
            spans.Add(new TextSpan(at, at + word.Length));
            at += word.Length + 1;
        }
        return (string.Join(' ', words), spans.ToImmutable());
    }
}
