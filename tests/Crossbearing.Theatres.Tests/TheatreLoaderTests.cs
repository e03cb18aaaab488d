using Crossbearing.Core;

namespace Crossbearing.Theatres.Tests;

public sealed class TheatreLoaderTests
{
    [Fact]
    public void A_good_pack_loads_without_a_word()
    {
        TheatreLoad world = TheatreLoader.Load(Fixtures.Folder("good", "world")), load = TheatreLoader.Load(Fixtures.Folder("good", "riverland"));
        Assert.Empty(load.Diagnostics);
        Assert.Empty(world.Diagnostics);
        Assert.Empty(TheatreValidator.Validate([world, load]));
        Assert.Empty(TheatreValidator.Validate([world.Theatre!, load.Theatre!]));
    }

    [Fact]
    public void Every_field_arrives()
    {
        Theatre t = Fixtures.Riverland;
        Assert.Equal(("riverland", "Riverland", "1.2.3"), (t.Name, t.Title, t.Version));
        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2021, 12, 31)), (t.From!.Value, t.To!.Value));
        Assert.Equal(new GeoBox(35.6, 34.6, 38.1, 37.1), t.Box);
        Assert.Equal(new Party("opp", "Opposition", "#2980b9", "pro-upland-forces", null), t.Parties[1]);
        Place p = t.Places.Single(p => p.Id == "rl-saraqib");
        Assert.Equal((35.8644, 36.8058, 32000, "سراقب"), (p.Lat!.Value, p.Lon!.Value, (int)p.Population!, p.NameLocal));
        Assert.Equal(["opp", "locals"], p.Holders.ToArray());
        Assert.Equal(new DateOnly(2020, 1, 1), p.HolderFrom);
        Assert.Equal(["Kafranbel", "Kafr, Nabl"], t.Places.Single(p => p.Id == "rl-kafr-nabl").Variants.ToArray());
        Actor a = t.Actors.Single(a => a.Id == "riverland-army");
        Assert.Equal([new DatedName("RLA"), new DatedName("River Guard", new DateOnly(2018, 1, 1), new DateOnly(2019, 8, 29))], a.Aliases.ToArray());
        Assert.Equal("uplanders", Assert.Single(a.Adversaries));
        Assert.True(t.Sources.Single(s => s.Id == "herald").Sample);
        Assert.Equal(["rl-maarat-al-numan", "rl-saraqib"], t.Shapes[0].Towns.ToArray());
        Assert.True(t.Shapes[1].Closed);
        LexiconEntry word = Assert.Single(t.Lexicon);
        Assert.Equal(("nouns", 2, "gov-forces"), (word.Section, word.Line, word.One("actor")));
    }

    [Fact]
    public void Places_actors_and_sources_come_in_id_order()
    {
        Theatre t = Fixtures.Riverland;
        Assert.Equal(t.Places.Select(p => p.Id).Order(StringComparer.Ordinal), t.Places.Select(p => p.Id));
        Assert.Equal(t.Actors.Select(p => p.Id).Order(StringComparer.Ordinal), t.Actors.Select(p => p.Id));
    }

    [Fact]
    public void The_hash_changes_with_any_byte()
    {
        using TemporaryFolder copy = Fixtures.Copy();
        string pack = Path.Combine(copy.Path, "riverland");
        Assert.Equal(Fixtures.Riverland.Hash, TheatreLoader.Load(pack).Theatre!.Hash);
        File.AppendAllText(Path.Combine(pack, "lexicon.yaml"), "\n");
        Assert.NotEqual(Fixtures.Riverland.Hash, TheatreLoader.Load(pack).Theatre!.Hash);
    }

    [Fact]
    public void A_pack_that_is_not_there_is_told() =>
        Assert.Equal("XB2001 nowhere", Assert.Single(TheatreLoader.Load(Fixtures.Folder("good", "nowhere")).Diagnostics).Line());

    [Fact]
    public void Missing_files_line_ends_and_marks_are_told()
    {
        using TemporaryFolder copy = Fixtures.Copy();
        string pack = Path.Combine(copy.Path, "world");
        File.Delete(Path.Combine(pack, "sources.yaml"));
        File.WriteAllText(Path.Combine(pack, "lexicon.yaml"), "\uFEFFwords:\n  - { a: b }\r\n");
        File.WriteAllText(Path.Combine(pack, "places.csv"), "id,name\n");
        Assert.Equal(
            ["XB2003 world/lexicon.yaml:1", "XB2003 world/lexicon.yaml:2", "XB2004 world/places.csv:1", "XB2002 world/sources.yaml"],
            TheatreLoader.Load(pack).Diagnostics.Select(d => d.Line()));
    }
}
