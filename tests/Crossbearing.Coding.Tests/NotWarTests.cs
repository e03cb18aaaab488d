using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

public class NotWarTests
{
    private const int Tolerated = 2;

    [Fact]
    public void Articles_about_other_things_give_almost_no_claims()
    {
        ImmutableArray<Report> reports = Lab.Read("tests", "gold", "not-war");
        Assert.Equal(100, reports.Length);
        var found = reports.SelectMany(r => Lab.World.Claims(r).Select(c => $"{r.Id}: {c.Type} «{c.Span.Of(r.Text)}» {c.Why.FirstOrDefault()}")).ToList();
        Assert.True(found.Count <= Tolerated, $"{found.Count} claims\n{string.Join('\n', found)}");
    }
}
