namespace Crossbearing.Storage;

/// <summary>Keys of settings that the tools share.</summary>
public static class SettingKeys
{
    /// <summary>Names of the theatre packs in use, separated by commas, in the order they are loaded.</summary>
    public const string Theatres = "theatres";
}
