using System.CommandLine;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Commands;

/// <summary><c>events</c>: claims of independent origins joined.</summary>
internal static class EventsCommand
{
    public static CliCommand Create(CliHost host)
    {
        Option<bool> contested = new("--contested") { Description = "Only events on which origins differ" };
        CliCommand command = new("events", "List the events that the claims tell, with grade, origins and contradictions",
            "events", "events --contested", "events --format jsonl > events.jsonl") { contested };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(contested)));
    }

    private static int Run(CliSession session, bool onlyContested)
    {
        Analysis analysis = ProjectAnalysis.Of(session);
        IEnumerable<ConflictEvent> events = analysis.Events.Where(e => !onlyContested || e.Contradictions.Length > 0);
        if (session.Settings.AsTable) EventTable.Write(session, events);
        else
            foreach (ConflictEvent e in events) session.Out.Write(CoreJson.Write(e) + "\n");
        return ExitCode.Good;
    }
}
