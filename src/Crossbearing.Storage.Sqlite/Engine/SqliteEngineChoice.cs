namespace Crossbearing.Storage.Sqlite;

/// <summary>Which native library to use.</summary>
public enum SqliteEngineChoice
{
    /// <summary>The newer of the two.</summary>
    Newest,
    /// <summary>The one that comes with the program.</summary>
    Bundled,
    /// <summary>The operating system's.</summary>
    System,
}
