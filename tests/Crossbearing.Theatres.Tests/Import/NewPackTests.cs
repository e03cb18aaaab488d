using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Theatres.Tests;

public sealed class NewPackTests
{
    private static readonly ImmutableArray<Place> Places =
    [
        new() { Id = "marl-lum", Name = "Lum", Kind = "town", Lat = 15.5, Lon = 32.5, SourceKey = "own" },
        new() { Id = "marl-ayn", Name = "Ayn, \"Upper\"", Kind = "village", Lat = 15.25, Lon = -32.251, SourceKey = "geonames" },
    ];

    private static TheatreLoad Load(TemporaryFolder folder, ImmutableArray<Place> places, string title = "Marl: \"the war\" # 1")
    {
        string pack = Path.Combine(folder.Path, "marl");
        Directory.CreateDirectory(pack);
        foreach (var (file, bytes) in NewPack.Files("marl", title, places, PackLicence.Of(places))) File.WriteAllBytes(Path.Combine(pack, file), bytes.AsSpan());
        return TheatreLoader.Load(pack);
    }

    [Fact]
    public void A_new_pack_loads_without_a_finding()
    {
        using TemporaryFolder folder = new();
        TheatreLoad load = Load(folder, Places);
        Assert.Empty(load.Diagnostics);
        Theatre theatre = load.Theatre!;
        Assert.Equal(("Marl: \"the war\" # 1", "0.1.0", 2), (theatre.Title, theatre.Version, theatre.Places.Length));
        Assert.Equal(new GeoBox(-32.31, 15.2, 32.55, 15.55), theatre.Box);
        Assert.Equal("Ayn, \"Upper\"", theatre.Places[0].Name);
    }

    [Fact]
    public void Its_hash_is_checked()
    {
        using TemporaryFolder folder = new();
        Load(folder, Places);
        File.AppendAllText(Path.Combine(folder.Path, "marl", "places.csv"), "marl-new,New,village,,,,,,,,,,,own\n");
        Assert.Contains(TheatreLoader.Load(Path.Combine(folder.Path, "marl")).Diagnostics, d => d.Code == "XB2010");
    }

    [Fact]
    public void The_licence_is_that_of_the_sources() =>
        Assert.Equal("CC-BY-4.0 AND LicenseRef-unknown", PackLicence.Of(Places).Licence);

    [Fact]
    public void The_same_places_give_the_same_bytes_in_any_order() => Assert.Equal(
        NewPack.Files("marl", "Marl", Places, PackLicence.Of(Places)).Select(f => $"{f.Key} {ContentId.Hash(f.Value.AsSpan())}"),
        NewPack.Files("marl", "Marl", [.. Places.Reverse()], PackLicence.Of([.. Places.Reverse()])).Select(f => $"{f.Key} {ContentId.Hash(f.Value.AsSpan())}"));

    [Theory]
    [InlineData("world", false)]
    [InlineData("Sudan", false)]
    [InlineData("../x", false)]
    [InlineData("sudan-2023", true)]
    public void A_pack_has_a_name_of_the_form(string name, bool may) => Assert.Equal(may, NewPack.MayBeNamed(name));
}
