using Crossbearing.Testing;

namespace Crossbearing.Reading.Tests;

/// <summary>An investigator's folder: 180 good reports and 20 that are broken, each in its own way.</summary>
public class FolderOf200Tests
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["01-empty.txt"] = ["XB1004"],
        ["02-only-bom-and-blanks.txt"] = ["XB1004"],
        ["03-screenshot.txt"] = ["XB1005"],
        ["04-utf16-without-bom.txt"] = ["XB1006"],
        ["05-damaged-utf8.txt"] = ["XB1006"],
        ["06-zeroed-by-disk.txt"] = ["XB1005"],
        ["07-row-is-no-json.jsonl"] = ["XB1010"],
        ["08-text-missing-or-a-number.jsonl"] = ["XB1011", "XB1011"],
        ["09-quotes-in-quotes.jsonl"] = ["XB1010"],
        ["10-download-cut-off.jsonl"] = ["XB1010"],
        ["11-same-id-other-text.jsonl"] = ["XB1012"],
        ["12-page-without-text.html"] = ["XB1004"],
        ["13-cut-in-a-tag.html"] = ["XB1004"],
        ["14-endless-nesting.html"] = ["XB1009"],
        ["15-pdf-saved-as.html"] = ["XB1005"],
        ["16-impossible-date.txt"] = ["XB1008"],
        ["17-whole-archive-in-one-file.txt"] = ["XB1007"],
        ["18-unknown-kind.xyz"] = ["XB1003"],
        ["19-gzip-saved-as.txt"] = ["XB1005"],
        ["20-question-mark-diamonds.txt"] = ["XB1013"],
    };

    private static readonly string[] GoodRows = ["f07-1", "f07-3", "f08-1", "f09-1", "f10-1", "f10-2", "f11-1"];

    [Fact]
    public void Every_good_report_is_read_and_every_broken_one_is_told()
    {
        using var folder = new Folders();
        FolderOf200.Fill(folder.Path);

        var results = Folders.Read(new ReadingOptions { MaxReportChars = 200_000 }, folder.Path);

        var reports = results.Select(r => r.Report).OfType<Crossbearing.Core.Report>().ToList();
        Assert.Equal(FolderOf200.Good, reports.Count(r => r.Id.StartsWith("good/", StringComparison.Ordinal)));
        Assert.Equal(GoodRows, reports.Where(r => r.Format == "jsonl").Select(r => r.Id));
        Assert.Equal(FolderOf200.Good + GoodRows.Length, reports.Count);
        AssertFailures(results);
    }

    private static void AssertFailures(List<ReadResult> results)
    {
        var failures = results.Select(r => r.Failure).OfType<Crossbearing.Core.Diagnostic>()
            .GroupBy(d => d.Where.Split(':')[0]["broken/".Length..])
            .ToDictionary(g => g.Key, g => g.Select(d => d.Code).ToArray());
        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), failures.Keys.Order(StringComparer.Ordinal));
        Assert.All(Expected, e => Assert.Equal(e.Value, failures[e.Key]));
        Assert.All(results.Where(r => r.Failure is not null), r => Assert.Null(r.Report));
        Assert.All(results.Where(r => r.Failure is not null), r => Assert.False(string.IsNullOrEmpty(r.Failure!.Found)));
    }
}
