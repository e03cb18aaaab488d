using Crossbearing.Core;

namespace Crossbearing.Theatres.Tests;

public sealed class ValidatorTests
{
    private static readonly Theatre Empty = new() { Name = "a", Title = "A", Version = "1.0.0", Hash = "000000000000" };

    [Fact]
    public void An_id_in_two_packs_is_an_error()
    {
        Actor actor = new() { Id = "x", Name = "X", Kind = "state" };
        Theatre a = Empty with { Actors = [actor] }, b = Empty with { Name = "b", Actors = [actor with { Name = "Y" }] };
        Assert.Equal("XB2007 b/actors.yaml#x", Assert.Single(TheatreValidator.Validate([a, b])).Line());
    }

    [Fact]
    public void A_theatre_may_replace_an_actor_of_the_world()
    {
        Actor actor = new() { Id = "x", Name = "X", Kind = "state" };
        Theatre world = Empty with { Name = TheatreLibrary.World, Actors = [actor] };
        Theatre theatre = Empty with { Actors = [actor with { Party = "red" }], Parties = [new Party("red", "Red", "#ff0000", null, null)] };
        Assert.Empty(TheatreValidator.Validate([world, theatre]));
        TheatreSet set = new([world, theatre]);
        Assert.Equal("red", set.Actor("x")!.Party);
        Assert.Equal("red", Assert.Single(set.Actors).Party);
    }

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData(null, true)]
    public void A_shared_name_is_noticed_where_its_times_meet(string? until, bool noticed)
    {
        DateOnly? to = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
        Actor first = new() { Id = "x", Name = "X", Kind = "unit", Aliases = [new DatedName("Guard", null, to)] };
        Actor second = new() { Id = "y", Name = "Y", Kind = "unit", Aliases = [new DatedName("Guard", new DateOnly(2020, 1, 1))] };
        var found = TheatreValidator.Validate([Empty with { Actors = [first, second] }]);
        Assert.Equal(noticed ? ["XB2102 a/actors.yaml#y"] : [], found.Select(d => d.Line()));
    }

    [Fact]
    public void A_unit_of_the_wrong_kind_is_no_unit()
    {
        Place town = new() { Id = "t", Name = "T", Kind = "town" }, village = new() { Id = "v", Name = "V", Kind = "village", Admin1 = "t" };
        Assert.Equal("XB2008 a/places.csv#v", Assert.Single(TheatreValidator.Validate([Empty with { Places = [town, village] }])).Line());
    }
}
