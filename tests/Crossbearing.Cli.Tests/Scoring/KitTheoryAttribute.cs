using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

/// <summary>A test against the scoring kit; skipped by name where the kit is not there, but not in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KitTheoryAttribute : TheoryAttribute
{
    public KitTheoryAttribute() => Skip = SharedFolder.WhySkipped("kit", "score_claims.py");
}
