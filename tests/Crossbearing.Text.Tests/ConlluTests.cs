using System.Buffers;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Text.Tests;

public class ConlluTests
{
    private const string Cells = "\t_\t_\t_\t_\t_\t_\t_\t";

    private static string Row(string id, string form, string misc = "_") => id + "\t" + form + Cells[..^1] + "\t" + misc + "\n";

    private static (List<string> Sentences, Diagnostic? Failure) Read(string text)
    {
        ConlluReader reader = new(new StringReader(text), "f");
        ConlluSentence sentence = new();
        List<string> sentences = [];
        while (reader.Read(sentence))
        {
            sentences.Add(string.Join('|',
                sentence.Comments.Select(c => sentence.Of(c).ToString()).Concat(sentence.Rows.Select(r => $"{sentence.Of(r.Id)} {sentence.Of(r.Form)} {sentence.Of(r.Misc)} {r.Kind}"))));
        }
        return (sentences, reader.Failure);
    }

    [Fact]
    public void Comments_words_ranges_and_empty_nodes_are_read()
    {
        string text = "# sent_id = a\n" + Row("0.1", "e") + Row("1-2", "don't", "A=b") + Row("1", "do") + Row("2", "n't") + Row("2.1", "e") + "\n\n" + Row("1", "a b", "SpaceAfter=No");
        var (sentences, failure) = Read(text);
        Assert.Null(failure);
        Assert.Equal(["# sent_id = a|0.1 e _ EmptyNode|1-2 don't A=b Range|1 do _ Word|2 n't _ Word|2.1 e _ EmptyNode", "1 a b SpaceAfter=No Word"], sentences);
    }

    [Fact]
    public void Line_ends_may_be_those_of_windows() => Assert.Equal(Read(Row("1", "a") + "\n" + Row("1", "b") + "\n").Sentences,
        Read((Row("1", "a") + "\n" + Row("1", "b") + "\n").Replace("\n", "\r\n", StringComparison.Ordinal)).Sentences);

    [Theory]
    [InlineData("nothing here", "f:1", "1 column")]
    [InlineData("1\ta\t_\t_\t_\t_\t_\t_\t_", "f:1", "9 columns")]
    [InlineData("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "11 columns")]
    [InlineData("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "14 columns")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "nothing in column 2")]
    [InlineData("2\ta\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "2")]
    [InlineData("x\ta\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "x")]
    [InlineData("2-3\ta\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "2-3")]
    [InlineData("1-1\ta\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "1-1")]
    [InlineData("1.1\ta\t_\t_\t_\t_\t_\t_\t_\t_", "f:1", "1.1")]
    [InlineData("# a\n# b\n\n", "f:3", "comments only")]
    [InlineData("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n# late\n", "f:2", "# late")]
    public void A_bad_line_is_told_with_its_number(string text, string where, string found)
    {
        var (sentences, failure) = Read(text);
        Assert.Empty(sentences);
        Assert.Equal(("XB1014", where), (failure!.Code, failure.Where));
        Assert.StartsWith(found, failure.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told()
    {
        Assert.Equal("XB1005", Read("1\ta\0").Failure!.Code);
        using MemoryStream bytes = new([(byte)'#', 0xFF, 0xFF, (byte)'\n']);
        ConlluReader reader = new(new StreamReader(bytes, new UTF8Encoding(false, true)), "f");
        Assert.False(reader.Read(new ConlluSentence()));
        Assert.Equal("XB1006", reader.Failure!.Code);
    }

    [Fact]
    public void A_line_without_end_is_refused_before_it_fills_the_memory()
    {
        ConlluReader reader = new(new StringReader(new string('a', 5_000_000)), "f");
        Assert.False(reader.Read(new ConlluSentence()));
        Assert.Equal("The line is too long", reader.Failure!.Message);
    }

    [Fact]
    public void Forms_are_laid_out_with_single_spaces()
    {
        ConlluReader reader = new(new StringReader(Row("1-2", "don't") + Row("1", "do") + Row("2", "n't") + Row("2.1", "e") + Row("3", "go")), "f");
        ConlluSentence sentence = new();
        Assert.True(reader.Read(sentence));
        ArrayBufferWriter<char> text = new();
        List<TextSpan> words = [];
        sentence.Lay(text, words);
        Assert.Equal("do n't go", text.WrittenSpan.ToString());
        Assert.Equal([new(0, 2), new(3, 6), new(7, 9)], words);
    }

    [Fact]
    public void What_was_read_is_written_with_the_columns_of_the_parser()
    {
        ConlluReader reader = new(new StringReader("# a\n" + Row("1-2", "don't", "A=b") + Row("1", "do") + Row("1.1", "e") + Row("2", "n't", "C=d")), "f");
        ConlluSentence sentence = new();
        reader.Read(sentence);
        StringWriter output = new();
        new ConlluWriter(output).Write(sentence, [new(UniversalPos.Aux, "VBP", "Mood=Ind", "do", -1, "root"), new(UniversalPos.Part, "RB", "_", "not", 0, "advmod")]);
        Assert.Equal("# a\n" + Row("1-2", "don't", "A=b") + "1\tdo\tdo\tAUX\tVBP\tMood=Ind\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\tC=d\n\n", output.ToString());
        Assert.Throws<ArgumentException>(() => new ConlluWriter(output).Write(sentence, []));
    }

    [Fact]
    public void Control_characters_break_no_row()
    {
        StringWriter output = new();
        ConlluWriter writer = new(output);
        writer.Comment("newdoc id", "a\nb");
        writer.Write("x\ty, z", [new(0, 3), new(3, 4), new(5, 6)], new WordAnalysis[] { Word(-1), Word(0), Word(0) });
        Assert.Equal("# newdoc id = a b\n# text = x\ufffdy, z\n1\tx\ufffdy\tl\tX\tT\t_\t0\tr\t_\tSpaceAfter=No\n2\t,\tl\tX\tT\t_\t1\tr\t_\t_\n3\tz\tl\tX\tT\t_\t1\tr\t_\t_\n\n", output.ToString());
    }

    [Fact]
    public void Words_of_a_sentence_lie_in_it_in_order()
    {
        var document = DocumentParser.Parse("It isn't. They left al-Bab, he said.", []);
        foreach (var sentence in document.Sentences)
        {
            List<TextSpan> words = [];
            SyntacticWords.Add(document, sentence, words);
            Assert.NotEmpty(words);
            Assert.All(words, w => Assert.True(w.Length > 0 && sentence.Span.Contains(w)));
            Assert.All(words.Zip(words.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
        }
    }

    private static WordAnalysis Word(int head) => new(UniversalPos.X, "T", "_", "l", head, "r");
}
