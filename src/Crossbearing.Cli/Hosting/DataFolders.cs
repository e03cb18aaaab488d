namespace Crossbearing.Cli;

/// <summary>Finds the folders that come with the program: beside it, or in a folder above it.</summary>
internal static class DataFolders
{
    /// <summary>The nearest folder <paramref name="relative"/>, from <paramref name="start"/> upwards, that holds <paramref name="proof"/>; or null.</summary>
    public static string? Find(string start, string relative, string proof)
    {
        for (DirectoryInfo? at = new(start); at is not null; at = at.Parent)
        {
            string candidate = Path.Combine(at.FullName, relative);
            if (Path.Exists(Path.Combine(candidate, proof))) return candidate;
        }
        return null;
    }

    /// <summary>The user's cache folder for this program, or null where there is none.</summary>
    public static string? UserCache()
    {
        string? root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } xdg && Path.IsPathRooted(xdg)
            ? xdg
            : OfHome();
        return root is null ? null : Path.Combine(root, "crossbearing");
    }

    private static string? OfHome()
    {
        if (OperatingSystem.IsWindows()) return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } local ? local : null;
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? null : Path.Combine(home, ".cache");
    }
}
