using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Reading;
using Crossbearing.Testing;
using Crossbearing.Theatres;

namespace Crossbearing.Coding.Tests;

/// <summary>The repository's packs with their coders, and short ways to read and code a text.</summary>
internal static class Lab
{
    private static readonly TheatreLibrary Library = new(Repository.Theatres, Directory.CreateTempSubdirectory("xb-cache-").FullName);
    private static readonly Dictionary<string, Lazy<Bench>> Benches = new(StringComparer.Ordinal)
    {
        ["world"] = new(() => new Bench(Library.Open([]).Set!)),
        ["syria-northwest"] = new(() => new Bench(Library.Open(["syria-northwest"]).Set!)),
    };

    public const string Day = "2020-02-06";

    public static Bench World => Benches["world"].Value;

    public static Bench Syria => Benches["syria-northwest"].Value;

    public static Bench Of(string theatre) => Benches[theatre].Value;

    /// <summary>A report of plain body text.</summary>
    public static Report Report(string text, string day = Day, string? title = null) => new()
    {
        Id = "made.txt", Text = title is null ? text : $"{title}\n\n{text}", Hash = "", Format = "txt", Language = "en", Title = title,
        Published = DateTimeOffset.Parse($"{day}T18:00:00Z", CultureInfo.InvariantCulture),
        Zones = title is null ? [] : [new Zone(ZoneKind.Title, new TextSpan(0, title.Length))],
    };

    /// <summary>The reports of a folder, ordinally by id.</summary>
    public static ImmutableArray<Report> Read(params string[] folder) =>
        [.. new ReportReader(new ReadingOptions()).Read([Repository.At(folder)]).Select(r => r.Report).OfType<Report>().Where(r => !r.Id.EndsWith(".md", StringComparison.Ordinal) && r.Format == "txt")];
}

/// <summary>Packs, their coder, and the coder's inner parts.</summary>
internal sealed class Bench
{
    private readonly ReportReading reading;
    private readonly TriggerFinder triggers;
    private readonly SourceFinder sources;
    private readonly WarSigns signs;

    public Bench(TheatreSet theatres)
    {
        Theatres = theatres;
        Coder = new ReportCoder(theatres);
        ImmutableArray<LexiconEntry> lexicon = [.. theatres.Theatres.SelectMany(t => t.Lexicon)];
        NounClasses nouns = new(lexicon);
        reading = new ReportReading(theatres, nouns, new ActorLexicon(theatres), lexicon);
        signs = new WarSigns(nouns, new WeaponLexicon(lexicon), theatres.Actors, needed: 2);
        triggers = new TriggerFinder(new FrameLexicon(lexicon));
        sources = new SourceFinder(theatres, lexicon);
    }

    public TheatreSet Theatres { get; }

    public ReportCoder Coder { get; }

    public ReportContext Context(string text) => Context(Lab.Report(text));

    public ReportContext Context(Report report)
    {
        var (document, actors) = reading.Begin(report);
        return reading.Read(report, document, actors);
    }

    /// <summary>Whether a report may be of war by its words alone, and whether it is once all is read.</summary>
    public (bool Early, bool Late) IsOfWar(Report report)
    {
        var (document, actors) = reading.Begin(report);
        return (signs.MaySuffice(document, actors), signs.Suffice(Context(report)));
    }

    public SentenceReading Sentence(string text, int index = 0) => new(Context(text), index, triggers);

    public List<SourceMention> Sources(string text) => sources.Find(Sentence(text), null);

    public ImmutableArray<Claim> Claims(string text, string day = Lab.Day, string? title = null) => Coder.Code(Lab.Report(text, day, title)).Claims;

    public ImmutableArray<Claim> Claims(Report report) => Coder.Code(report).Claims;
}
