using System.Text.Json;

namespace Crossbearing.Cli.Tests;

public sealed class WhyNotTests
{
    private const string Report = """
        Title: Army enters Saraqib
        Outlet: Made Gazette
        Published: 2020-02-06T10:00:00+02:00

        The Syrian Army captured the town of Saraqib on Wednesday. The army took note of talks on Wednesday.

        """;

    [Fact]
    public void A_sentence_is_named_by_words_or_by_the_number_that_show_prints()
    {
        using CliRun cli = Prepared();
        var (exit, byWords, error) = cli.Run("why-not", "a.txt", "TOOK  note of");
        Assert.True(exit == ExitCode.Good, error);
        JsonElement account = JsonSerializer.Deserialize<JsonElement>(byWords);
        string number = account.GetProperty("sentence").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(byWords, cli.Run("why-not", "a.txt", number).Out);
        Assert.Contains($"\"sentence\":{number},", cli.Run("show", "a.txt", "--sentences").Out, StringComparison.Ordinal);
        Assert.Equal("The army took note of talks on Wednesday.", account.GetProperty("text").GetString());
        Assert.Contains(account.GetProperty("triggers").EnumerateArray(), t => t.GetProperty("result").GetString() == "need-unmet" && t.GetProperty("why").GetString()!.StartsWith("needs place-object", StringComparison.Ordinal));
        Assert.Contains(account.GetProperty("seen").EnumerateArray(), s => s.GetProperty("kind").GetString() == "actor");
    }

    [Fact]
    public void The_number_is_that_of_explain()
    {
        using CliRun cli = Prepared();
        cli.Write("claims.jsonl", cli.Run("code", "a.txt").Out);
        string id = JsonSerializer.Deserialize<JsonElement>(File.ReadLines(Path.Combine(cli.Folder, "claims.jsonl")).First()).GetProperty("id").GetString()!;
        int number = JsonSerializer.Deserialize<JsonElement>(cli.Run("explain", id, "--from", "claims.jsonl").Out).GetProperty("sentence").GetProperty("number").GetInt32();
        string account = cli.Run("why-not", "a.txt", number.ToString(System.Globalization.CultureInfo.InvariantCulture), "--format", "table").Out;
        Assert.Contains(id, account, StringComparison.Ordinal);
        Assert.Contains("The sentence has a claim.", account, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_was_expected_is_looked_for_alone()
    {
        using CliRun cli = Prepared();
        string table = cli.Run("why-not", "a.txt", "captured the town", "--type", "protest", "--format", "table").Out;
        Assert.Contains("No word of it could begin a claim of type protest.", table, StringComparison.Ordinal);
        Assert.Contains("The sentence has a claim of type territory-gained.", cli.Run("why-not", "a.txt", "captured the town", "--type", "territory-gained", "--format", "table").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, cli.Run("why-not", "a.txt", "1", "--type", "battle").Exit);
    }

    [Fact]
    public void Several_sentences_are_listed_and_none_is_told()
    {
        using CliRun cli = Prepared();
        var (exit, output, error) = cli.Run("why-not", "a.txt", "on wednesday");
        Assert.Equal((ExitCode.Usage, 2), (exit, output.TrimEnd('\n').Split('\n').Length));
        Assert.Contains("2 sentences have these words", error, StringComparison.Ordinal);
        Assert.Contains("XB5009", cli.Run("why-not", "a.txt", "99").Error, StringComparison.Ordinal);
        Assert.Contains("XB5009", cli.Run("why-not", "a.txt", "no such words").Error, StringComparison.Ordinal);
        Assert.Contains("XB5001", cli.Run("why-not", "b.txt", "1").Error, StringComparison.Ordinal);
    }

    private static CliRun Prepared()
    {
        CliRun cli = new();
        cli.Write("a.txt", Report);
        return cli;
    }
}
