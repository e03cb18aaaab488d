using System.CommandLine;
using Crossbearing.Core;
using Crossbearing.Reading;

namespace Crossbearing.Cli.Commands;

/// <summary><c>parse FILE</c>: parts of speech, morphology, lemmas and dependency trees.</summary>
internal static class ParseCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string> file = new("FILE") { Description = "Plain text, or CoNLL-U with --conllu-in" };
        Option<string> format = new("--format")
        {
            Description = "How sentences are written: conllu for programs, text for trees to look at", HelpName = "conllu|text", DefaultValueFactory = _ => "conllu",
        };
        Option<bool> conllu = new("--conllu-in") { Description = "FILE is CoNLL-U: its sentences, words, ranges, comments and MISC are kept, empty nodes are left out, the other columns written anew" };
        CliCommand command = new("parse", "Parse English sentences: parts of speech, morphology, lemmas and dependency trees, as CoNLL-U or drawn as text",
            "parse report.txt > report.conllu", "parse report.txt --format text", "parse gold.conllu --conllu-in > found.conllu") { file, format, conllu };
        return command.Runs(host, (session, parsed) =>
        {
            bool drawn = IsDrawn(parsed.GetValue(format)!);
            session.Messages.Kept = "Stopped; the sentences written so far are whole";
            session.CancellationToken.ThrowIfCancellationRequested();
            string path = session.Environment.FullPath(parsed.GetValue(file)!);
            if (parsed.GetValue(conllu)) ParseConllu.Run(session, path, drawn);
            else RunText(session, path, drawn);
            return ExitCode.Good;
        });
    }

    private static void RunText(CliSession session, string path, bool drawn)
    {
        Result<PlainText> read = PlainText.Read(path, new ReadingOptions { MaxReportChars = session.Settings.MaxReportChars });
        if (!read.Succeeded) throw CliFailureException.Nothing(read.Failure);
        if (read.Value.Notice is { } notice) session.Messages.Write(notice);
        ParseText.Run(session, Path.GetFileName(path), read.Value.Text, drawn);
    }

    private static bool IsDrawn(string format) => format switch
    {
        "text" => true,
        "conllu" => false,
        _ => throw CliFailureException.Usage("--format", "There is no such format", format, "conllu or text"),
    };
}
