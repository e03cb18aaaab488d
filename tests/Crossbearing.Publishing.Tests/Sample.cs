using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Publishing.Tests;

/// <summary>A small made-up war: two reports, three places, one private person.</summary>
internal static class Sample
{
    public const string Text = "Title: The town falls\n\nThe Blue Army took Eastfield on 3 May. Farmer Jonas Wellbridge, 34, told the Herald that 5 people died. Wellbridge fled.\n\nNothing else is known.";
    public const string Denial = "Title: Eastfield holds\n\n=SUM(1) The Red Front denies that Eastfield fell. It says 9 people died.";

    public static readonly DateOnly Day = new(2020, 5, 3);

    public static TheatreSet Theatres { get; } = new([new Theatre
    {
        Name = "madeup", Title = "Made up", Version = "1.0.0", Hash = "0123456789ab", Box = new GeoBox(10, 50, 12, 52),
        Parties = [new("blue", "Blue side", "#0055aa", null, null), new("red", "Red side", "#aa5500", null, null)],
        Places =
        [
            new Place { Id = "m-camp", Name = "Willow Camp", Kind = "camp", Lat = 51.0312, Lon = 11.0689 },
            new Place { Id = "m-eastfield", Name = "Eastfield", Kind = "town", Lat = 51.1234567, Lon = 11.2, Population = 900 },
            new Place { Id = "m-far", Name = "Farness", Kind = "village", Lat = 40, Lon = 11 },
        ],
        Actors = [new Actor { Id = "blue-army", Name = "Blue Army", Kind = "armed-force", Party = "blue" }, new Actor { Id = "red-front", Name = "Red Front", Kind = "armed-group", Party = "red" }],
        Sources = [new Source("herald", "Herald", "newspaper", "none", null)],
        Shapes = [new Shape(null, "highway", false, [[new GeoPoint(11, 51), new GeoPoint(11.3, 51.2)]], [])],
    }]);

    public static PictureInput Input()
    {
        Report one = Report("a.txt", Text, "Eastfield falls", "Herald", Day);
        Report two = Report("b.txt", Denial, "Eastfield holds", null, Day.AddDays(2));
        Claim gain = Gain(one), denial = Deny(two);
        return new PictureInput
        {
            Title = "Made up <war> & peace", Version = "1.2.3", Theatres = Theatres, Reports = [two, one], Claims = [denial, gain],
            Events = [Event(gain, denial)],
            Runs = [new("m-eastfield", Day, Day.AddDays(9), "blue", 0.8, 30, true, gain.Id), new("m-eastfield", Day.AddDays(-100), Day.AddDays(-1), "red", 0.9, 400, false, null)],
            Changes = [new("m-eastfield", "Eastfield", Day, "red", "blue", 0.8, gain.Id, [gain.Id], [denial.Id])],
            From = Day.AddDays(-2), To = Day.AddDays(5),
        };
    }

    public static TextSpan Find(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 ? new(at, at + words.Length) : throw new ArgumentException(words);

    public static Report Report(string id, string text, string title, string? outlet, DateOnly day) => new()
    {
        Id = id, Text = text, Hash = new string('0', 64), Format = "txt", Title = title, Outlet = outlet, SourceId = outlet is null ? null : "herald",
        Published = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero), Language = "en",
    };

    private static Claim Gain(Report r) => new Claim
    {
        Report = r.Id, Source = "Herald", Coder = "test 1", Type = ClaimType.TerritoryGained, Date = EventTime.Day(Day, "on 3 May"), Place = Eastfield,
        Actors = [new(ActorRole.Initiator, "Blue Army", "blue-army", "The Blue Army")],
        Figures = [new(FigureKind.Killed, "people", 5, 5, null, "5 people")],
        Attribution = [new("Jonas Wellbridge", null, AttributionKind.Witness, "Jonas Wellbridge")],
        Span = Find(r.Text, "The Blue Army took Eastfield on 3 May"),
        Mentions = [Find(r.Text, "Farmer Jonas Wellbridge, 34, told the Herald that 5 people died")],
        Evidence = new Evidence(Spans(r, ("actors[0]", "The Blue Army"), ("attribution[0]", "Jonas Wellbridge"), ("date", "on 3 May"), ("figures[0]", "5 people"), ("place", "Eastfield"))),
    }.WithContentId();

    private static Claim Deny(Report r) => new Claim
    {
        Report = r.Id, Coder = "test 1", Type = ClaimType.TerritoryGained, Certainty = Certainty.Denied, Date = EventTime.Day(Day), Place = Eastfield,
        Figures = [new(FigureKind.Killed, "people", 9, 9, null, "9 people")], Span = Find(r.Text, "=SUM(1) The Red Front denies that Eastfield fell"),
        Evidence = new Evidence(Spans(r, ("figures[0]", "9 people"))),
    }.WithContentId();

    private static PlaceSlot Eastfield { get; } = new("Eastfield", "m-eastfield", 51.1234567, 11.2, PlacePrecision.Settlement, null, "Eastfield");

    private static ConflictEvent Event(Claim gain, Claim denial) => new()
    {
        Id = "e-1", Type = ClaimType.TerritoryGained, Grade = EventGrade.Contested, Confidence = 0.5, Date = EventTime.Day(Day), Place = Eastfield, Actors = gain.Actors, Origins = 1,
        Figures = [new(FigureKind.Killed, "people", 5, 9, [new("Herald", gain.Id, gain.Figures[0]), new("red-front", denial.Id, denial.Figures[0])])],
        Claims = [new(gain.Id, "a.txt", "Jonas Wellbridge", ClaimStance.Supports), new(denial.Id, "b.txt", "red-front", ClaimStance.Denies)],
        Contradictions = [new("happened", [new("yes", ["Jonas Wellbridge"], [gain.Id]), new("no", ["red-front"], [denial.Id])])],
    };

    private static IEnumerable<KeyValuePair<string, ImmutableArray<TextSpan>>> Spans(Report r, params (string Slot, string Words)[] slots) =>
        slots.Select(s => KeyValuePair.Create(s.Slot, ImmutableArray.Create(Find(r.Text, s.Words))));
}
