namespace Crossbearing.Cli.Tests;

public class ParseCommandTests
{
    private const string Gold = """
        # newdoc id = made
        # sent_id = made-1
        # text = They don't stop.
        1	They	they	PRON	PRP	Case=Nom	4	nsubj	4:nsubj	_
        2-3	don't	_	_	_	_	_	_	_	Note=kept
        2	do	do	AUX	VBP	_	4	aux	4:aux	_
        3	n't	not	PART	RB	_	4	advmod	4:advmod	_
        3.1	really	really	ADV	RB	_	_	_	4:advmod	_
        4	stop	stop	VERB	VB	_	0	root	0:root	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	4:punct	Last=Yes

        # sent_id = made-2
        1	Go	go	VERB	VB	_	0	root	0:root	_


        """;

    [Fact]
    public void Conllu_in_keeps_words_ranges_comments_and_misc()
    {
        using CliRun cli = new();
        cli.Write("gold.conllu", Gold);
        var (exit, output, error) = cli.Run("parse", "gold.conllu", "--conllu-in");
        Assert.True(exit == ExitCode.Good, error);
        Assert.Empty(error);
        string[] kept = [.. Gold.Split('\n').Where(l => !l.StartsWith("3.1", StringComparison.Ordinal)).Select(Kept)];
        Assert.Equal(string.Join('\n', kept).TrimEnd('\n') + "\n\n", string.Join('\n', output.Split('\n').Select(Kept)));
        Assert.Contains("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tNote=kept", output, StringComparison.Ordinal);
        Assert.All(Rows(output), r => Assert.Equal("_", r[8]));
        AssertTrees(output);
    }

    [Fact]
    public void Text_becomes_sentences_with_their_text_and_spaces()
    {
        using CliRun cli = new();
        cli.Write("a.txt", "The army captured  Saraqib, he said. It fell.\n\nNobody was hurt.\n");
        var (exit, output, error) = cli.Run("parse", "a.txt");
        Assert.True(exit == ExitCode.Good, error);
        string[] comments = [.. output.Split('\n').Where(l => l.StartsWith('#'))];
        Assert.Equal(
        [
            "# newdoc id = a.txt", "# newpar", "# sent_id = 1", "# text = The army captured Saraqib, he said.", "# sent_id = 2", "# text = It fell.",
            "# newpar", "# sent_id = 3", "# text = Nobody was hurt.",
        ], comments);
        Assert.Equal(["Saraqib", "said", "fell", "hurt"], Rows(output).Where(r => r[9] == "SpaceAfter=No").Select(r => r[1]));
        Assert.EndsWith("\n\n", output, StringComparison.Ordinal);
        AssertTrees(output);
    }

    [Theory]
    [InlineData("--conllu-in")]
    [InlineData]
    public void Drawn_rows_are_no_wider_than_100(params string[] how)
    {
        using CliRun cli = new();
        cli.Write("a", how.Length > 0 ? Gold : string.Concat(Enumerable.Repeat("the fighters of the group that held ", 40)) + new string('x', 300) + ".");
        var (exit, output, error) = cli.Run(["parse", "a", "--format", "text", .. how]);
        Assert.True(exit == ExitCode.Good, error);
        Assert.StartsWith("[1]", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n').Where(l => !l.StartsWith('x')), l => Assert.True(l.Length <= 100, l));
    }

    [Fact]
    public void A_bad_line_is_told_after_the_sentences_before_it()
    {
        using CliRun cli = new();
        cli.Write("bad.conllu", Gold.Replace("1\tGo\tgo", "2\tGo\tgo", StringComparison.Ordinal));
        var (exit, output, error) = cli.Run("parse", "bad.conllu", "--conllu-in");
        Assert.Equal(ExitCode.SomeFailed, exit);
        Assert.Contains("bad.conllu:13: XB1014 The id is not the next one (found 2", error, StringComparison.Ordinal);
        Assert.Equal(5, Rows(output).Count());
    }

    [Theory]
    [InlineData("XB1004", "")]
    [InlineData("XB1004", "", "--conllu-in")]
    [InlineData("XB1004", " \n\n")]
    [InlineData("XB1004", "\n\n", "--conllu-in")]
    [InlineData("XB1005", "\u0089PNG\0\0\0")]
    [InlineData("XB1005", "a\0b\n", "--conllu-in")]
    [InlineData("XB1014", "no treebank\n", "--conllu-in")]
    public void A_file_that_cannot_be_parsed_is_told(string code, string content, params string[] how)
    {
        using CliRun cli = new();
        cli.Write("a", content);
        var (exit, output, error) = cli.Run(["parse", "a", .. how]);
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Empty(output);
        Assert.Contains(code, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_refused_with_a_way_out()
    {
        using CliRun cli = new();
        cli.Write("a.html", "<p>Text.</p>");
        var (exit, _, error) = cli.Run("parse", "a.html");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB1003", error, StringComparison.Ordinal);
        Assert.Contains("show FILE --text", error, StringComparison.Ordinal);
    }

    private static string Kept(string line) => line.Split('\t') is { Length: 10 } c ? $"{c[0]}\t{c[1]}\t{c[9]}" : line;

    private static IEnumerable<string[]> Rows(string output) =>
        output.Split('\n').Select(l => l.Split('\t')).Where(c => c.Length == 10 && c[0].All(char.IsAsciiDigit));

    private static void AssertTrees(string output)
    {
        foreach (string sentence in output.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[][] rows = [.. Rows(sentence)];
            Assert.Single(rows, r => r[6] == "0" && r[7] == "root");
            Assert.All(rows, r => Assert.Contains(r[6], rows.Select(o => o[0]).Append("0")));
            Assert.All(rows, r => Assert.NotEqual(r[0], r[6]));
        }
    }
}
