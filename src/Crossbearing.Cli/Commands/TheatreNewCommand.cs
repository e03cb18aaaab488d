using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Theatres;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Cli.Commands;

/// <summary><c>theatre new NAME</c>: a pack for another war out of a table of places.</summary>
internal static class TheatreNewCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string> name = new("NAME") { Description = "Name of the pack: lower-case letters and digits joined by -" };
        Option<string[]> from = new("--from") { Description = "Table of places (.csv), can be given again: an imported one, or one with the columns name, lat, lon and any of kind, population, aliases, admin1, admin2, name_local, country, id", HelpName = "FILE", Required = true };
        Option<string> to = new("--to") { Description = "Folder in which the folder NAME is made; packs in ./theatres are found by name", HelpName = "DIR", DefaultValueFactory = _ => "theatres" };
        Option<string?> title = new("--title") { Description = "Name to show; without it NAME", HelpName = "TEXT" };
        Option<string?> licence = new("--licence") { Description = "Terms of the places; without it those of the sources that the table names", HelpName = "SPDX" };
        Option<string?> credit = new("--credit") { Description = "Whom to name for the places; without it the sources that the table names", HelpName = "TEXT" };
        CliCommand command = new(
            "new", "Make a pack for another war out of a table of places, checked and ready for code --theatre",
            "theatre new sudan --from places.csv", "theatre new sudan --from sudan/places.csv --from missing.csv --title \"Sudan\" --to packs/") { name, from, to, title, licence, credit };
        return command.Runs(host, (session, parsed) =>
        {
            string pack = parsed.GetValue(name)!;
            if (!NewPack.MayBeNamed(pack)) throw CliFailureException.Usage("NAME", "A pack cannot have this name", pack, "lower-case letters and digits joined by -, and not world");
            string folder = FreeFolder(session, pack, parsed.GetValue(to)!);
            ImmutableArray<Place> places = Places(session, pack, session.Paths(parsed.GetValue(from)!));
            PackLicence terms = PackLicence.Of(places);
            terms = new PackLicence(parsed.GetValue(licence) ?? terms.Licence, parsed.GetValue(credit) ?? terms.Credit);
            Make(session, pack, folder, NewPack.Files(pack, parsed.GetValue(title) ?? pack, places, terms));
            return Tell(session, pack, places, Path.Combine(parsed.GetValue(to)!, pack));
        });
    }

    private static string FreeFolder(CliSession session, string pack, string to)
    {
        string folder = Path.Combine(session.Environment.FullPath(to), pack);
        if (Path.Exists(folder) || session.Library.Names.Contains(pack)) throw CliFailureException.Nothing(DiagnosticCodes.TheatreExists.At(pack, null, Path.Combine(to, pack), "a name of its own"));
        return folder;
    }

    /// <exception cref="CliFailureException">The table cannot be read, has an error, or holds no place.</exception>
    private static ImmutableArray<Place> Places(CliSession session, string pack, IReadOnlyList<string> files)
    {
        ImportLog log = new(session.Messages.Add, cancellationToken: session.CancellationToken);
        session.Messages.Kept = "Stopped; nothing was written";
        Result<ImportedPlaces> read = PlaceTable.Read(files, pack, log);
        session.Messages.Summary();
        ImportedPlaces table = read.Value ?? throw CliFailureException.Nothing(read.Failure!);
        if (log.Bad > 0) throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At(pack, string.Create(CultureInfo.InvariantCulture, $"No pack was made: {log.Bad} errors in the table")));
        return table.Places.IsEmpty ? throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At(pack, "The table holds no place")) : table.Places;
    }

    /// <summary>Writes the pack beside its place, checks it as it would be used, and moves it there.</summary>
    /// <exception cref="CliFailureException">It has an error, or cannot be written.</exception>
    private static void Make(CliSession session, string pack, string folder, ImmutableSortedDictionary<string, ImmutableArray<byte>> files)
    {
        string part = $"{folder}.{Environment.ProcessId}.part", made = Path.Combine(part, pack);
        try
        {
            Directory.CreateDirectory(made);
            foreach (var (file, bytes) in files) File.WriteAllBytes(Path.Combine(made, file), bytes.AsSpan());
            Check(session, made);
            session.CancellationToken.ThrowIfCancellationRequested();
            Directory.Move(made, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CliFailureException.Nothing(DiagnosticCodes.OutputUnwritable.At(pack, null, e.Message, "a folder that is there and can be written"));
        }
        finally
        {
            if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        }
    }

    private static void Check(CliSession session, string made)
    {
        TheatreLoad load = TheatreLoader.Load(made);
        Theatre? world = session.Library.Load(TheatreLibrary.World).Theatre;
        ImmutableArray<Diagnostic> found = load.Theatre is { } theatre && world is not null ? [.. load.Diagnostics, .. TheatreValidator.Validate([world, theatre])] : load.Diagnostics;
        Diagnostic[] errors = [.. found.Where(d => d.Severity == Severity.Error && !d.Where.StartsWith(TheatreLibrary.World + "/", StringComparison.Ordinal))];
        foreach (Diagnostic error in errors) session.Messages.Add(error);
        if (errors.Length > 0) throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At(Path.GetFileName(made), "No pack was made: its places have errors"));
    }

    private static int Tell(CliSession session, string pack, ImmutableArray<Place> places, string folder)
    {
        int without = places.Count(p => p.Lat is null);
        session.Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{pack}: {places.Length} places, {without} without coordinates, in {folder}"));
        bool found = Path.GetFullPath(session.Environment.FullPath(folder)) == Path.Combine(session.Environment.FullPath(CliSession.OwnPacks), pack);
        session.Messages.Say($"Use it with crossbearing code PATH --theatre {(found ? pack : folder)}; actors, outlets and words go into its other files");
        return ExitCode.Good;
    }
}
