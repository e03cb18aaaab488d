namespace Crossbearing.Theatres.Tests;

public sealed class BrokenPackTests
{
    [Fact]
    public void Every_error_is_told_with_its_line()
    {
        TheatreLoad load = TheatreLoader.Load(Fixtures.Folder("bad", "broken"));
        Assert.Null(load.Theatre);
        Assert.Equal(
            """
            XB2005 actors.yaml:3
            XB2009 actors.yaml:6
            XB2006 actors.yaml:7
            XB2006 actors.yaml:9
            XB2005 actors.yaml:12
            XB2005 actors.yaml:13
            XB2005 actors.yaml:17
            XB2003 lexicon.yaml:2
            XB2005 places.csv:2
            XB2007 places.csv:3
            XB2005 places.csv:3
            XB2006 places.csv:3
            XB2006 places.csv:3
            XB2005 places.csv:3
            XB2005 places.csv:3
            XB2005 places.csv:3
            XB2006 places.csv:4
            XB2006 places.csv:4
            XB2005 places.csv:4
            XB2006 places.csv:4
            XB2003 places.csv:5
            XB2003 places.csv:6
            XB2003 places.csv:9
            XB2005 shapes.geojson:2
            XB2009 shapes.geojson:3
            XB2005 shapes.geojson:3
            XB2005 sources.yaml:1
            XB2005 sources.yaml:1
            XB2005 sources.yaml:1
            XB2005 theatre.yaml:1
            XB2005 theatre.yaml:3
            XB2005 theatre.yaml:4
            XB2005 theatre.yaml:5
            XB2005 theatre.yaml:7
            XB2005 theatre.yaml:8
            XB2010 theatre.yaml:10
            XB2002 theatre.yaml:11
            XB2009 theatre.yaml:12
            """.ReplaceLineEndings("\n"),
            string.Join('\n', load.Diagnostics.Select(d => d.Line().Replace(" broken/", " ", StringComparison.Ordinal))));
        Assert.All(load.Diagnostics, d => Assert.False(d.Found is null && d.Expected is null));
    }

    [Fact]
    public void References_are_checked_though_the_pack_has_errors()
    {
        TheatreLoad load = TheatreLoader.Load(Fixtures.Folder("bad", "broken"));
        Assert.Equal(
            """
            XB2008 theatre.yaml:7 nobody
            XB2008 places.csv:2 nowhere
            XB2008 places.csv:2 green
            XB2008 actors.yaml:1 green
            XB2008 actors.yaml:1 one
            XB2008 sources.yaml:1 grey
            XB2008 shapes.geojson:5 b-none
            XB2102 actors.yaml:9 One
            """.ReplaceLineEndings("\n"),
            string.Join('\n', TheatreValidator.Validate([TheatreLoader.Load(Fixtures.Folder("good", "world")), load])
                .Select(d => $"{d.Line().Replace(" broken/", " ", StringComparison.Ordinal)} {d.Found}")));
    }
}
