using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Storage.Tests;

public abstract partial class ProjectStoreCompliance<T>
{
    private static readonly CodingKey First = StoreSamples.Coder(1), Second = StoreSamples.Coder(2);

    [Fact]
    public void Claims_come_back_as_they_went_in()
    {
        Fill(1);
        Claim claim = (StoreSamples.Claim(StoreSamples.Id(0), First, new TextSpan(3, 9), StoreSamples.Place("p", 35.5, 36.25), EventTime.Day(new DateOnly(2018, 2, 3), "Saturday")) with
        {
            Certainty = Certainty.Reported, Figures = [new Figure(FigureKind.Killed, "soldiers", 30, null, "over", "over 30")],
            Evidence = new Evidence([new("type", [new TextSpan(3, 9)])]),
        }).WithContentId();
        Assert.True(store.AddClaims(claim.Report, First, [claim], [DiagnosticCodes.NotEnglish.At(claim.Report)]));
        Reopen();
        Assert.Equal(CoreJson.Write(claim), CoreJson.Write(Assert.Single(store.Claims())));
        Assert.Equal(CoreJson.Write(claim), CoreJson.Write(store.FindClaim(claim.Id)!));
        Assert.Equal(["XB1102", "XB1101"], store.Diagnostics(claim.Report).Select(d => d.Code));
        Assert.Equal(First, store.CurrentCoding(claim.Report));
        Assert.Null(store.FindClaim("c-none"));
    }

    [Fact]
    public void Coding_can_be_resumed_where_it_stopped()
    {
        Fill(5);
        Assert.Equal<string>(store.ReportIds(), store.ReportsNotCoded(First));
        store.AddClaims(StoreSamples.Id(3), First, []);
        store.AddClaims(StoreSamples.Id(1), First, StoreSamples.ClaimsOf(1, First));
        Reopen();
        Assert.Equal<string>([StoreSamples.Id(0), StoreSamples.Id(2), StoreSamples.Id(4)], store.ReportsNotCoded(First));
        Assert.Equal(5, store.ReportsNotCoded(Second).Length);
        Assert.Equal(5, store.ReportsNotCoded(First with { Theatres = ["world@1111"] }).Length);
    }

    [Fact]
    public void The_same_claims_again_change_nothing()
    {
        Fill(2, First);
        StoreCounts before = store.Counts();
        Assert.False(store.AddClaims(StoreSamples.Id(1), First, StoreSamples.ClaimsOf(1, First)));
        Assert.Equal(before, store.Counts());
        Assert.Equal(4, store.Claims().Length);
    }

    [Fact]
    public void A_newer_coder_supersedes_and_the_older_claims_stay()
    {
        Fill(2, First);
        store.AddClaims(StoreSamples.Id(0), Second, StoreSamples.ClaimsOf(0, Second)[..1]);
        Assert.Equal([Second.Coder], store.Claims(new ClaimFilter { Report = StoreSamples.Id(0) }).Select(c => c.Coder));
        Assert.Equal(3, store.Claims(new ClaimFilter { Report = StoreSamples.Id(0), CurrentOnly = false }).Length);
        Assert.Equal(4, store.Claims(new ClaimFilter { Coder = First.Coder, CurrentOnly = false }).Length);
        Assert.NotNull(store.FindClaim(StoreSamples.ClaimsOf(0, First)[0].Id));
        Assert.Equal<string>([StoreSamples.Id(0)], store.ReportsNotCoded(First));
        Assert.Equal((3, 2), (store.Counts().Claims, store.Counts().SupersededClaims));
    }

    [Fact]
    public void Going_back_to_an_older_coder_makes_its_claims_current_again()
    {
        Fill(1, First);
        store.AddClaims(StoreSamples.Id(0), Second, StoreSamples.ClaimsOf(0, Second));
        Assert.True(store.AddClaims(StoreSamples.Id(0), First, StoreSamples.ClaimsOf(0, First)));
        Assert.Equal(StoreSamples.ClaimsOf(0, First).Select(c => c.Id), store.Claims().Select(c => c.Id));
        Assert.Equal((2, 2), (store.Counts().Claims, store.Counts().SupersededClaims));
    }

