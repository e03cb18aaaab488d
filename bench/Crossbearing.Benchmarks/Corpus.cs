using System.Collections.Immutable;
using System.Text;
using Crossbearing.Coding;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Reading;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Benchmarks;

/// <summary>The sample reports of <c>samples/northwest-syria</c>, read once, with the packs that they need.</summary>
internal sealed class Corpus
{
    /// <summary>Category of the benchmarks that work through all samples once per call.</summary>
    public const string AllSamples = "all samples";

    /// <summary>The corpus of this process.</summary>
    public static Corpus Shared { get; } = new();

    private Corpus()
    {
        Root = FindRoot();
        Library = new TheatreLibrary(Path.Combine(Root, "theatres"), Directory.CreateDirectory(Path.Combine(Root, "artifacts", "bench")).FullName);
        Set = Library.Open(["syria-northwest"]).Set ?? throw new InvalidOperationException("the packs do not load");
        Reports = [.. new ReportReader(new ReadingOptions(), text => LanguageIdentifier.Identify(text)).Read([Samples]).Select(r => r.Report).OfType<Report>()];
        Bytes = Reports.Sum(r => (long)Encoding.UTF8.GetByteCount(r.Text));
        Documents = [.. Reports.Select(r => DocumentParser.Parse(r.Text, r.Zones, r.Language))];
        var coder = new ReportCoder(Set);
        Claims = [.. Reports.SelectMany(r => coder.Code(r).Claims)];
    }

    public string Root { get; }

    public string Samples => Path.Combine(Root, "samples", "northwest-syria");

    public TheatreLibrary Library { get; }

    public TheatreSet Set { get; }

    public ImmutableArray<Report> Reports { get; }

    public ImmutableArray<Document> Documents { get; }

    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Length of all sample texts in UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>Events, control and all that a picture is made of.</summary>
    public Analysis Analyse() => Analyst.Analyse(Reports, Claims, Set);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Crossbearing.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("no Crossbearing.slnx above the program");
    }
}
