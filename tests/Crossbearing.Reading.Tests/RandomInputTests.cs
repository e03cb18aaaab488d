using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

/// <summary>Seeded random input: nothing takes the reader down, and the zones of whatever it reads hold.</summary>
public class RandomInputTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\n\n", " ", "\t", "***", "---", "By ", "Title: ", "Published: 2020-01-02", "Copyright © X", "The army took ", "• ", "> ",
        "07:12 ", "HAMA, Jan 2 (X) - ", "Related:", "3 comments", "https://x.example/a.mp4", "[a](#)", "[b](#), ", "**", "_", "# ", "Note to readers", "🟥", "\uD83D", "\0", "\u200B", ".", ": ",
        "<div>", "</div>", "<p>", "<table><tr><td>", "<li>", "<h1>", "<script>", "<!--", "<article>", "<pre>", "&amp;", "{\"id\":\"a\",\"text\":\"", "\"}", "\\ud800",
    ];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.jsonl")]
    public void Random_bytes_never_crash_the_reader(string name)
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(0, 600)];
            random.NextBytes(bytes);
            Check(name, bytes, seed);
        }
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.jsonl")]
    public void Random_pieces_of_reports_keep_their_zones(string name)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Check(name, Encoding.UTF8.GetBytes(text), seed);
        }
    }

    private static void Check(string name, byte[] bytes, int seed)
    {
        using var folder = new Folders();
        var results = Folders.Read(new ReadingOptions { MaxHtmlDepth = 64 }, folder.Write(name, bytes));
        Assert.True(results.Count > 0 && results.All(r => r.Report is null != r.Failure is null), $"seed {seed}");
        foreach (var report in results.Select(r => r.Report).OfType<Report>())
        {
            ZoneAssert.Holds(report with { Id = $"seed {seed}" });
        }
    }
}
