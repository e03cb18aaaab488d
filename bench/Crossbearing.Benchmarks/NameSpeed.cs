using System.Diagnostics;
using System.Globalization;
using Crossbearing.Theatres;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Benchmarks;

/// <summary>Opening a pack of very many names and looking names up in it; the first run of a cache folder compiles the pack, each later one is a start.</summary>
internal static class NameSpeed
{
    private const int Asked = 4000;

    /// <summary>Writes a pack <c>big</c> of about so many names, with the world beside it.</summary>
    public static void Make(string folder, int names, string world)
    {
        foreach (string file in Directory.EnumerateFiles(world))
        {
            Directory.CreateDirectory(Path.Combine(folder, "world"));
            File.Copy(file, Path.Combine(folder, "world", Path.GetFileName(file)), overwrite: true);
        }
        Directory.CreateDirectory(Path.Combine(folder, "big"));
        foreach (var (name, bytes) in NewPack.Files("big", "Made names", MadeNames.Places(names), new PackLicence("CC0-1.0", "made")))
            File.WriteAllBytes(Path.Combine(folder, "big", name), [.. bytes]);
    }

    /// <summary>Measures one process; names as given to <see cref="Make"/>.</summary>
    public static void Measure(string folder, string cache, int names)
    {
        string[] known = [.. MadeNames.Places(names).Where((_, i) => i % (names * 2 / 5 / Asked) == 0).Select(p => p.Name)];
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes();
        TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        TheatreSet set = new TheatreLibrary(folder, cache).Open(["big"]).Set!;
        Tell("open", clock, allocated, used);
        int found = set.Gazetteer.Lookup(known[7]).Length;
        Tell("open and first exact", clock, allocated, used);
        found += set.Gazetteer.Lookup(MadeNames.Respelled(known[8])).Length;
        Tell("and first by sound", clock, allocated, used);
        found += set.Gazetteer.Lookup(MadeNames.Misspelled(known[9])).Length;
        Tell("and first by one edit", clock, allocated, used);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} found, working set {Environment.WorkingSet >> 20} MiB, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB, managed {GC.GetTotalMemory(false) >> 20} MiB, file {new FileInfo(Path.Combine(cache, "big.xbt")).Length:N0} bytes"));
        for (int round = 0; round < 2; round++)
        {
            Ask($"exact, round {round}", set.Gazetteer, known, (g, n) => g.Exact(n).Length);
            Ask($"look-up of a name, round {round}", set.Gazetteer, known, (g, n) => g.Lookup(n).Length);
            Ask($"look-up by sound, round {round}", set.Gazetteer, [.. known.Select(MadeNames.Respelled)], (g, n) => g.Lookup(n).Length);
            Ask($"look-up by one edit, round {round}", set.Gazetteer, [.. known.Select(MadeNames.Misspelled)], (g, n) => g.Lookup(n).Length);
            Ask($"exact, not there, round {round}", set.Gazetteer, [.. known.Select(n => n + "zvp")], (g, n) => g.Exact(n).Length);
            Ask($"look-up, not there, round {round}", set.Gazetteer, [.. known.Select(n => n + "zvp")], (g, n) => g.Lookup(n).Length);
        }
    }

    private static void Ask(string what, Gazetteer gazetteer, string[] names, Func<Gazetteer, string, int> ask)
    {
        double[] times = new double[names.Length];
        int found = 0;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < names.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            if (ask(gazetteer, names[i]) > 0) found++;
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-32} {times[names.Length / 2],9:F1} µs median  {times[names.Length * 99 / 100],9:F1} µs 99 %  {times[^1],9:F0} µs most  {times.Average(),9:F1} µs mean  {allocated / names.Length,8} bytes  {found} found"));
    }

    private static void Tell(string what, Stopwatch clock, long allocated, TimeSpan used) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {clock.Elapsed.TotalMilliseconds,9:F1} ms  {(Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds,9:F1} ms of processor  {(GC.GetTotalAllocatedBytes() - allocated) / 1048576.0,9:F1} MiB allocated"));
}
