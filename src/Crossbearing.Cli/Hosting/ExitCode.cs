namespace Crossbearing.Cli;

/// <summary>Exit codes of every command.</summary>
public static class ExitCode
{
    /// <summary>All good.</summary>
    public const int Good = 0;

    /// <summary>Some reports failed; the others are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>Nothing could be done.</summary>
    public const int Nothing = 3;

    /// <summary>Stopped by Ctrl-C; what was done is kept.</summary>
    public const int Cancelled = 130;
}
