using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Tools.Fuzz;

/// <summary>What must hold of the analysis of any text. For one thread at a time.</summary>
internal sealed class TextChecks
{
    private readonly List<TextSpan> _words = [];
    private readonly List<int> _ends = [];
    private WordAnalysis[] _found = new WordAnalysis[1024];

    /// <summary>Reads and parses a text.</summary>
    /// <returns>What is wrong, or null.</returns>
    public string? Run(string text)
    {
        var document = DocumentParser.Parse(text, []);
        if (Nesting(document) is { } wrong) return wrong;
        Read(document);
        if (Cover(document) is { } gap) return gap;
        if (Trees() is { } tree) return tree;
        WordAnalysis[] first = _found[.._words.Count];
        Read(document);
        if (!first.AsSpan().SequenceEqual(_found.AsSpan(0, _words.Count))) return "two passes differ";
        return Ordered(TimeExpressionFinder.Find(document, new DateOnly(2020, 1, 31)).Select(t => (t.FirstToken, t.EndToken)), "times")
            ?? Ordered(QuantityFinder.Find(document).Select(q => (q.FirstToken, q.EndToken)), "quantities");
    }

    private void Read(Document document)
    {
        _words.Clear();
        _ends.Clear();
        foreach (var sentence in document.Sentences)
        {
            SyntacticWords.Add(document, sentence, _words);
            _ends.Add(_words.Count);
        }
        if (_found.Length < _words.Count) _found = new WordAnalysis[_words.Count];
        SyntaxModel.Default.Analyse(document.Text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words), System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ends), _found, AnalysisDepth.Dependencies);
    }

    private static string? Nesting(Document document)
    {
        int at = 0, token = 0, sentence = 0;
        foreach (var t in document.Tokens)
        {
            if (t.Start < at || t.End <= t.Start || t.End > document.Text.Length) return $"token at {t.Start} is out of order";
            for (int i = at; i < t.Start; i++) if (char.IsLetterOrDigit(document.Text[i])) return $"the sign at {i} is in no token";
            at = t.End;
        }
        foreach (var s in document.Sentences)
        {
            if (s.FirstToken != token || s.EndToken <= token) return $"sentence of token {token} is out of order";
            token = s.EndToken;
        }
        foreach (var p in document.Paragraphs)
        {
            if (p.FirstSentence != sentence || p.EndSentence <= sentence) return $"paragraph of sentence {sentence} is out of order";
            sentence = p.EndSentence;
        }
        return token == document.Tokens.Length && sentence == document.Sentences.Length ? null : "tokens or sentences are left over";
    }

    private string? Cover(Document document)
    {
        int word = 0;
        foreach (var t in document.Tokens)
        {
            for (int at = t.Start; at < t.End;)
            {
                if (word == _words.Count) return $"no word for token at {t.Start}";
                if (_words[word].Start > at || _words[word].End <= at) return $"word at {_words[word].Start} does not fit the token at {t.Start}";
                at = Math.Min(t.End, _words[word].End);
                if (at == _words[word].End) word++;
            }
        }
        return word == _words.Count ? null : "words are left over";
    }

    private string? Trees()
    {
        int start = 0;
        foreach (int end in _ends)
        {
            int n = end - start, roots = 0;
            for (int i = 0; i < n; i++)
            {
                int head = _found[start + i].Head;
                if (head < 0) roots++;
                else if (head >= n || head == i) return $"head {head} of word {i} among {n}";
                if (_found[start + i].Lemma.Length == 0) return $"word {i} has no lemma";
            }
            if (n > 0 && roots != 1) return $"{roots} roots among {n} words";
            if (Circle(start, n)) return $"a circle among {n} words";
            start = end;
        }
        return null;
    }

    private bool Circle(int start, int n)
    {
        var seen = new int[n];
        for (int i = 0; i < n; i++)
        {
            int at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = _found[start + at].Head;
            }
            if (at >= 0 && seen[at] == i + 1) return true;
        }
        return false;
    }

    private static string? Ordered(IEnumerable<(int First, int End)> spans, string what)
    {
        int at = 0;
        foreach (var (first, end) in spans)
        {
            if (first < at || end <= first) return $"{what} overlap at token {first}";
            at = end;
        }
        return null;
    }
}
