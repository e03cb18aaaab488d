using System.Globalization;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>
/// Scores words and sentences of raw text against a treebank by character spans. The text: the <c># text</c> lines joined by a space, an empty line
/// where a paragraph or document begins.
/// </summary>
internal static class Segmentation
{
    public static string Measure(string path, bool list)
    {
        var text = new StringBuilder();
        var words = new HashSet<(int, int)>();
        var sentences = new HashSet<(int, int)>();
        bool newParagraph = false;
        int at = -1, skip = 0, cursor = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal)) newParagraph = true;
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                if (text.Length > 0) text.Append(newParagraph ? "\n\n" : " ");
                newParagraph = false;
                cursor = at = text.Length;
                text.Append(line.AsSpan(9));
                sentences.Add((at, text.Length));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] c = line.Split('\t');
                if (c[0].Contains('.', StringComparison.Ordinal)) continue;
                if (c[0].Contains('-', StringComparison.Ordinal)) { skip = 0; continue; }
                while (cursor < text.Length && char.IsWhiteSpace(text[cursor])) cursor++;
                words.Add((cursor, cursor + c[1].Length));
                cursor += c[1].Length + skip;
            }
        }
        string raw = text.ToString();
        var document = DocumentParser.Parse(raw, []);
        var foundWords = new HashSet<(int, int)>();
        var spans = new List<TextSpan>();
        foreach (var sentence in document.Sentences) SyntacticWords.Add(document, sentence, spans);
        foreach (var span in spans) foundWords.Add((span.Start, span.End));
        var foundSentences = document.Sentences.Select(s => (s.Span.Start, s.Span.End)).ToHashSet();
        if (list)
        {
            foreach (var (start, end) in words.Except(foundWords).Order().Take(100000)) Console.WriteLine($"word missed\t{raw[start..end]}\t{Around(raw, start, end)}");
            foreach (var (start, end) in foundWords.Except(words).Order()) Console.WriteLine($"word wrong\t{raw[start..end]}\t{Around(raw, start, end)}");
            foreach (var (start, end) in sentences.Except(foundSentences).Order()) Console.WriteLine($"sentence missed\t{raw[start..end]}");
            foreach (var (start, end) in foundSentences.Except(sentences).Order()) Console.WriteLine($"sentence wrong\t{raw[start..end]}");
        }
        return $"words {Score(words, foundWords)}  sentences {Score(sentences, foundSentences)}";
    }

    private static string Around(string raw, int start, int end) => raw[Math.Max(0, start - 12)..Math.Min(raw.Length, end + 12)].Replace('\n', ' ');

    private static string Score(HashSet<(int, int)> gold, HashSet<(int, int)> found)
    {
        double both = gold.Count(found.Contains);
        return string.Create(CultureInfo.InvariantCulture, $"P {100 * both / found.Count:F2} R {100 * both / gold.Count:F2} F1 {200 * both / (found.Count + gold.Count):F2}");
    }
}
