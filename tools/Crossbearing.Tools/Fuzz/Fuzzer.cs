using System.Globalization;

namespace Crossbearing.Tools.Fuzz;

/// <summary>Gives hostile texts to the text core until the processor time is over, and reports the seeds of those that it does not stand.</summary>
internal static class Fuzzer
{
    /// <summary>Processor time is held against this many characters at least, so that what every text costs is no finding.</summary>
    private const int FewestTimed = 50_000;
    private const double MostMicrosecondsPerCharacter = 200;

    /// <summary>Runs texts of seeds from <paramref name="seed"/> on.</summary>
    /// <param name="samples">Folder of ordinary texts.</param>
    /// <param name="seed">First seed.</param>
    /// <param name="seconds">Processor time to be used; 0 runs the first seed alone.</param>
    /// <returns>Number of texts that failed.</returns>
    public static int Run(string samples, ulong seed, int seconds)
    {
        string[] texts = [.. Directory.GetFiles(samples, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        if (texts.Length == 0) throw new ToolException("XB9002", samples, "no text file", "texts to begin with");
        var hostile = new HostileText(texts);
        var checks = new TextChecks();
        checks.Run(texts[0]);
        var begun = Environment.CpuUsage.TotalTime;
        long count = 0, characters = 0;
        int failed = 0;
        (double Rate, ulong Seed, string Kind) slowest = default;
        do
        {
            var (kind, text) = hostile.Make(seed);
            var before = Environment.CpuUsage.TotalTime;
            string? wrong = Check(checks, text);
            double rate = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / Math.Max(text.Length, FewestTimed);
            if (rate > slowest.Rate) slowest = (rate, seed, kind);
            if (rate > MostMicrosecondsPerCharacter) wrong ??= string.Create(CultureInfo.InvariantCulture, $"took {rate:F1} microseconds a character");
            if (wrong is not null)
            {
                failed++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed} ({kind}, {text.Length} characters): {wrong}"));
            }
            (count, characters, seed) = (count + 1, characters + text.Length, seed + 1);
        }
        while ((Environment.CpuUsage.TotalTime - begun).TotalSeconds < seconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} texts, {characters / 1e6:F1} million characters, {(Environment.CpuUsage.TotalTime - begun).TotalSeconds:F0} processor seconds, {failed} failed; slowest {slowest.Rate:F2} microseconds a character (seed {slowest.Seed}, {slowest.Kind})"));
        return failed;
    }

    private static string? Check(TextChecks checks, string text)
    {
        try
        {
            return checks.Run(text);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return error.ToString();
        }
    }
}
