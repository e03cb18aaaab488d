using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Crossbearing.Cli.Display;
using Crossbearing.Coding;
using Crossbearing.Theatres;

namespace Crossbearing.Cli.Commands;

/// <summary><c>doctor</c>: what this installation consists of, what is missing, and what to do about it.</summary>
internal static class DoctorCommand
{
    public static CliCommand Create(CliHost host) =>
        new CliCommand("doctor", "Tell versions, packs, folders and what is missing", "doctor", "doctor --format jsonl")
            .Runs(host, (session, _) => Run(session));

    private static int Run(CliSession session)
    {
        List<Finding> findings = [.. Program(session), .. Packs(session), .. Files(session)];
        if (session.Settings.AsTable)
        {
            var table = Tables.Of("", "what", "found", "to do");
            foreach (Finding f in findings) table.Row(f.Good ? "ok" : "missing", f.What, f.Found, f.Remedy);
            table.Write(session, "");
        }
        else
        {
            foreach (Finding f in findings)
                session.Out.Write(JsonLine.Of(w =>
                {
                    w.WriteString("what", f.What);
                    w.WriteBoolean("good", f.Good);
                    w.WriteString("found", f.Found);
                    if (f.Remedy is { } remedy) w.WriteString("remedy", remedy);
                }));
        }
        return findings.All(f => f.Good) ? ExitCode.Good : ExitCode.SomeFailed;
    }

    private static IEnumerable<Finding> Program(CliSession session) =>
    [
        new("crossbearing", true, session.Environment.Version),
        new("coder", true, ReportCoder.Version),
        new("runtime", true, RuntimeInformation.FrameworkDescription),
        new("system", true, $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}"),
        new("processors", true, session.Environment.Processors.ToString(CultureInfo.InvariantCulture)),
        new("culture", true, CultureName()),
        new("store engine", true, Project.Engine),
        new("command-line parser", true, VersionOf(typeof(System.CommandLine.Command))),
    ];

    private static IEnumerable<Finding> Packs(CliSession session)
    {
        if (session.Environment.TheatresFolder is not { } folder)
            return [new("theatre packs", false, "no folder of packs", "Put a folder theatres/ beside the program")];
        TheatreLibrary library = session.Library;
        IEnumerable<Finding> packs = library.Names.Select(name => library.Load(name).Theatre is { } t
            ? new Finding($"pack {name}", true, string.Create(CultureInfo.InvariantCulture, $"{t.Version}, hash {t.Hash}, {t.Places.Length} places, {t.Actors.Length} actors"))
            : new Finding($"pack {name}", false, "has errors", "Run crossbearing theatre validate"));
        IEnumerable<Finding> world = library.Names.Contains(TheatreLibrary.World)
            ? []
            : [new Finding("pack world", false, "not in the folder", "Put theatres/world back: no report is coded without it")];
        return [new("theatre folder", true, folder), new("compiled packs", true, library.CacheFolder), .. packs, .. world];
    }

    private static IEnumerable<Finding> Files(CliSession session)
    {
        string? samples = session.Environment.SamplesFolder;
        yield return samples is null
            ? new("samples", false, "not found", "Put samples/northwest-syria/ beside the program, for crossbearing demo")
            : new("samples", true, string.Create(CultureInfo.InvariantCulture, $"{Directory.EnumerateFiles(samples, "*.txt").Count()} reports in {samples}"));
        string project = session.Settings.Project;
        yield return new("project", true, File.Exists(project) ? project : $"{project} (not there; crossbearing ingest creates it)");
    }

    private static string CultureName() =>
        AppContext.TryGetSwitch("System.Globalization.Invariant", out bool invariant) && invariant ? "invariant" : CultureInfo.CurrentCulture.Name;

    private static string VersionOf(Type type) =>
        $"{type.Assembly.GetName().Name} {type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    private sealed record Finding(string What, bool Good, string Found, string? Remedy = null);
}
