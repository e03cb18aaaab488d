using System.Globalization;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

public class SameBytesTests
{
    private static readonly string[] Samples = [.. Directory.EnumerateFiles(Repository.Samples, "*.txt").Order(StringComparer.Ordinal)];

    [Fact]
    public void Two_runs_file_orders_and_thread_numbers_give_the_same_bytes()
    {
        string first = Code([.. Samples, "--threads", "1"]);
        Assert.NotEmpty(first);
        Assert.Equal(first, Code([.. Samples.Reverse(), "--threads", "4"]));
        Assert.Equal(first, Code([Repository.Samples]));
    }

    [Theory]
    [InlineData(",", ".")]
    [InlineData("\u066B", "\u066C")]
    public void Another_culture_gives_the_same_bytes(string decimalSign, string groupSign)
    {
        string expected = Code([Repository.Samples]);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign(decimalSign, groupSign);
            Assert.Equal(expected, Code([Repository.Samples]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Claims_are_lines_of_json_by_report_and_place_in_the_text()
    {
        var claims = Code([Repository.Samples]).TrimEnd('\n').Split('\n').Select(Core.Json.CoreJson.Read<Core.Claim>).ToList();
        Assert.Equal(claims.Select(c => c.Report).Order(StringComparer.Ordinal), claims.Select(c => c.Report));
        Assert.Equal(claims.Count, claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The signs of a Turkish or an Arabic culture, set by hand since the build has the invariant one alone.</summary>
    private static CultureInfo Foreign(string decimalSign, string groupSign)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalSign;
        culture.NumberFormat.NumberGroupSeparator = groupSign;
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }

    private static string Code(IEnumerable<string> args)
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run(["code", .. args]);
        Assert.True(exit == ExitCode.Good, error);
        return output;
    }
}
