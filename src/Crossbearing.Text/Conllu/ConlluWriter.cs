using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Writes parsed sentences as CoNLL-U with LF line ends, without a string for each word. Not thread-safe.</summary>
/// <param name="output">Where it goes.</param>
public sealed class ConlluWriter(TextWriter output)
{
    private readonly char[] _digits = new char[12];

    /// <summary>Writes a sentence that was read: comments, ids, forms and MISC as they stood, the rest as the parser found it, DEPS as <c>_</c>. Ranges are kept, empty nodes left out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">One analysis for each word.</param>
    /// <exception cref="ArgumentException">There are more words or fewer than analyses.</exception>
    public void Write(ConlluSentence sentence, ReadOnlySpan<WordAnalysis> found)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (found.Length != sentence.Words) throw new ArgumentException("Each word needs its analysis", nameof(found));
        for (int i = 0; i < sentence.Comments.Count; i++) Line(sentence.Of(sentence.Comments[i]));
        int word = 0;
        for (int i = 0; i < sentence.Rows.Count; i++)
        {
            var row = sentence.Rows[i];
            if (row.Kind == ConlluRowKind.Range) Line(sentence.Of(row.Line));
            if (row.Kind == ConlluRowKind.Word) Row(word, sentence.Of(row.Form), found[word++], sentence.Of(row.Misc), verbatim: true);
        }
        output.Write('\n');
    }

    /// <summary>Writes a comment line.</summary>
    /// <param name="key">Its key, such as <c>newpar</c>.</param>
    /// <param name="value">Its value, or null for the key alone; control characters become spaces.</param>
    public void Comment(string key, string? value = null)
    {
        output.Write("# ");
        output.Write(key);
        if (value is not null) output.Write(" = ");
        Clean(value, ' ');
        output.Write('\n');
    }

    /// <summary>Writes <c># text</c> and the words of a sentence of a text, with SpaceAfter=No where no space follows.</summary>
    /// <param name="text">The text; control characters in words become U+FFFD.</param>
    /// <param name="words">Where the words stand.</param>
    /// <param name="found">One analysis for each word.</param>
    /// <exception cref="ArgumentException">There are more words or fewer than analyses.</exception>
    public void Write(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<WordAnalysis> found)
    {
        if (found.Length != words.Length) throw new ArgumentException("Each word needs its analysis", nameof(found));
        output.Write("# text = ");
        for (int i = 0; i < words.Length; i++)
        {
            Clean(text[words[i].Start..words[i].End], '\ufffd');
            if (i + 1 < words.Length && SpaceFollows(text, words[i])) output.Write(' ');
        }
        output.Write('\n');
        for (int i = 0; i < words.Length; i++)
            Row(i, text[words[i].Start..words[i].End], found[i], SpaceFollows(text, words[i]) ? "_" : "SpaceAfter=No", verbatim: false);
        output.Write('\n');
    }

    private static bool SpaceFollows(ReadOnlySpan<char> text, TextSpan word) => word.End >= text.Length || char.IsWhiteSpace(text[word.End]);

    private void Row(int index, ReadOnlySpan<char> form, in WordAnalysis word, ReadOnlySpan<char> misc, bool verbatim)
    {
        Number(index + 1);
        output.Write('\t');
        if (verbatim) output.Write(form);
        else Clean(form, '\ufffd');
        Cell(word.Lemma);
        Cell(word.Pos.Tag());
        Cell(word.Xpos);
        Cell(word.Features);
        output.Write('\t');
        if (word is { Head: < 0, Relation: "_" }) output.Write('_');
        else Number(word.Head + 1);
        Cell(word.Relation);
        output.Write("\t_\t");
        output.Write(misc);
        output.Write('\n');
    }

    private void Cell(ReadOnlySpan<char> value)
    {
        output.Write('\t');
        if (value.IsEmpty) output.Write('_');
        else Clean(value, '\ufffd');
    }

    private void Clean(ReadOnlySpan<char> value, char instead)
    {
        int from = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsControl(value[i])) continue;
            output.Write(value[from..i]);
            output.Write(instead);
            from = i + 1;
        }
        output.Write(value[from..]);
    }

    private void Line(ReadOnlySpan<char> line)
    {
        output.Write(line);
        output.Write('\n');
    }

    private void Number(int value)
    {
        value.TryFormat(_digits, out int n, default, CultureInfo.InvariantCulture);
        output.Write(_digits.AsSpan(0, n));
    }
}
