using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Benchmarks;

/// <summary>Words per second from raw text to tags, and to trees, on one thread over the samples repeated; a word is a syntactic word.</summary>
internal static class SyntaxSpeed
{
    public static void Run(int megabytes)
    {
        var loading = Stopwatch.StartNew();
        var model = SyntaxModel.Default;
        double loaded = loading.Elapsed.TotalMilliseconds;
        string[] texts = [.. Corpus.Shared.Reports.Select(r => r.Text)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model {model.Name}, loaded in {loaded:F0} ms"));
        foreach (var depth in new[] { AnalysisDepth.Tags, AnalysisDepth.Dependencies })
        {
            Pass(model, texts, depth, 2_000_000);
            long before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            long words = Pass(model, texts, depth, megabytes * 1_000_000L);
            double seconds = clock.Elapsed.TotalSeconds;
            double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)words;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{depth,-13} {words} words  {seconds:F2} s  {words / seconds:F0} words/s  {bytes:F1} bytes/word"));
        }
    }

    private static long Pass(SyntaxModel model, string[] texts, AnalysisDepth depth, long characters)
    {
        var spans = new List<TextSpan>();
        var found = new WordAnalysis[1024];
        long words = 0;
        for (int i = 0; characters > 0; i = (i + 1) % texts.Length)
        {
            var document = DocumentParser.Parse(texts[i], []);
            foreach (var sentence in document.Sentences)
            {
                spans.Clear();
                SyntacticWords.Add(document, sentence, spans);
                model.Analyse(texts[i], CollectionsMarshal.AsSpan(spans), found, depth);
                words += spans.Count;
            }
            characters -= texts[i].Length;
        }
        return words;
    }
}
