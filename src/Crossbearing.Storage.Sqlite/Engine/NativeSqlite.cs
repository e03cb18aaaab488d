using System.Runtime.InteropServices;
using SQLitePCL;

namespace Crossbearing.Storage.Sqlite;

/// <summary>A loaded native library and what it can do.</summary>
internal sealed class NativeSqlite
{
    public const string BundledName = "e_sqlite3";

    private NativeSqlite(IntPtr handle, string name, bool fromSystem)
    {
        Handle = handle;
        Version = VersionOf(Function<NumberFunction>(handle, "sqlite3_libversion_number")());
        IsComplete = Has(handle, "ENABLE_FTS5") && Has(handle, "ENABLE_RTREE");
        Info = new SqliteEngineInfo(Version.ToString(3), fromSystem, name);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int NumberFunction();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int OptionFunction([MarshalAs(UnmanagedType.LPUTF8Str)] string option);

    public IntPtr Handle { get; }

    public Version Version { get; }

    public bool IsComplete { get; }

    public SqliteEngineInfo Info { get; }

    public static NativeSqlite? System()
    {
        string[] names = OperatingSystem.IsWindows() ? [] : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"] : ["libsqlite3.so.0"];
        foreach (string name in names)
        {
            if (NativeLibrary.TryLoad(name, out IntPtr handle)) return new NativeSqlite(handle, name, fromSystem: true);
        }
        return null;
    }

    /// <remarks>The runtime's own search knows package folders and single files; the folder of the program is the last resort.</remarks>
    public static NativeSqlite? Bundled()
    {
        bool loaded = NativeLibrary.TryLoad(BundledName, typeof(SQLite3Provider_e_sqlite3).Assembly, null, out IntPtr handle)
            || NativeLibrary.TryLoad(Path.Combine(AppContext.BaseDirectory, FileName), out handle);
        return loaded ? new NativeSqlite(handle, BundledName, fromSystem: false) : null;
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "e_sqlite3.dll" : OperatingSystem.IsMacOS() ? "libe_sqlite3.dylib" : "libe_sqlite3.so";

    private static Version VersionOf(int number) => new(number / 1_000_000, number / 1000 % 1000, number % 1000);

    private static bool Has(IntPtr handle, string option) => Function<OptionFunction>(handle, "sqlite3_compileoption_used")(option) != 0;

    private static T Function<T>(IntPtr handle, string name) where T : Delegate =>
        Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(handle, name));
}
