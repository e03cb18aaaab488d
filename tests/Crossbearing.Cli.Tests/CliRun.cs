using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

/// <summary>Runs the command line in a folder of its own, in this process.</summary>
internal sealed class CliRun : IDisposable
{
    private static readonly string Cache = Directory.CreateTempSubdirectory("xb-cache-").FullName;

    public string Folder { get; } = Directory.CreateTempSubdirectory("xb-cli-").FullName;

    public CancellationToken CancellationToken { get; set; }

    public bool OutIsTerminal { get; set; }

    /// <summary>The packs that come with the program.</summary>
    public string Theatres { get; set; } = Repository.Theatres;

    /// <summary>What standard input holds.</summary>
    public string In { get; set; } = "";

    public (int Exit, string Out, string Error) Run(params string[] args)
    {
        StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int exit = CrossbearingCli.Run(args, new CliEnvironment
        {
            In = new StringReader(In), Out = output, Error = error, WorkingFolder = Folder, CacheFolder = Cache, Processors = 2, Version = "test",
            TheatresFolder = Theatres, SamplesFolder = Repository.Samples, OutIsTerminal = OutIsTerminal,
        }, CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }

    public string Write(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
