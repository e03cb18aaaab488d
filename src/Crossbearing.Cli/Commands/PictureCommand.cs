using System.CommandLine;
using System.Globalization;
using Crossbearing.Pipeline;
using Crossbearing.Publishing;

namespace Crossbearing.Cli.Commands;

/// <summary><c>picture</c>: one HTML file that opens from disk.</summary>
internal static class PictureCommand
{
    public static CliCommand Create(CliHost host)
    {
        Option<string?> from = DayOption.Of("--from", "First day"), to = DayOption.Of("--to", "Last day");
        Option<string> file = new("--out") { Description = "The file to write", HelpName = "FILE", Required = true };
        CliCommand command = new("picture", "Write the map with its day slider as one HTML file that opens from disk",
            "picture --out picture.html", "picture --from 2020-01-01 --to 2020-02-01 --out january.html --publish-profile internal") { from, to, file };
        return command.Runs(host, (session, parsed) =>
        {
            Analysis analysis = ProjectAnalysis.Of(session, parsed.Day(from), parsed.Day(to));
            Write(session, analysis, parsed.GetValue(file)!, Path.GetFileNameWithoutExtension(session.Settings.Project));
            return ExitCode.Good;
        });
    }

    /// <summary>Writes the picture and says what was withheld.</summary>
    public static void Write(CliSession session, Analysis analysis, string file, string title)
    {
        Publication publication = Publication.Of(PictureMaterial.Of(analysis, title, session.Environment.Version), session.Settings.Profile);
        OutputFile.Write(session, file, stream => PictureWriter.Write(PictureBuilder.Build(publication), stream));
        session.Messages.Say(string.Create(CultureInfo.InvariantCulture,
            $"{file}: profile {publication.Profile.Name}, {publication.Withheld.Names} private names withheld, {publication.Withheld.Places} places coarsened"));
    }
}
