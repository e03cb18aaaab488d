namespace Crossbearing.Theatres.Tests.Relations;

public sealed class DistancesTests
{
    [Theory]
    [InlineData("3 km", 3.0)]
    [InlineData("some 2.5 km", 2.5)]
    [InlineData("three kilometres", 3.0)]
    [InlineData("about 6km", 6.0)]
    [InlineData("20 miles", 32.19)]
    [InlineData("50 nm", 92.6)]
    [InlineData("ten nautical miles", 18.52)]
    [InlineData("800 metres", 0.8)]
    [InlineData("forty km", 40.0)]
    [InlineData("several km", null)]
    [InlineData("3 tanks", null)]
    [InlineData("km", null)]
    [InlineData("", null)]
    public void Numbers_and_units_are_kilometres(string words, double? km)
    {
        string[] split = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(km, Distances.Before(split, split.Length, out int first));
        Assert.InRange(first, 0, split.Length);
    }
}
