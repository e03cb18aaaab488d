using System.CommandLine;
using System.CommandLine.Help;

namespace Crossbearing.Cli.Commands;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    public static RootCommand Create(CliHost host)
    {
        RootCommand root = new("Crossbearing reads partisan war reports into sourced claims: who did what to whom, where, when, how many, according to whom.")
        {
            DemoCommand.Create(host),
            IngestCommand.Create(host),
            RecodeCommand.Create(host),
            CodeCommand.Create(host),
            ScoreCommand.Create(host),
            FairnessCommand.Create(host),
            ParseCommand.Create(host),
            TimexCommand.Create(host),
            ActorsCommand.Create(host),
            ShowCommand.Create(host),
            ExplainCommand.Create(host),
            WhyNotCommand.Create(host),
            ClaimsCommand.Create(host),
            EventsCommand.Create(host),
            ControlCommand.Create(host),
            PictureCommand.Create(host),
            ExportCommand.Create(host),
            GazetteerCommand.Create(host),
            TheatreCommand.Create(host),
            DoctorCommand.Create(host),
            BenchCommand.Create(host),
            DocsCommand.Create(host),
        };
        foreach (Option option in host.Options.All) root.Add(option);
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            if (help.Action is HelpAction usual) help.Action = new HelpWithExamples(usual);
        root.SetAction(parsed =>
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = host.Environment.Error, Error = host.Environment.Error });
            return ExitCode.Usage;
        });
        return root;
    }
}
