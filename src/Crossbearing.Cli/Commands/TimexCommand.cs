using System.CommandLine;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Reading;
using Crossbearing.Text;

namespace Crossbearing.Cli.Commands;

/// <summary><c>timex PATH…</c>: expressions of time and what they stand for.</summary>
internal static class TimexCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string[]> paths = PathArgument.Create();
        Option<string> format = new("--format")
        {
            Description = "How expressions are written: jsonl, one object each; timeml, one document per report with the text marked; or recognizers, objects with the spans and values of Recognizers-Text", HelpName = "jsonl|timeml|recognizers",
            DefaultValueFactory = _ => "jsonl",
        };
        Option<string?> anchor = DayOption.Of("--anchor", "The day that texts are read from; without it the day on which each report was published, where it tells it");
        CliCommand command = new(
            "timex", "Find expressions of time in reports: TIMEX3 type and value, as JSON lines or TimeML",
            "timex report.txt", "timex report.txt --anchor 2020-01-31", "timex samples/northwest-syria --format timeml") { paths, format, anchor };
        return command.Runs(host, (session, parsed) =>
            Run(session, session.Paths(parsed.GetValue(paths)!), WriterOf(session, parsed.GetValue(format)!), parsed.Day(anchor)));
    }

    private static Action<Document, Report, DateOnly?, IReadOnlyList<TimeExpression>> WriterOf(CliSession session, string format) => format switch
    {
        "jsonl" => (document, report, anchor, times) => TimexLines.Write(session.Out, document, report, anchor, times),
        "recognizers" => (document, report, anchor, times) => RecognizersLines.Write(session.Out, document, report, anchor, times),
        "timeml" => (_, report, anchor, times) => TimeMl.Write(session.Out, report, anchor, times),
        _ => throw CliFailureException.Usage("--format", "There is no such format", format, "jsonl, timeml or recognizers"),
    };

    private static int Run(CliSession session, IReadOnlyList<string> paths, Action<Document, Report, DateOnly?, IReadOnlyList<TimeExpression>> write, DateOnly? anchor)
    {
        ReportReader reader = new(new ReadingOptions { MaxReportChars = session.Settings.MaxReportChars }, text => LanguageIdentifier.Identify(text));
        RunTally tally = new(session.Messages);
        session.Messages.Kept = "Stopped; the reports written so far are whole";
        int found = 0;
        foreach (ReadResult read in reader.Read(paths, session.CancellationToken))
        {
            tally.Add(read);
            if (read.Report is not { } report) continue;
            DateOnly? from = anchor ?? report.AnchorDay;
            Document document = DocumentParser.Parse(report.Text, report.Zones, report.Language);
            var times = TimeExpressionFinder.Find(document, from);
            write(document, report, from, times);
            found += times.Length;
        }
        return tally.Finish("read", found, found == 1 ? "expression of time" : "expressions of time");
    }
}
