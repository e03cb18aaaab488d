using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

public class SpecTests
{
    public static TheoryData<string> Names => [.. Spec.All.Select(s => s.Name)];

    [Fact]
    public void The_specs_hold_examples_and_no_name_stands_twice()
    {
        Assert.True(Spec.All.Length >= 80, $"{Spec.All.Length} examples");
        Assert.Equal(Spec.All.Length, Spec.All.Select(s => s.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Spec.All, s => Assert.False(s.Text.Length == 0 || s.Expected.IsEmpty, s.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Example(string name)
    {
        Spec spec = Spec.All.Single(s => s.Name == name);
        ImmutableArray<Claim> claims = Lab.Of(spec.Header("theatre") ?? "syria-northwest").Claims(spec.Text, spec.Header("published") ?? Lab.Day, spec.Header("title"));
        if (spec.Expected is ["none"])
        {
            Assert.True(claims.IsEmpty, $"no claims expected, found: {string.Join("; ", claims.Select(c => $"{c.Type} «{c.Why.FirstOrDefault()}»"))}");
            return;
        }
        var left = claims.ToList();
        var expected = spec.Expected.Where(e => e != "nothing else").ToList();
        foreach (string line in expected)
        {
            var wanted = new ExpectedClaim(line);
            Claim? found = left.Find(wanted.Fits);
            Assert.True(found is not null, $"not found: {line}\nclaims:\n  {string.Join("\n  ", claims.Select(wanted.Show))}");
            left.Remove(found);
        }
        if (expected.Count < spec.Expected.Length) Assert.True(left.Count == 0, $"more than told: {string.Join("; ", left.Select(c => $"{c.Type} «{c.Why.FirstOrDefault()}»"))}");
    }
}
