namespace Crossbearing.Storage.Tests;

public sealed class CodingKeyTests
{
    [Fact]
    public void Keys_are_equal_by_coder_and_packs_in_order()
    {
        var key = new CodingKey("c/1", ["a@1", "b@2"]);
        Assert.Equal(key, new CodingKey("c/1", ["a@1", "b@2"]));
        Assert.Equal(key.GetHashCode(), new CodingKey("c/1", ["a@1", "b@2"]).GetHashCode());
        Assert.NotEqual(key, new CodingKey("c/1", ["b@2", "a@1"]));
        Assert.NotEqual(key, new CodingKey("c/2", ["a@1", "b@2"]));
    }
}
