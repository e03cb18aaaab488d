using Crossbearing.Coding;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Reading;
using Crossbearing.Theatres;

namespace Crossbearing.Cli;

/// <summary>One run of a command: streams, settings, and the packs when they are first needed. Not thread-safe.</summary>
internal sealed class CliSession(CliEnvironment environment, CliSettings settings, Messages messages, CancellationToken cancellationToken)
{
    /// <summary>Folder of packs of one's own, in the working folder.</summary>
    public const string OwnPacks = "theatres";

    private TheatreLibrary? library;

    public CliEnvironment Environment => environment;

    public CliSettings Settings => settings;

    public Messages Messages => messages;

    public CancellationToken CancellationToken => cancellationToken;

    public TextWriter Out => environment.Out;

    /// <summary>The packs that come with the program, those in the folder <c>theatres</c> of the working folder, and those named by their folder.</summary>
    public TheatreLibrary Library => library ??= OpenLibrary();

    /// <summary>A pipeline with the session's settings; what is wrong with packs is told.</summary>
    /// <exception cref="CliFailureException">A pack that is needed cannot be used.</exception>
    public ReportPipeline Pipeline()
    {
        PipelineBuild build = new PipelineBuilder(Library).With(new PipelineOptions
        {
            Theatres = settings.Theatres,
            Threads = settings.Threads,
            Reading = new ReadingOptions { MaxReportChars = settings.MaxReportChars },
            Coder = new CoderOptions(),
        }).Build();
        foreach (Diagnostic diagnostic in build.Diagnostics) messages.Add(diagnostic);
        return build.Pipeline ?? throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At("theatres", "A pack that is needed cannot be used"));
    }

    /// <summary>Absolute paths; a path that is not there is told by the reader.</summary>
    public IReadOnlyList<string> Paths(IEnumerable<string> paths) => [.. paths.Select(environment.FullPath)];

    /// <summary>The sample reports that come with the program, ordinally; what else lies in their folder is no report.</summary>
    /// <exception cref="CliFailureException">They are not there.</exception>
    public IReadOnlyList<string> Samples() => environment.SamplesFolder is { } folder && Directory.GetFiles(folder, "*.txt") is { Length: > 0 } files
        ? [.. files.Order(StringComparer.Ordinal)]
        : throw CliFailureException.Nothing(DiagnosticCodes.FileNotFound.At("samples/northwest-syria", "The sample reports were not found", "nothing", "the folder samples beside the program or above it"));

    private TheatreLibrary OpenLibrary() => environment.TheatresFolder is { } folder
        ? new TheatreLibrary(folder, environment.CacheFolder, [.. Own(folder), .. settings.TheatreFolders])
        : throw CliFailureException.Nothing(DiagnosticCodes.TheatreNotFound.At("theatres", "The folder of packs was not found", "nothing", "a folder theatres beside the program or above it"));

    /// <summary>Packs in the working folder; one that bears the name of a pack of the program's is left alone.</summary>
    private IEnumerable<string> Own(string theatres) =>
        TheatreLibrary.PacksIn(environment.FullPath(OwnPacks)).Where(p => !Path.Exists(Path.Combine(theatres, Path.GetFileName(p))));
}
