using System.Runtime.InteropServices;
using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>Pairs worth comparing: one family of types, places in neighbouring cells or of one name, dates in reach. Never all pairs.</summary>
internal sealed class Blocks
{
    private const double CellLat = 0.25, CellLon = 0.5;
    private readonly IReadOnlyList<ClaimFacts> claims;
    private readonly int slack;
    private readonly Dictionary<(ClaimType Family, int Lat, int Lon), List<int>> grid = [];
    private readonly Dictionary<(ClaimType Family, string Key), List<int>> named = [];

    public Blocks(IReadOnlyList<ClaimFacts> claims, ConsolidationOptions options)
    {
        (this.claims, slack) = (claims, options.DayTolerance);
        foreach (int i in Enumerable.Range(0, claims.Count).OrderBy(Start).ThenBy(i => i)) Add(i);
    }

    /// <summary>Each pair once, lower index first, in a fixed order.</summary>
    public IEnumerable<(int A, int B)> Pairs()
    {
        for (int i = 0; i < claims.Count; i++)
        {
            foreach (int j in Partners(i).Order()) yield return i < j ? (i, j) : (j, i);
        }
    }

    private IEnumerable<int> Partners(int i)
    {
        if (claims[i].Place is not { IsOnGrid: true } place) return named[(Family(i), NameKey(i))] is var block ? After(block, i) : [];
        var (lat, lon) = Cell(place);
        var near = from y in Enumerable.Range(lat - 1, 3) from x in Enumerable.Range(lon - 1, 3) select (Family(i), y, x);
        return near.SelectMany(cell => grid.TryGetValue(cell, out var list) ? After(list, i) : []);
    }

    /// <summary>Claims that start on or after claim <paramref name="i"/> (ties by index) and not after its end.</summary>
    private IEnumerable<int> After(List<int> block, int i)
    {
        int end = claims[i].Days is { } days ? days.To + slack : int.MinValue;
        for (int k = FirstAfter(block, i); k < block.Count && Start(block[k]) <= end; k++) yield return block[k];
    }

    private int FirstAfter(List<int> block, int i)
    {
        int low = 0, high = block.Count;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if ((Start(block[mid]), block[mid]).CompareTo((Start(i), i)) <= 0) low = mid + 1;
            else high = mid;
        }
        return low;
    }

    private void Add(int i)
    {
        if (claims[i].Place is { IsOnGrid: true } place)
        {
            var (lat, lon) = Cell(place);
            (CollectionsMarshal.GetValueRefOrAddDefault(grid, (Family(i), lat, lon), out _) ??= []).Add(i);
            return;
        }
        (CollectionsMarshal.GetValueRefOrAddDefault(named, (Family(i), NameKey(i)), out _) ??= []).Add(i);
    }

    private ClaimType Family(int i) => TypeRules.Family(claims[i].Claim.Type);

    private int Start(int i) => claims[i].Days?.From ?? int.MinValue;

    private string NameKey(int i) => claims[i].Place is { } p ? p.Id is { } id ? $"id {id}" : $"words {p.Words}" : $"none {claims[i].Voice.Origin}";

    private static (int Lat, int Lon) Cell(PlaceFacts place) => ((int)Math.Floor(place.Lat!.Value / CellLat), (int)Math.Floor(place.Lon!.Value / CellLon));
}
