using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

/// <summary>A text that is put aside by its words alone would be put aside once all is read.</summary>
public class WarSignsTests
{
    [Fact]
    public void No_text_is_put_aside_early_that_reading_would_keep()
    {
        ImmutableArray<Report> reports = [.. Lab.Read("tests", "gold", "not-war"), .. Lab.Read("tests", "gold", "other-wars"), .. Lab.Read("tests", "gold", "styles"), .. Lab.Read("tests", "gold", "fresh"), .. Lab.Read("samples", "northwest-syria")];
        var signs = reports.Select(r => (r.Id, Signs: Lab.World.IsOfWar(r))).ToList();
        Assert.Empty(signs.Where(s => s.Signs is { Early: false, Late: true }).Select(s => s.Id));
        Assert.True(signs.Count(s => !s.Signs.Early) >= 20, $"{signs.Count(s => !s.Signs.Early)} of {signs.Count} texts are put aside early");
    }
}
