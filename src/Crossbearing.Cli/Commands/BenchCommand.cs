using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Crossbearing.Cli.Display;
using Crossbearing.Pipeline;
using Crossbearing.Reading;
using Crossbearing.Theatres;

namespace Crossbearing.Cli.Commands;

/// <summary><c>bench</c>: the whole chain over the samples, again and again, alone or among other reports.</summary>
internal static class BenchCommand
{
    private const int WarmUps = 3;

    /// <summary>Reports whose claims are joined at most, so that memory stays in bounds.</summary>
    private const int MostJoined = 10_000;

    /// <summary>Reports coded between two readings of the clock.</summary>
    private const int Batch = 180;

    public static CliCommand Create(CliHost host)
    {
        Option<int> reports = new("--reports") { Description = "Reports to code, 36 to 1000000; the samples are repeated", HelpName = "N", DefaultValueFactory = _ => 360 };
        Option<string?> among = new("--among") { Description = "Reports or a folder of them to code too, four to each sample, again and again", HelpName = "PATH" };
        CliCommand command = new("bench", "Measure the whole chain: reports, words and bytes per second, peak memory",
            "bench", "bench --reports 3600 --threads 1 --format jsonl", "bench --among articles/ --reports 18000 --threads 1") { reports, among };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(reports), parsed.GetValue(among)));
    }

    private static int Run(CliSession session, int wanted, string? among)
    {
        if (wanted is < 36 or > 1_000_000) throw CliFailureException.Usage("--reports", "The number is out of range", wanted.ToString(CultureInfo.InvariantCulture), "36 to 1000000");
        ReportPipeline pipeline = session.Pipeline();
        IEnumerable<ReadResult> intake = new BenchIntake(pipeline, session.CancellationToken).Read(session.Samples(), among is null ? null : session.Environment.FullPath(among));
        for (int i = 0; i < WarmUps; i++) pipeline.CodeAll([.. intake.Take(Batch)], session.CancellationToken);
        Write(session, Measure(session, pipeline, intake, wanted));
        return ExitCode.Good;
    }

    /// <summary>Times reading and coding, then joining and control of all; the packs are loaded and warm.</summary>
    private static Measured Measure(CliSession session, ReportPipeline pipeline, IEnumerable<ReadResult> intake, int wanted)
    {
        var corpus = new BenchCorpus();
        TheatreSet theatres = session.Library.OpenAll().Set!;
        long reports = 0, words = 0, bytes = 0;
        TimeSpan reading = TimeSpan.Zero, coding = TimeSpan.Zero, processor = TimeSpan.Zero;
        using IEnumerator<ReadResult> next = intake.GetEnumerator();
        while (reports < wanted)
        {
            TimeSpan before = ProcessorTime();
            long started = Stopwatch.GetTimestamp();
            var read = new List<ReadResult>(Batch);
            while (read.Count < Math.Min(Batch, wanted - reports) && next.MoveNext()) read.Add(next.Current);
            reading += Stopwatch.GetElapsedTime(started);
            started = Stopwatch.GetTimestamp();
            var coded = pipeline.CodeAll(read, session.CancellationToken);
            coding += Stopwatch.GetElapsedTime(started);
            processor += ProcessorTime() - before;
            reports += read.Count;
            foreach (ReportOutcome outcome in coded.Where(o => o.Report is not null))
            {
                words += Words(outcome.Report!.Text);
                bytes += Encoding.UTF8.GetByteCount(outcome.Report.Text);
                if (corpus.Reports.Count < MostJoined) corpus.Add(outcome);
            }
        }
        TimeSpan toClaims = processor;
        TimeSpan beforeJoining = ProcessorTime();
        long joined = Stopwatch.GetTimestamp();
        Analyst.Analyse(corpus.Reports, corpus.Claims, theatres);
        TimeSpan joining = Stopwatch.GetElapsedTime(joined);
        processor += (ProcessorTime() - beforeJoining) * ((double)reports / corpus.Reports.Count);
        return new(reports, words, bytes, reading.TotalSeconds, coding.TotalSeconds, joining.TotalSeconds, toClaims.TotalSeconds, processor.TotalSeconds, corpus.Reports.Count, corpus.Claims.Count);
    }

    private static TimeSpan ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime;

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static void Write(CliSession session, Measured m)
    {
        double peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
        double chain = m.Reading + m.Coding + m.Joining * m.Reports / m.Joined;
        (string Name, double Value, string Unit)[] rows =
        [
            ("reports", m.Reports, ""), ("words", m.Words, ""), ("bytes", m.Bytes, ""),
            ("seconds, reading", m.Reading, "s"), ("seconds, coding", m.Coding, "s"), ("seconds, events and control", m.Joining, "s"),
            ("reports with events and control", m.Joined, ""), ("claims with events and control", m.Claims, ""),
            ("processor seconds, to claims", m.ToClaims, "s"), ("processor seconds, whole chain", m.Processor, "s"),
            ("reports of 300 words per second, to claims", m.Words / 300.0 / (m.Reading + m.Coding), "/s"),
            ("reports of 300 words per processor second, to claims", m.Words / 300.0 / m.ToClaims, "/s"),
            ("reports per second", m.Reports / chain, "/s"), ("reports of 300 words per second", m.Words / 300.0 / chain, "/s"),
            ("reports of 300 words per processor second", m.Words / 300.0 / m.Processor, "/s"),
            ("words per second", m.Words / chain, "/s"), ("megabytes per second", m.Bytes / 1e6 / chain, "MB/s"), ("peak memory", peak, "MiB"),
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

    private sealed record Measured(long Reports, long Words, long Bytes, double Reading, double Coding, double Joining, double ToClaims, double Processor, int Joined, int Claims);
}