    [Fact]
    public void Unfit_claims_are_refused_and_nothing_of_them_is_kept()
    {
        Fill(2);
        Claim good = StoreSamples.ClaimsOf(0, First)[0], other = StoreSamples.ClaimsOf(1, First)[0];
        Assert.Throws<ArgumentException>(() => store.AddClaims(good.Report, First, [good, other]));
        Assert.Throws<ArgumentException>(() => store.AddClaims(good.Report, First, [good, good]));
        Assert.Throws<ArgumentException>(() => store.AddClaims(good.Report, First, [good with { Id = "" }]));
        Assert.Throws<ArgumentException>(() => store.AddClaims("none", First, []));
        store.AddClaims(good.Report, First, [good]);
        Claim second = StoreSamples.ClaimsOf(0, First)[1];
        Assert.Throws<ArgumentException>(() => store.AddClaims(good.Report, Second, [second, good with { Negated = true }]));
        Assert.Null(store.FindClaim(second.Id));
        Assert.Equal(First, store.CurrentCoding(good.Report));
    }

    [Fact]
    public void Claims_stand_in_the_order_of_the_text()
    {
        Fill(2);
        TextSpan[] spans = [new(50, 60), new(5, 9), new(5, 7)];
        foreach (int i in new[] { 1, 0 })
        {
            store.AddClaims(StoreSamples.Id(i), First, StoreSamples.WithIds(spans.Select(s => StoreSamples.Claim(StoreSamples.Id(i), First, s))));
        }
        Assert.Equal([(0, 5, 7), (0, 5, 9), (0, 50, 60), (1, 5, 7), (1, 5, 9), (1, 50, 60)],
            store.Claims().Select(c => (c.Report == StoreSamples.Id(0) ? 0 : 1, c.Span.Start, c.Span.End)));
    }

    [Fact]
    public void Filters_hold_together()
    {
        Fill(60, First);
        Assert.Equal(60, store.Claims(new ClaimFilter { Type = ClaimType.Statement }).Length);
        Assert.Equal([StoreSamples.Id(7), StoreSamples.Id(57)], store.Claims(new ClaimFilter { Place = "p7" }).Select(c => c.Report));
        Assert.Single(store.Claims(new ClaimFilter { Place = "p7", Report = StoreSamples.Id(57) }));
        Assert.Empty(store.Claims(new ClaimFilter { Place = "p7", Type = ClaimType.Statement }));
        Assert.Empty(store.Claims(new ClaimFilter { Certainty = Certainty.Denied }));
        Assert.Empty(store.Claims(new ClaimFilter { Report = "none" }));
    }

    [Fact]
    public void A_movement_is_found_by_both_ends()
    {
        Fill(1);
        Claim claim = (StoreSamples.Claim(StoreSamples.Id(0), First, new TextSpan(0, 5), StoreSamples.Place("from", 35, 36)) with
        {
            PlaceTo = StoreSamples.Place("to", 36, 37),
        }).WithContentId();
        store.AddClaims(claim.Report, First, [claim]);
        Assert.Single(store.Claims(new ClaimFilter { Place = "from" }));
        Assert.Single(store.Claims(new ClaimFilter { Place = "to" }));
        Assert.Equal(0, Assert.Single(store.ClaimsNear(36, 37, 200)).Km);
    }

    [Theory]
    [InlineData("2018-02-01", "2018-02-28", "day open-end open-start week")]
    [InlineData("2018-02-07", "2018-02-07", "open-end open-start week")]
    [InlineData("2018-02-10", null, "open-end open-start week")]
    [InlineData("2018-02-21", null, "open-end")]
    [InlineData(null, "2018-01-01", "open-start")]
    [InlineData(null, null, "day open-end open-start unknown week")]
    public void Days_reach_as_far_as_the_claims_time_can(string? from, string? to, string expected)
    {
        DateOnly Day(int d) => new(2018, 2, d);
        AddDated(("day", EventTime.Day(Day(3))), ("week", new EventTime(Day(5), Day(11), DatePrecision.Week, null)),
            ("open-start", new EventTime(null, Day(20), DatePrecision.Range, null)), ("open-end", new EventTime(Day(4), null, DatePrecision.Range, null)),
            ("unknown", EventTime.Unknown));
        var filter = new ClaimFilter { From = Parse(from), To = Parse(to) };
        Assert.Equal(expected.Split(' '), store.Claims(filter).Select(c => c.Place!.Id!).Order(StringComparer.Ordinal));
    }

    private void AddDated(params (string Id, EventTime Date)[] dated)
    {
        Fill(1);
        store.AddClaims(StoreSamples.Id(0), First, StoreSamples.WithIds(dated.Select(d =>
            StoreSamples.Claim(StoreSamples.Id(0), First, new TextSpan(0, 5), StoreSamples.Place(d.Id, 35, 36), d.Date))));
    }

    private static DateOnly? Parse(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
