using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Commands;

/// <summary><c>bench</c>: the whole chain over the samples, again and again.</summary>
internal static class BenchCommand
{
    public static CliCommand Create(CliHost host)
    {
        Option<int> reports = new("--reports") { Description = "Reports to code, 36 to 1000000; the samples are repeated", HelpName = "N", DefaultValueFactory = _ => 360 };
        CliCommand command = new("bench", "Measure the whole chain: reports, words and bytes per second, peak memory",
            "bench", "bench --reports 3600 --threads 1 --format jsonl") { reports };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(reports)));
    }

    private static int Run(CliSession session, int wanted)
    {
        if (wanted is < 36 or > 1_000_000) throw CliFailureException.Usage("--reports", "The number is out of range", wanted.ToString(CultureInfo.InvariantCulture), "36 to 1000000");
        string samples = session.Environment.SamplesFolder ?? throw CliFailureException.Nothing(DiagnosticCodes.FileNotFound.At("samples/northwest-syria"));
        ReportPipeline pipeline = session.Pipeline();
        Report[] once = [.. pipeline.Read([samples], session.CancellationToken).Select(r => r.Report).OfType<Report>()];
        pipeline.CodeAll([.. once.Select(r => new Reading.ReadResult(r, []))], session.CancellationToken);
        Measured measured = Measure(session, pipeline, samples, wanted, once);
        Write(session, measured);
        return ExitCode.Good;
    }

    /// <summary>Times reading, coding, joining and control; the packs are loaded and warm.</summary>
    private static Measured Measure(CliSession session, ReportPipeline pipeline, string samples, int wanted, Report[] once)
    {
        long started = Stopwatch.GetTimestamp();
        List<Report> reports = [];
        List<Claim> claims = [];
        for (int round = 0; reports.Count < wanted; round++)
        {
            foreach (ReportOutcome outcome in pipeline.Run([samples], session.CancellationToken).Where(o => o.Report is not null).Take(wanted - reports.Count))
            {
                reports.Add(outcome.Report!);
                if (round == 0) claims.AddRange(outcome.Claims);
            }
        }
        double coding = Stopwatch.GetElapsedTime(started).TotalSeconds;
        long joined = Stopwatch.GetTimestamp();
        Analyst.Analyse(once, claims, session.Library.OpenAll().Set!);
        double joining = Stopwatch.GetElapsedTime(joined).TotalSeconds;
        return new(reports.Count, reports.Sum(r => (long)Words(r.Text)), reports.Sum(r => (long)Encoding.UTF8.GetByteCount(r.Text)), coding, joining);
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static void Write(CliSession session, Measured m)
    {
        double peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
        (string Name, double Value, string Unit)[] rows =
        [
            ("reports", m.Reports, ""), ("words", m.Words, ""), ("bytes", m.Bytes, ""),
            ("seconds, files to claims", m.Coding, "s"), ("seconds, events and control of the 36 samples", m.Joining, "s"),
            ("reports per second", m.Reports / m.Coding, "/s"), ("words per second", m.Words / m.Coding, "/s"),
            ("megabytes per second", m.Bytes / 1e6 / m.Coding, "MB/s"), ("peak memory", peak, "MiB"),
        ];
        string machine = $"{Processor()}, {session.Environment.Processors} processors, {session.Settings.Threads} threads, {RuntimeInformation.FrameworkDescription}, crossbearing {session.Environment.Version}";
        if (!session.Settings.AsTable)
        {
            session.Out.Write(JsonLine.Of(w =>
            {
                w.WriteString("machine", machine);
                foreach (var (name, value, _) in rows) w.WriteNumber(name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '_'), Math.Round(value, 3));
            }));
            return;
        }
        session.Out.WriteLine(machine);
        var table = Tables.Of("measure", "value", "");
        foreach (var (name, value, unit) in rows) table.Row(name, value.ToString(value >= 100 ? "0" : "0.00", CultureInfo.InvariantCulture), unit);
        table.Write(session, "");
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        string? line = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private sealed record Measured(int Reports, long Words, long Bytes, double Coding, double Joining);
}
