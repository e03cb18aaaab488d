using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

/// <summary>The sample reports and those on other wars, each with its bench and claims; coded once.</summary>
internal static class Corpora
{
    private static readonly Lazy<ImmutableArray<Coded>> Everything = new(() =>
        [.. Code(Lab.Syria, Lab.Read("samples", "northwest-syria")), .. Code(Lab.World, Lab.Read("tests", "gold", "other-wars"))]);

    /// <summary>A report with what it was coded to.</summary>
    internal sealed record Coded(Bench Bench, Report Report, ImmutableArray<Claim> Claims);

    public static ImmutableArray<Coded> All => Everything.Value;

    public static IEnumerable<Coded> Samples => All.Where(c => c.Bench == Lab.Syria);

    private static IEnumerable<Coded> Code(Bench bench, IEnumerable<Report> reports) => reports.Select(r => new Coded(bench, r, bench.Claims(r)));
}
