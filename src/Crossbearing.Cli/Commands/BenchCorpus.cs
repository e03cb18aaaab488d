using Crossbearing.Core;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Commands;

/// <summary>Reports told again and again as if of later times, so that events do not pile up on the same days. Not thread-safe.</summary>
internal sealed class BenchCorpus
{
    private const int DaysPerRound = 92, LastRound = 400;

    private readonly Dictionary<string, int> told = new(StringComparer.Ordinal);

    public List<Report> Reports { get; } = [];

    public List<Claim> Claims { get; } = [];

    /// <summary>Adds a report and its claims; each time it comes again all its days lie a quarter later.</summary>
    public void Add(ReportOutcome outcome)
    {
        int round = told[outcome.Report!.Id] = told.GetValueOrDefault(outcome.Report.Id, -1) + 1;
        string prefix = $"round-{round}/";
        int days = round % LastRound * DaysPerRound;
        Report report = outcome.Report;
        Reports.Add(report with { Id = prefix + report.Id, Published = report.Published?.AddDays(days) });
        Claims.AddRange(outcome.Claims.Select(c => (c with
        {
            Report = prefix + c.Report, Published = c.Published?.AddDays(days), Date = c.Date with { Start = c.Date.Start?.AddDays(days), End = c.Date.End?.AddDays(days) },
        }).WithContentId()));
    }
}
