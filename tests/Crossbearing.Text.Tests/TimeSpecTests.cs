using Crossbearing.Testing;

namespace Crossbearing.Text.Tests;

/// <summary>The examples of specs/time.md.</summary>
public class TimeSpecTests
{
    private static readonly DateOnly Anchor = new(2020, 1, 31);

    public static TheoryData<string, string> Examples()
    {
        TheoryData<string, string> examples = [];
        string text = "", block = "";
        List<string> lines = [];
        foreach (string line in File.ReadAllLines(Repository.At("specs", "time.md")))
        {
            if (block.Length == 0 && line is "```text" or "```times") (block, lines) = (line[3..], []);
            else if (block.Length > 0 && line == "```")
            {
                if (block == "text") text = string.Join('\n', lines);
                else examples.Add(text, string.Join('\n', lines));
                block = "";
            }
            else if (block.Length > 0) lines.Add(line);
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_times_of_an_example_are_found(string text, string expected)
    {
        var document = DocumentParser.Parse(text, []);
        var found = TimeExpressionFinder.Find(document, Anchor).Select(t => Show(document, t)).DefaultIfEmpty("none");
        Assert.Equal(expected, string.Join('\n', found));
    }

    private static string Show(Document document, TimeExpression time)
    {
        string marks = string.Concat(((string?[])[time.Mod, time.Quantifier, time.Frequency]).Where(m => m is not null).Select(m => " " + m));
        var other = RecognizersTimex.Of(document, time);
        string dialect = other.Span == time.Span ? other.Timex == time.Value ? "" : " | " + other.Timex : $" | {other.Span.Of(document.Text)} = {other.Timex}";
        return $"{time.Span.Of(document.Text)} | {time.Type.ToString().ToUpperInvariant()} {time.Value}{marks}{dialect}";
    }
}
