using System.Diagnostics;
using System.Globalization;

namespace Crossbearing.Storage.Sqlite.Tests;

/// <summary>Runs the crash host as a process of its own.</summary>
internal static class CrashHost
{
    public static List<string> RunToTheEnd(SqliteEngineChoice engine, string path, int count, int batch)
    {
        using Process process = Start(engine, path, count, batch);
        var lines = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line) lines.Add(line);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return lines;
    }

    /// <summary>Kills it so long after its first batch was kept; true where it was killed before its end.</summary>
    public static bool RunAndKill(string path, int count, int batch, int milliseconds)
    {
        using Process process = Start(SqliteEngineChoice.Newest, path, count, batch);
        process.StandardOutput.ReadLine();
        Task<string> rest = process.StandardOutput.ReadToEndAsync();
        Thread.Sleep(milliseconds);
        process.Kill();
        process.WaitForExit();
        return !rest.Result.Contains("done", StringComparison.Ordinal);
    }

    private static Process Start(SqliteEngineChoice engine, string path, int count, int batch)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Crossbearing.Storage.CrashHost.dll"), engine.ToString(), path,
            count.ToString(CultureInfo.InvariantCulture), batch.ToString(CultureInfo.InvariantCulture)];
        return Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { RedirectStandardOutput = true })!;
    }
}
