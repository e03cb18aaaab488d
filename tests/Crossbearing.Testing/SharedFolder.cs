namespace Crossbearing.Testing;

/// <summary>The folder <c>shared</c> beside the repository, with the scoring kit and the hand-coded claims. It is no part of the repository.</summary>
public static class SharedFolder
{
    /// <summary>A path in it.</summary>
    public static string At(params string[] parts) => Path.GetFullPath(Path.Combine([Repository.Root, "..", "shared", .. parts]));

    /// <summary>Why a test that needs <paramref name="part"/> is skipped; null where it is there, and in continuous integration, where such a test fails instead.</summary>
    public static string? WhySkipped(params string[] part) => Path.Exists(At(part)) || Environment.GetEnvironmentVariable("CROSSBEARING_CI") == "1"
        ? null
        : $"shared/{string.Join('/', part)} is not beside the repository";
}
