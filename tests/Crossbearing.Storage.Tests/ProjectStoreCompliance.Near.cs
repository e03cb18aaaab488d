using Crossbearing.Core;

namespace Crossbearing.Storage.Tests;

public abstract partial class ProjectStoreCompliance<T>
{
    [Fact]
    public void Claims_near_a_point_are_nearest_first_with_their_distance()
    {
        AddAt((35.0, 36.0), (35.1, 36.0), (35.0, 36.5), (36.0, 36.0));
        NearClaim[] near = [.. store.ClaimsNear(35, 36, 50)];
        Assert.Equal([0, 11.12, 45.54], near.Select(n => Math.Round(n.Km, 2)));
        Assert.Equal("35.1,36", near[1].Claim.Place!.Id);
    }

    [Fact]
    public void The_date_line_and_the_pole_are_no_walls()
    {
        AddAt((0, 179.9), (0, -179.9), (89.9, 0), (89.9, 180));
        Assert.Equal(2, store.ClaimsNear(0, 179.95, 30).Length);
        Assert.Equal(2, store.ClaimsNear(0, -179.95, 30).Length);
        Assert.Equal(2, store.ClaimsNear(89.95, 0, 20).Length);
    }

    [Fact]
    public void A_search_by_distance_agrees_with_looking_at_every_point()
    {
        (double Lat, double Lon)[] points = [.. Enumerable.Range(0, 300).Select(i => ((i * 7919 % 1800 - 900) / 10.0, (i * 104729 % 3600 - 1800) / 10.0))];
        AddAt(points);
        foreach ((double lat, double lon, double km) in new[] { (35.0, 36.0, 3000.0), (-80, 170, 2500), (0, -179, 4000), (90, 0, 1500), (10, 10, 20_100), (12.5, -40, 0) })
        {
            IEnumerable<string> expected = points.Where(p => Km(lat, lon, p.Lat, p.Lon) <= km).Select(p => Name(p)).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(expected, store.ClaimsNear(lat, lon, km).Select(n => n.Claim.Place!.Id!).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Superseded_claims_and_those_a_filter_holds_back_are_not_near()
    {
        AddAt((35, 36));
        Assert.Empty(store.ClaimsNear(35, 36, 1, new ClaimFilter { Type = ClaimType.Siege }));
        store.AddClaims(StoreSamples.Id(0), Second, []);
        Assert.Empty(store.ClaimsNear(35, 36, 1));
        Assert.Single(store.ClaimsNear(35, 36, 1, new ClaimFilter { CurrentOnly = false }));
    }

    [Theory]
    [InlineData(90.1, 0, 1)]
    [InlineData(0, -180.1, 1)]
    [InlineData(0, 0, -1)]
    [InlineData(double.NaN, 0, 1)]
    public void Points_that_are_none_are_refused(double lat, double lon, double km) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => store.ClaimsNear(lat, lon, km));

    private void AddAt(params (double Lat, double Lon)[] points)
    {
        Fill(1);
        store.AddClaims(StoreSamples.Id(0), First, StoreSamples.WithIds(points.Select((p, i) =>
            StoreSamples.Claim(StoreSamples.Id(0), First, new TextSpan(i, i + 5), StoreSamples.Place(Name(p), p.Lat, p.Lon)))));
    }

    private static string Name((double Lat, double Lon) point) => FormattableString.Invariant($"{point.Lat},{point.Lon}");

    /// <summary>By the angle between vectors: another formula than a store's.</summary>
    private static double Km(double lat1, double lon1, double lat2, double lon2)
    {
        (double x1, double y1, double z1) = Vector(lat1, lon1);
        (double x2, double y2, double z2) = Vector(lat2, lon2);
        double cross = Math.Sqrt(Math.Pow(y1 * z2 - z1 * y2, 2) + Math.Pow(z1 * x2 - x1 * z2, 2) + Math.Pow(x1 * y2 - y1 * x2, 2));
        return 6371.0088 * Math.Atan2(cross, x1 * x2 + y1 * y2 + z1 * z2);
    }

    private static (double X, double Y, double Z) Vector(double lat, double lon)
    {
        double a = lat * Math.PI / 180, b = lon * Math.PI / 180;
        return (Math.Cos(a) * Math.Cos(b), Math.Cos(a) * Math.Sin(b), Math.Sin(a));
    }
}
