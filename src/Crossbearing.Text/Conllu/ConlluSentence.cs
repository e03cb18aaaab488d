using System.Buffers;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A sentence of a CoNLL-U file, its comments and rows exactly as they stand there. <see cref="ConlluReader.Read"/> fills it anew each time. Mutable, not thread-safe.</summary>
public sealed class ConlluSentence
{
    private readonly ArrayBufferWriter<char> _lines = new(1 << 12);
    private readonly List<TextSpan> _comments = [];
    private readonly List<ConlluRow> _rows = [];

    /// <summary>All lines one after the other, without their ends; every span points into it.</summary>
    public ReadOnlySpan<char> Lines => _lines.WrittenSpan;

    /// <summary>Comment lines, each with its <c>#</c>.</summary>
    public IReadOnlyList<TextSpan> Comments => _comments;

    /// <summary>Rows in file order: words, ranges and empty nodes.</summary>
    public IReadOnlyList<ConlluRow> Rows => _rows;

    /// <summary>Number of rows that are words.</summary>
    public int Words { get; private set; }

    /// <summary>The characters of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie in <see cref="Lines"/>.</exception>
    public ReadOnlySpan<char> Of(TextSpan span) => Lines[span.Start..span.End];

    /// <summary>Adds the forms of the words with single spaces between them, and where each stands in <paramref name="text"/>.</summary>
    /// <param name="text">Where the forms go.</param>
    /// <param name="words">Where their places go.</param>
    public void Lay(ArrayBufferWriter<char> text, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        foreach (var row in _rows)
        {
            if (row.Kind != ConlluRowKind.Word) continue;
            if (text.WrittenCount > 0) text.Write(" ");
            words.Add(new(text.WrittenCount, text.WrittenCount + row.Form.Length));
            text.Write(Of(row.Form));
        }
    }

    /// <summary>The buffer that the reader appends lines to.</summary>
    internal ArrayBufferWriter<char> Buffer => _lines;

    internal void Clear()
    {
        _lines.ResetWrittenCount();
        _comments.Clear();
        _rows.Clear();
        Words = 0;
    }

    internal void AddComment(TextSpan line) => _comments.Add(line);

    internal void AddRow(ConlluRow row)
    {
        _rows.Add(row);
        if (row.Kind == ConlluRowKind.Word) Words++;
    }
}
