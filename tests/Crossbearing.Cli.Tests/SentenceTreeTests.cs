using Crossbearing.Cli.Display;
using Crossbearing.Testing;
using Crossbearing.Text;

namespace Crossbearing.Cli.Tests;

public class SentenceTreeTests
{
    [Fact]
    public void A_tree_is_drawn_in_sentence_order()
    {
        string[] forms = ["The", "Syrian", "Army", "captured", "the", "town", "of", "Saraqib", "on", "Wednesday", ",", "he", "said", "."];
        int[] heads = [2, 2, 3, 12, 5, 3, 7, 5, 9, 3, 12, 12, -1, 12];
        string[] relations = ["det", "amod", "nsubj", "ccomp", "det", "obj", "case", "nmod", "case", "obl", "punct", "nsubj", "root", "punct"];
        Approved.Matches("tests/Crossbearing.Cli.Tests/Expectations/tree.txt", Drawn(forms, heads, relations, 100));
    }

    [Fact]
    public void Crossing_branches_keep_every_word() =>
        Approved.Matches("tests/Crossbearing.Cli.Tests/Expectations/tree-crossing.txt",
            Drawn(["A", "hearing", "is", "scheduled", "on", "the", "issue", "today"], [1, 3, 3, -1, 6, 6, 1, 3], ["det", "nsubj:pass", "aux:pass", "root", "case", "det", "nmod", "advmod"], 100));

    [Theory]
    [InlineData(40, 30)]
    [InlineData(100, 30)]
    [InlineData(100, 300)]
    public void A_deep_tree_stays_in_its_width(int width, int words)
    {
        string[] forms = [.. Enumerable.Range(0, words).Select(i => "word" + new string('x', i % 40))];
        string drawn = Drawn(forms, [.. Enumerable.Range(-1, words)], [.. forms.Select(_ => "nmod:unmarked")], width);
        Assert.All(drawn.Split('\n'), l => Assert.True(l.Length <= width, l));
        Assert.Equal(words, drawn.TrimEnd('\n').Split('\n').Length);
        Assert.All(drawn.TrimEnd('\n').Split('\n'), l => Assert.Contains("word", l, StringComparison.Ordinal));
    }

    private static string Drawn(string[] forms, int[] heads, string[] relations, int width)
    {
        WordAnalysis[] found = [.. heads.Select((h, i) => new WordAnalysis(UniversalPos.Propn, "X", "_", "x", h, relations[i]))];
        return string.Concat(SentenceTree.Lines(forms, found, width).Select(l => l + "\n"));
    }
}
