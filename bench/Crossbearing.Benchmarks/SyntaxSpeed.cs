using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Benchmarks;

/// <summary>Words per second from raw text to words, to tags and to trees, on one thread over the samples repeated; a word is a syntactic word.</summary>
internal static class SyntaxSpeed
{
    public static void Run(int megabytes, string? modelPath)
    {
        var loading = Stopwatch.StartNew();
        var model = modelPath is null ? SyntaxModel.Default : SyntaxModel.Load(modelPath);
        double loaded = loading.Elapsed.TotalMilliseconds;
        string[] texts = [.. Corpus.Shared.Reports.Select(r => r.Text)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model {model.Name}, loaded in {loaded:F0} ms"));
        foreach (AnalysisDepth? depth in new AnalysisDepth?[] { null, AnalysisDepth.Tags, AnalysisDepth.Dependencies })
        {
            var run = new Passes(model, texts, depth);
            run.Go(4_000_000);
            long before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            long words = run.Go(megabytes * 1_000_000L);
            double seconds = clock.Elapsed.TotalSeconds;
            double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)words;
            string name = depth?.ToString() ?? "Words";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-13} {words} words  {seconds:F2} s  {words / seconds:F0} words/s  {bytes:F1} bytes/word"));
        }
    }

    /// <summary>Reads the texts over and over, a text at a time.</summary>
    private sealed class Passes(SyntaxModel model, string[] texts, AnalysisDepth? depth)
    {
        private readonly DocumentBuffer _document = new();
        private readonly List<TextSpan> _words = [];
        private readonly List<int> _ends = [];
        private WordAnalysis[] _found = new WordAnalysis[1024];

        public long Go(long characters)
        {
            long words = 0;
            for (int i = 0; characters > 0; i = (i + 1) % texts.Length)
            {
                words += Read(texts[i]);
                characters -= texts[i].Length;
            }
            return words;
        }

        private int Read(string text)
        {
            _words.Clear();
            _ends.Clear();
            DocumentParser.Parse(text, [], _document);
            foreach (var sentence in _document.Sentences)
            {
                SyntacticWords.Add(_document, sentence, _words);
                _ends.Add(_words.Count);
            }
            if (_found.Length < _words.Count) _found = new WordAnalysis[_words.Count];
            if (depth is { } asked) model.Analyse(text, CollectionsMarshal.AsSpan(_words), CollectionsMarshal.AsSpan(_ends), _found, asked);
            return _words.Count;
        }
    }
}
