namespace Crossbearing.Testing;

/// <summary>Folders of the repository that the tests run in.</summary>
public static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The sample reports.</summary>
    public static string Samples => At("samples", "northwest-syria");

    /// <summary>The theatre packs.</summary>
    public static string Theatres => At("theatres");

    /// <summary>A path under the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        DirectoryInfo? at = new(start);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "global.json"))) at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException("no global.json above the tests");
    }
}
