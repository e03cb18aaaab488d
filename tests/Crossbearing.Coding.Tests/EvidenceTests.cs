using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Coding.Tests;

public class EvidenceTests
{
    private const int LongestSpan = 400;

    [Fact]
    public void The_corpora_give_claims_to_look_at()
    {
        Assert.True(Corpora.Samples.Count() > 30);
        Assert.True(Corpora.All.Sum(c => c.Claims.Length) > 300);
    }

    [Fact]
    public void Every_filled_slot_has_evidence_and_nothing_else_has()
    {
        foreach (var (report, claim) in Claims())
            Assert.True(Filled(claim).Order(StringComparer.Ordinal).SequenceEqual(claim.Evidence.Slots.Select(s => s.Key)), $"{report.Id} {claim.Id}: filled {string.Join(' ', Filled(claim))}; evidence {string.Join(' ', claim.Evidence.Slots.Select(s => s.Key))}");
    }

    [Fact]
    public void The_text_of_a_slot_is_its_first_span()
    {
        foreach (var (report, claim) in Claims())
        {
            foreach (var (slot, text) in Texts(claim))
                Assert.True(claim.Evidence.Of(slot)[0].Of(report.Text) == text, $"{report.Id} {claim.Id} {slot}: text «{text}», span «{claim.Evidence.Of(slot)[0].Of(report.Text)}»");
        }
    }

    [Fact]
    public void Spans_lie_in_the_text_and_are_short()
    {
        foreach (var (report, claim) in Claims())
        {
            Assert.All(claim.Evidence.Slots.SelectMany(s => s.Value).Concat(claim.Mentions).Append(claim.Span), s => Assert.True(s.Start >= 0 && s.End <= report.Text.Length && s.Start <= s.End, $"{report.Id} {claim.Id} {s}"));
            Assert.True(claim.Span.Length is > 0 and <= LongestSpan, $"{report.Id} {claim.Id} {claim.Span}");
            Assert.True(claim.Evidence.Of("type")[0].Length > 0);
        }
    }

    [Fact]
    public void Mentions_stand_in_order_once_and_apart_from_the_span()
    {
        foreach (var (_, claim) in Claims())
        {
            Assert.Equal(claim.Mentions.Order().Distinct(), claim.Mentions);
            Assert.DoesNotContain(claim.Span, claim.Mentions);
        }
    }

    [Fact]
    public void Ids_come_from_content_and_stand_once_in_a_report()
    {
        foreach (var coded in Corpora.All)
        {
            Assert.All(coded.Claims, c => Assert.Equal(c.WithContentId().Id, c.Id));
            Assert.Equal(coded.Claims.Length, coded.Claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Json_written_read_and_written_again_is_the_same()
    {
        foreach (var (_, claim) in Claims())
        {
            string json = CoreJson.Write(claim);
            Assert.Equal(json, CoreJson.Write(CoreJson.Read<Claim>(json)));
        }
    }

    [Fact]
    public void Numbers_are_not_negative_and_in_order()
    {
        foreach (var (_, claim) in Claims())
            Assert.All(claim.Figures, f => Assert.True((f.Low ?? 0) >= 0 && (f.High ?? long.MaxValue) >= (f.Low ?? 0) && (f.Low is not null || f.High is not null || f.Bound is not null), f.ToString()));
    }

    private static IEnumerable<(Report Report, Claim Claim)> Claims() => Corpora.All.SelectMany(c => c.Claims.Select(claim => (c.Report, claim)));

    private static IEnumerable<string> Filled(Claim claim)
    {
        yield return "type";
        if (claim.Date.Precision != DatePrecision.Unknown) yield return "date";
        if (claim.Place is not null) yield return "place";
        if (claim.PlaceTo is not null) yield return "place_to";
        if (claim.Certainty != Certainty.Asserted) yield return "certainty";
        if (claim.Verification != Verification.NoneStated) yield return "verification";
        if (claim.Outcome is not null) yield return "outcome";
        for (int i = 0; i < claim.Actors.Length; i++) yield return $"actors[{i}]";
        for (int i = 0; i < claim.Figures.Length; i++) yield return $"figures[{i}]";
        for (int i = 0; i < claim.Attribution.Length; i++) yield return $"attribution[{i}]";
        for (int i = 0; i < claim.Means.Length; i++) yield return $"means[{i}]";
    }

    private static IEnumerable<(string Slot, string Text)> Texts(Claim claim)
    {
        if (claim.Date.Text is { } date) yield return ("date", date);
        if (claim.Place is { } place) yield return ("place", place.Text);
        if (claim.PlaceTo is { } to) yield return ("place_to", to.Text);
        for (int i = 0; i < claim.Actors.Length; i++) yield return ($"actors[{i}]", claim.Actors[i].Text);
        for (int i = 0; i < claim.Figures.Length; i++) yield return ($"figures[{i}]", claim.Figures[i].Text);
        for (int i = 0; i < claim.Attribution.Length; i++) yield return ($"attribution[{i}]", claim.Attribution[i].Text);
    }
}
