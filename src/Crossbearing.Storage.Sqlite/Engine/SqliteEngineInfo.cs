namespace Crossbearing.Storage.Sqlite;

/// <summary>The native library in use.</summary>
/// <param name="Version">Version, e.g. <c>3.40.1</c>.</param>
/// <param name="FromSystem">True for the operating system's library, false for the bundled one.</param>
/// <param name="Library">Name by which it was loaded.</param>
public sealed record SqliteEngineInfo(string Version, bool FromSystem, string Library)
{
    /// <inheritdoc/>
    public override string ToString() => $"SQLite {Version} ({(FromSystem ? "of the system" : "bundled")}, {Library})";
}
