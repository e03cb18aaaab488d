using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Coding;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Commands;

/// <summary><c>why-not REPORT SENTENCE</c>: why a sentence gave no claim, or none of a type.</summary>
internal static class WhyNotCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string> report = new("REPORT") { Description = "Report id of the project, or a file" };
        Argument<string> sentence = new("SENTENCE") { Description = "Number of the sentence as show --sentences and explain print it, or words of it" };
        Option<string?> type = new("--type") { Description = "The claim type that was expected; words that could begin one of it are shown alone", HelpName = "TYPE" };
        CliCommand command = new(
            "why-not", "Tell why a sentence gave no claim, or none of the type expected: what the coder saw, and what became of each word that could begin a claim",
            "why-not report.txt 4", "why-not report.txt \"took part in the talks\" --type territory-gained") { report, sentence, type };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(report)!, parsed.GetValue(sentence)!, TypeOf(parsed.GetValue(type))));
    }

    private static ClaimType? TypeOf(string? word) => word switch
    {
        null => null,
        _ when Words.TryParse(word, out ClaimType type) => type,
        _ => throw CliFailureException.Usage("--type", "There is no such claim type", word, string.Join(", ", ClaimTypeInfo.All.Select(t => t.Type.Word()))),
    };

    private static int Run(CliSession session, string id, string sentence, ClaimType? type)
    {
        Report report = ReportFinder.OfProjectOrFile(session, id);
        ImmutableArray<SentenceAccount> accounts = session.Pipeline().AccountsOf(report);
        ImmutableArray<SentenceAccount> meant = SentenceChoice.Of(report, accounts, sentence);
        if (meant.IsEmpty)
            throw CliFailureException.Nothing(DiagnosticCodes.SentenceNotFound.At(report.Id, null, sentence, $"a number from 1 to {accounts.Length.ToString(CultureInfo.InvariantCulture)}, or words of a sentence"));
        if (meant.Length > 1)
        {
            SentenceTable.Write(session, report, meant);
            session.Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{meant.Length} sentences have these words: name one by its number"));
            return ExitCode.Usage;
        }
        AccountOutput.Write(session, report, meant[0], type);
        return ExitCode.Good;
    }
}
