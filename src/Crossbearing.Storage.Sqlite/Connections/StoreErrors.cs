using Crossbearing.Core;
using Microsoft.Data.Sqlite;

namespace Crossbearing.Storage.Sqlite;

/// <summary>SQLite's result codes as diagnostics. Codes that only a fault of this program can cause are passed on as they are.</summary>
internal static class StoreErrors
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static Exception Of(string path, SqliteException failure) =>
        CodeOf(failure.SqliteErrorCode) is { } code
            ? new StoreException(code.At(path, null, $"SQLite code {failure.SqliteExtendedErrorCode}"), failure)
            : failure;

    private static DiagnosticCode? CodeOf(int sqlite) => sqlite switch
    {
        Busy or Locked => DiagnosticCodes.ProjectLocked,
        Corrupt or NotADatabase => DiagnosticCodes.ProjectDamaged,
        ReadOnly or Full or InputOutput => DiagnosticCodes.OutputUnwritable,
        CannotOpen => DiagnosticCodes.FileUnreadable,
        _ => null,
    };
}
