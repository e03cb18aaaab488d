using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Pipeline.Tests;

public class PipelineTests
{
    private static readonly ReportOutcome[] Samples = [.. Packs.Pipeline().Run([Repository.Samples])];

    [Fact]
    public void Every_sample_is_coded_with_its_outlet_and_the_packs_of_its_war()
    {
        Report[] reports = [.. Samples.Select(o => o.Report).OfType<Report>()];
        Assert.Equal(36, reports.Length);
        Assert.All(reports, r => Assert.NotNull(r.SourceId));
        Assert.All(Samples.SelectMany(o => o.Claims), c => Assert.Equal(["syria-northwest", "world"], c.Theatres.Select(t => t.Split('@')[0]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_filled_slot_has_its_characters()
    {
        foreach (ReportOutcome outcome in Samples.Where(o => o.Report is not null))
            foreach (Claim claim in outcome.Claims) AssertEvidence(claim, outcome.Report!.Text);
    }

    [Fact]
    public void Reports_of_other_wars_leave_the_syrian_pack_alone()
    {
        string folder = Repository.At("tests", "gold", "other-wars");
        ReportOutcome[] outcomes = [.. Packs.Pipeline().Run(Directory.EnumerateFiles(folder, "*.txt"))];
        Assert.NotEmpty(outcomes.SelectMany(o => o.Claims));
        Assert.All(outcomes.SelectMany(o => o.Claims), c => Assert.Equal("world", c.Theatres.Select(t => t.Split('@')[0]).Single()));
    }

    [Fact]
    public void A_report_outside_the_pack_s_period_does_not_use_it()
    {
        ReportPipeline pipeline = Packs.Pipeline();
        Report within = Samples.First(o => o.Report is not null).Report!;
        Assert.Equal(2, pipeline.CodingOf(within).Theatres.Length);
        Assert.Single(pipeline.CodingOf(within with { Published = within.Published!.Value.AddYears(10) }).Theatres);
        Assert.Equal(2, pipeline.CodingOf(within with { Published = null }).Theatres.Length);
    }

    [Fact]
    public void A_named_pack_is_used_for_every_report()
    {
        Report report = new() { Id = "a", Text = "Nothing is said here.", Hash = "", Format = "txt" };
        Assert.Single(Packs.Pipeline().CodingOf(report).Theatres);
        Assert.Equal(2, Packs.Pipeline(new PipelineOptions { Theatres = ["syria-northwest"] }).CodingOf(report).Theatres.Length);
    }

    [Fact]
    public void A_pack_that_is_not_there_stops_the_building()
    {
        PipelineBuild build = new PipelineBuilder(Packs.Library).With(new PipelineOptions { Theatres = ["atlantis"] }).Build();
        Assert.Null(build.Pipeline);
        Assert.Equal(DiagnosticCodes.TheatreNotFound.Code, Assert.Single(build.Diagnostics).Code);
    }

    [Fact]
    public void A_report_in_another_language_is_told()
    {
        Report report = new() { Id = "a", Text = "Армия заняла город.", Hash = "", Format = "txt", Language = "ru" };
        ReportOutcome outcome = Packs.Pipeline().Code(report);
        Assert.True(outcome.Succeeded);
        Assert.Equal(DiagnosticCodes.NotEnglish.Code, Assert.Single(outcome.Diagnostics).Code);
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(257, 64)]
    [InlineData(1, 0)]
    public void Options_have_ranges(int threads, int batch) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PipelineOptions { Threads = threads, BatchSize = batch });

    private static void AssertEvidence(Claim claim, string text)
    {
        Has("type", null);
        if (claim.Date.Precision != DatePrecision.Unknown) Has("date", claim.Date.Text);
        if (claim.Place is { } place) Has("place", place.Text);
        if (claim.PlaceTo is { } to) Has("place_to", to.Text);
        for (int i = 0; i < claim.Actors.Length; i++) Has($"actors[{i}]", claim.Actors[i].Text);
        for (int i = 0; i < claim.Figures.Length; i++) Has($"figures[{i}]", claim.Figures[i].Text);
        for (int i = 0; i < claim.Attribution.Length; i++) Has($"attribution[{i}]", claim.Attribution[i].Text);
        for (int i = 0; i < claim.Means.Length; i++) Has($"means[{i}]", null);
        if (claim.Certainty != Certainty.Asserted) Has("certainty", null);
        if (claim.Verification != Verification.NoneStated) Has("verification", null);
        if (claim.Outcome is not null) Has("outcome", null);

        void Has(string slot, string? words)
        {
            var spans = claim.Evidence.Of(slot);
            Assert.True(spans.Length > 0, $"{claim.Report} {claim.Id}: {slot} has no evidence");
            Assert.All(spans, s => Assert.InRange(s.End, s.Start + 1, text.Length));
            if (words is not null) Assert.Equal(words, spans[0].Of(text));
        }
    }
}
