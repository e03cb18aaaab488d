using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Theatres.Tests;

public sealed class UnknownPlacesTests
{
    private const string Line = "Fighters shelled the town of Wad Lum overnight.";
    private const string Text = Line + "\nThe day was quiet.";

    private static Claim Of(string report, string text, string? id = null, TextSpan? span = null) => new()
    {
        Report = report, Coder = "made", Span = new TextSpan(0, Text.Length), Type = ClaimType.ShellingMissileStrike, Place = new PlaceSlot(id is null ? null : text, id, null, null, PlacePrecision.Settlement, null, text),
        Evidence = new Evidence([KeyValuePair.Create("place", ImmutableArray.Create(span ?? new TextSpan(29, 36)))]),
    };

    private static Report Report(string id) => new() { Id = id, Text = Text, Hash = "", Format = "txt" };

    [Fact]
    public void Names_are_counted_with_their_kind_and_words()
    {
        UnknownPlaces unknown = new();
        unknown.Add(Report("a"), Of("a", "Wad Lum town"));
        unknown.Add(Report("a"), Of("a", "Wad Lum"));
        unknown.Add(Report("b"), Of("b", "Wad  Lum"));
        unknown.Add(Report("b"), Of("b", "Ayn Lum", span: new TextSpan(0, 8)));
        unknown.Add(Report("b"), Of("b", "Known", "marl-known"));
        unknown.Add(Report("b"), Of("b", "the outskirts"));
        Assert.Equal((UnknownPlace[])[new UnknownPlace("Wad Lum", "town", 3, 2, Line), new UnknownPlace("Ayn Lum", null, 1, 1, Line)], unknown.All());
    }
}
