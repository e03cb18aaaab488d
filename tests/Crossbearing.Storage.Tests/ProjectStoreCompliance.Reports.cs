using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Storage.Tests;

public abstract partial class ProjectStoreCompliance<T>
{
    [Fact]
    public void A_report_comes_back_as_it_went_in()
    {
        Report report = StoreSamples.Numbered(9) with { Text = "Line\r\n\tMaʿarrat “quoted” \U0001F30D \0 end", Outlet = "Ōutlet", Language = "und" };
        Assert.Equal(IngestOutcome.Added, store.AddReport(report, []).Outcome);
        Reopen();
        Assert.Equal(CoreJson.Write(report), CoreJson.Write(store.FindReport(report.Id)!));
        Assert.Equal(report.Text, store.FindReport(report.Id)!.Text);
    }

    [Fact]
    public void The_same_report_again_changes_nothing()
    {
        Report report = StoreSamples.Numbered(1);
        store.AddReport(report, []);
        Assert.Equal(IngestResult.AlreadyThere, store.AddReport(report with { Title = "Another" }, [DiagnosticCodes.NoPublicationDate.At(report.Id)]));
        Assert.Equal(report.Title, store.FindReport(report.Id)!.Title);
        Assert.Empty(store.Diagnostics(report.Id));
        Assert.Single(store.IntakeLog());
    }

    [Fact]
    public void The_same_text_in_other_bytes_is_there_already()
    {
        Report report = StoreSamples.Numbered(1);
        store.AddReport(report, []);
        Assert.Equal(IngestOutcome.AlreadyThere, store.AddReport(report with { Hash = new string('0', 64) }, []).Outcome);
        Assert.Equal(report.Hash, store.FindReport(report.Id)!.Hash);
    }

    [Fact]
    public void Another_text_under_the_same_id_is_refused_with_both_hashes()
    {
        Report first = StoreSamples.Of("a.txt", "One."), second = StoreSamples.Of("a.txt", "Two.");
        store.AddReport(first, []);
        IngestResult result = store.AddReport(second, []);
        Assert.Equal(IngestOutcome.Conflict, result.Outcome);
        Assert.Equal("XB4006", result.Failure!.Code);
        Assert.Equal("a.txt", result.Failure.Where);
        Assert.Contains(second.Hash, result.Failure.Found, StringComparison.Ordinal);
        Assert.Contains(first.Hash, result.Failure.Expected, StringComparison.Ordinal);
        Assert.Equal("One.", store.FindReport("a.txt")!.Text);
        Assert.Empty(store.Search("two"));
    }

    [Fact]
    public void Reports_are_in_the_order_of_their_ids_bytes()
    {
        string[] ids = ["b", "a/2", "a/10", "B", "é", "z", "\U0001F30D", "\uE000"];
        foreach (string id in ids) store.AddReport(StoreSamples.Of(id, id), []);
        string[] expected = ["B", "a/10", "a/2", "b", "z", "é", "\uE000", "\U0001F30D"];
        Assert.Equal(expected, store.ReportIds());
        Assert.Equal(expected, store.Reports().Select(r => r.Id));
    }

    [Fact]
    public void Walking_many_reports_gives_each_once_while_others_are_added()
    {
        Fill(450);
        var seen = new List<string>();
        foreach (Report report in store.Reports())
        {
            if (seen.Count == 0) store.AddReport(StoreSamples.Of("zzz", "Added meanwhile."), []);
            seen.Add(report.Id);
        }
        Assert.Equal(451, seen.Count);
        Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
        Assert.Equal(451, seen.Distinct().Count());
    }

    [Fact]
    public void Notices_and_bytes_are_kept_with_the_report()
    {
        Diagnostic[] notices = [DiagnosticCodes.NoPublicationDate.At("a"), DiagnosticCodes.LegacyEncoding.At("a", "why", "found", "expected")];
        byte[] bytes = [0xFF, 0, 0x41];
        store.AddReport(StoreSamples.Of("a", "A"), notices, bytes);
        store.AddReport(StoreSamples.Of("b", "B"), []);
        Reopen();
        Assert.Equal(notices, store.Diagnostics("a"));
        Assert.Equal(bytes, store.RawBytes("a"));
        Assert.Null(store.RawBytes("b"));
        Assert.Null(store.RawBytes("none"));
        Assert.Empty(store.Diagnostics("none"));
        Assert.Null(store.FindReport("none"));
    }

    [Fact]
    public void The_intake_log_has_the_order_and_the_given_clocks_time()
    {
        store.AddReport(StoreSamples.Of("b", "B"), []);
        var clock = new StoppedClock(new DateTimeOffset(2020, 1, 2, 3, 4, 5, 678, TimeSpan.Zero));
        Reopen(clock);
        store.AddReport(StoreSamples.Of("a", "A"), []);
        Assert.Equal<Intake>([new Intake(1, "b", StoreSamples.Of("b", "B").Hash, null), new Intake(2, "a", StoreSamples.Of("a", "A").Hash, clock.GetUtcNow())], store.IntakeLog());
    }

    [Fact]
    public void A_report_without_id_is_refused() => Assert.Throws<ArgumentException>(() => store.AddReport(StoreSamples.Of("", "x"), []));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
