using System.Globalization;
using System.Text.Json;
using Crossbearing.Assessment;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

/// <summary>The figures of <c>score</c> are those of the scoring kit, every one of them.</summary>
public sealed class KitScoreTests
{
    private static readonly string[] Figures =
        ["reports", "gold", "found", "claims", "strict", "place", "date", "certainty", "initiator", "target", "figures", "attribution", "place_to", "flags"];

    [KitTheory]
    [InlineData("open")]
    [InlineData("other-wars")]
    [InlineData("styles")]
    [InlineData("fresh")]
    public void A_coded_corpus_scores_as_in_the_kit(string corpus)
    {
        var (gold, aliases, reports) = Corpus(corpus);
        using CliRun cli = new();
        string found = cli.Write("found.jsonl", cli.Run(["code", .. reports]).Out);
        Compare(cli, gold, aliases, reports, Kit.Score(gold, found, aliases));
        Compare(cli, gold, aliases, [found], Kit.Score(gold, found, aliases));
    }

    [KitTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Claims_changed_at_random_score_as_in_the_kit(int seed)
    {
        var (gold, aliases, _) = Corpus(seed % 2 == 0 ? "open" : "other-wars");
        using CliRun cli = new();
        string found = cli.Write("found.jsonl", string.Concat(ChangedClaims.Of(File.ReadLines(gold), seed).Select(l => l + "\n")));
        Compare(cli, gold, aliases, [found], Kit.Score(gold, found, aliases));
    }

    [KitTheory]
    [InlineData(1)]
    public void Names_fold_as_in_the_kit(int seed)
    {
        Random random = new(seed);
        string letters = string.Concat(Enumerable.Range(0x20, 0x230).Concat(Enumerable.Range(0x1E00, 0x100)).Concat(Enumerable.Range(0x2000, 0x70)).Concat(Enumerable.Range(0xFF01, 0x5E)).Select(c => (char)c));
        string[] words = ["al", "el", "the", "of", "city", "town", "Village", "ash", "Governorate", "Tell", "ʿAyn", "Ḩamāh", "Ma‘arrat", "naḥlayyā", "aaa", "bbbb"];
        string[] names = [.. Enumerable.Range(0, 3000).Select(_ => string.Join(random.Next(3) == 0 ? "-" : " ", Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(2) == 0 ? words[random.Next(words.Length)] : letters.Substring(random.Next(letters.Length - 3), 3))))];
        Assert.Equal(Kit.Keys(names), names.Select(ScoringName.Key));
    }

    private static void Compare(CliRun cli, string gold, string aliases, string[] paths, JsonElement kit)
    {
        JsonElement[] byType = Score(cli, [gold, .. paths, "--aliases", aliases, "--by", "type", "--misses"]);
        AssertSame(kit.GetProperty("total"), byType[0], "all");
        Assert.Equal(kit.GetProperty("total").GetProperty("types").EnumerateObject().Select(t => t.Name), Of(byType, "type").Select(t => Text(t, "type")));
        foreach (JsonElement type in Of(byType, "type")) AssertSameType(kit.GetProperty("total").GetProperty("types").GetProperty(Text(type, "type")), type);
        Assert.Equal(kit.GetProperty("misses").EnumerateArray().Select(m => string.Join(' ', m.EnumerateArray().Select(c => c.GetString()))),
            byType.Where(r => Text(r, "record") is "missed" or "spurious").Select(m => $"{Text(m, "record")} {Text(m, "report")} {Text(m, "type")}"));
        JsonElement[] byReport = [.. Of(Score(cli, [gold, .. paths, "--aliases", aliases, "--by", "report"]), "report")];
        Assert.Equal(kit.GetProperty("reports").EnumerateObject().Select(r => r.Name), byReport.Select(r => Text(r, "report")));
        foreach (JsonElement report in byReport) AssertSame(kit.GetProperty("reports").GetProperty(Text(report, "report")), report, Text(report, "report"));
    }

    private static void AssertSame(JsonElement kit, JsonElement ours, string what)
    {
        foreach (string figure in Figures)
        {
            if (figure == "reports" && !ours.TryGetProperty(figure, out _)) continue;
            Assert.Equal($"{what} {figure} {Figure(kit.GetProperty(figure))}", $"{what} {figure} {Figure(ours.GetProperty(figure))}");
        }
    }

    private static void AssertSameType(JsonElement kit, JsonElement ours)
    {
        Assert.Equal(Figure(kit.GetProperty("gold")), Figure(ours.GetProperty("gold")));
        Assert.Equal($"{Text(ours, "type")} {Figure(kit)}", $"{Text(ours, "type")} {Figure(ours.GetProperty("claims"))}");
    }

    private static string Figure(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? string.Join(' ', new[] { "p", "r", "f1" }.Select(f => Figure(value.GetProperty(f))))
        : value.GetDouble().ToString("R", CultureInfo.InvariantCulture);

    private static JsonElement[] Score(CliRun cli, string[] args)
    {
        var (exit, output, error) = cli.Run(["score", .. args, "--format", "jsonl"]);
        Assert.True(exit == ExitCode.Good, error);
        return [.. output.TrimEnd('\n').Split('\n').Select(l => JsonSerializer.Deserialize<JsonElement>(l))];
    }

    private static IEnumerable<JsonElement> Of(JsonElement[] records, string record) => records.Where(r => Text(r, "record") == record);

    private static string Text(JsonElement row, string field) => row.GetProperty(field).GetString()!;

    private static (string Gold, string Aliases, string[] Reports) Corpus(string name) => name == "open"
        ? (SharedFolder.At("gold", "open.gold.jsonl"), SharedFolder.At("gold", "aliases.json"), [Repository.Samples])
        : (Repository.At("tests", "gold", name, $"{name}.gold.jsonl"), Repository.At("tests", "gold", name, $"{name}.aliases.json"),
            [.. Directory.EnumerateFiles(Repository.At("tests", "gold", name), "*.txt").Order(StringComparer.Ordinal)]);
}
