using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

public class SpecTests
{
    public static TheoryData<string> Names => [.. Spec.All.Select(s => s.Name)];

    [Fact]
    public void The_specs_hold_examples_and_no_name_stands_twice()
    {
        Assert.True(Spec.All.Length >= 400, $"{Spec.All.Length} examples");
        Assert.Equal(Spec.All.Length, Spec.All.Select(s => s.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Spec.All, s => Assert.False(s.Text.Length == 0 || s.Expected.IsEmpty, s.Name));
    }

    public static TheoryData<string> NamesNotYet => [.. Spec.NotYet.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example(string name) => Assert.Null(Unmet(Spec.All.Single(s => s.Name == name)));

    [Theory]
    [MemberData(nameof(NamesNotYet))]
    public void An_example_that_is_met_by_now_belongs_to_the_others(string name) =>
        Assert.True(Unmet(Spec.NotYet.Single(s => s.Name == name)) is not null, $"{name} is met: move it out of not-yet");

    /// <summary>What of an example the coder does not meet; null where it meets all of it.</summary>
    private static string? Unmet(Spec spec)
    {
        ImmutableArray<Claim> claims = Lab.Of(spec.Header("theatre") ?? "syria-northwest").Claims(spec.Text, spec.Header("published") ?? Lab.Day, spec.Header("title"));
        if (spec.Expected is ["none"]) return claims.IsEmpty ? null : $"no claims expected, found: {Listed(claims)}";
        var left = claims.ToList();
        var expected = spec.Expected.Where(e => e != "nothing else").ToList();
        foreach (string line in expected)
        {
            var wanted = new ExpectedClaim(line);
            if (left.Find(wanted.Fits) is not { } found) return $"not found: {line}\nclaims:\n  {string.Join("\n  ", claims.Select(wanted.Show))}";
            left.Remove(found);
        }
        return expected.Count < spec.Expected.Length && left.Count > 0 ? $"more than told: {Listed(left)}" : null;
    }

    private static string Listed(IEnumerable<Claim> claims) => string.Join("; ", claims.Select(c => $"{c.Type} «{c.Why.FirstOrDefault()}»"));
}
