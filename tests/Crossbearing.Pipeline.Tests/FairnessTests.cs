using Crossbearing.Core;
using Crossbearing.Testing;
using Xunit.Abstractions;

namespace Crossbearing.Pipeline.Tests;

/// <summary>Claims do not depend on whose words a report uses, but for what stands in the table of known unfairness.</summary>
public class FairnessTests(ITestOutputHelper output)
{
    /// <summary>Swap to the number of claims that it moves in the open reports today: these are faults of the coder or the packs, to be mended. A number may only fall, and a fall is written here.</summary>
    private static readonly Dictionary<string, int> KnownUnfairness = new(StringComparer.Ordinal)
    {
        // "while the HTS boys were all facing south": who takes is told by a unit's nickname, which the swap does not touch, so that one side would fight itself.
        ["Syrian Army and Hayat Tahrir al-Sham"] = 1,
    };

    private static readonly Lazy<List<FairnessRow>> Rows = new(() => [.. new FairnessCheck(Packs.Pipeline(new() { Threads = 2 })).Run(OpenReports(), FairnessSwaps.Default)]);

    public static TheoryData<string> Swaps => [.. FairnessSwaps.Default.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Swaps))]
    public void A_swap_of_words_moves_the_claims_that_are_known_and_no_others(string swap)
    {
        FairnessRow row = Assert.Single(Rows.Value, r => r.Swap == swap);
        string moved = string.Join('\n', row.Changes.Select(c => $"{c.Change.Report}: {c.Sentence} → {c.Swapped}: {string.Join(", ", c.Change.Slots.Select(s => $"{s.Slot} {s.Before} → {s.After}"))}"));
        output.WriteLine($"{row.Words} words in {row.Reports} reports, {row.Changes.Length} of {row.Claims} claims moved\n{moved}");
        Assert.True(row.Changes.Length == KnownUnfairness.GetValueOrDefault(swap), $"{swap} moves {row.Changes.Length} claims; write a smaller number into the table, mend what made it larger:\n{moved}");
    }

    [Fact]
    public void The_table_of_known_unfairness_names_swaps_of_the_page() =>
        Assert.All(KnownUnfairness.Keys, name => Assert.Contains(FairnessSwaps.Default, s => s.Name == name));

    [Fact]
    public void The_open_reports_try_most_swaps()
    {
        Assert.True(Rows.Value.Count(r => r.Words > 0) >= 30, "too many swaps replace nothing");
        Assert.True(Rows.Value.Sum(r => r.Words) > 500);
    }

    [Fact]
    public void A_table_gives_a_swap_per_wording_and_none_twice()
    {
        var swaps = FairnessSwaps.Read("# Words\n## Taking\nonly: territory-gained\n| took | seized |\n|---|---|\n| took | seized |\n| taking | - |\n# Parties\n## A and B\n| A | B |\n|---|---|\n| A | B |\n");
        Assert.Equal(["Taking: took", "Taking: seized", "A and B"], swaps.Select(s => s.Name));
        Assert.Equal((ClaimType.TerritoryGained, new KeyValuePair<string, string>("seized", "took")), (swaps[0].Only, Assert.Single(swaps[0].Words)));
        Assert.Equal([new("A", "B"), new("B", "A")], swaps[2].Words.AsEnumerable());
        Assert.Throws<FormatException>(() => FairnessSwaps.Read("# Words\n## T\n| a | b |\n|---|---|\n| a | b |\n| a | c |\n"));
        Assert.Throws<FormatException>(() => FairnessSwaps.Read("# Words\n## T\n| a | b |\n|---|---|\n| a |\n"));
        Assert.Throws<FormatException>(() => FairnessSwaps.Read("# Other\n## T\n| a | b |\n|---|---|\n| a | b |\n"));
    }

    [Fact]
    public void Words_are_replaced_whole_and_keep_their_capitals()
    {
        WordSwapper swapper = new(FairnessSwaps.Read("# Labels\n## F\n| rebel | terrorist |\n|---|---|\n| rebel | terrorist |\n| rebels | terrorists |\n")[1]);
        Assert.Equal("Terrorists and a terrorist's TERRORIST; rebellion", swapper.Swapped("Rebels and a rebel's REBEL; rebellion"));
    }

    [Fact]
    public void An_edited_report_leads_spans_back_and_moves_its_zones()
    {
        Report report = new() { Id = "a", Text = "The rebels met rebels.", Hash = "", Format = "txt", Zones = [new Zone(ZoneKind.Body, new TextSpan(0, 22))] };
        WordSwapper swapper = new(FairnessSwaps.Read("# Labels\n## F\n| rebels | men |\n|---|---|\n| rebels | men |\n")[1]);
        EditedReport edited = new(report, swapper.Edits(report.Text));
        Assert.Equal("The men met men.", edited.Report.Text);
        Assert.Equal(new TextSpan(0, 16), edited.Report.Zones[0].Span);
        Claim claim = new() { Report = "a", Coder = "x", Type = ClaimType.ArmedClash, Span = new TextSpan(4, 15), Mentions = [new TextSpan(8, 11)] };
        Assert.Equal((new TextSpan(4, 21), new TextSpan(11, 14)), (edited.Back(claim).Span, edited.Back(claim).Mentions[0]));
    }

    private static List<Report> OpenReports() =>
        [.. new[] { Repository.Samples, Repository.At("tests", "gold", "other-wars") }.SelectMany(f => Packs.Pipeline().Read(Directory.EnumerateFiles(f, "*.txt").Order(StringComparer.Ordinal))).Select(r => r.Report).OfType<Report>()];
}
