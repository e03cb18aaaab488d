using System.Globalization;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>
/// Reads CoNLL-U sentence by sentence into one reused <see cref="ConlluSentence"/>. Comments and rows are kept as they stand; ids and the number of
/// columns are checked, what stands in the columns is not. Not thread-safe.
/// </summary>
/// <param name="reader">The text.</param>
/// <param name="where">Name of the file for messages.</param>
public sealed class ConlluReader(TextReader reader, string where)
{
    private readonly CharLines _lines = new(reader);

    /// <summary>Why reading stopped before the end: XB1014 for a line that is no CoNLL-U, XB1005 for bytes that are no text, XB1006 for bytes that are no UTF-8, XB1002 where the file cannot be read; null without failure.</summary>
    public Diagnostic? Failure { get; private set; }

    /// <summary>Reads the next sentence.</summary>
    /// <param name="into">Emptied and filled.</param>
    /// <returns>False at the end, and where <see cref="Failure"/> tells why; <paramref name="into"/> holds no sentence then.</returns>
    public bool Read(ConlluSentence into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        if (Failure is not null) return false;
        try
        {
            return ReadRows(into);
        }
        catch (DecoderFallbackException)
        {
            Failure = DiagnosticCodes.BadEncoding.At(At(_lines.Count + 1), "The bytes from about here on are no valid UTF-8", "an impossible byte", "UTF-8");
        }
        catch (IOException e)
        {
            Failure = DiagnosticCodes.FileUnreadable.At(where, null, e.GetType().Name, "a file that can be read");
        }
        return false;
    }

    private bool ReadRows(ConlluSentence into)
    {
        while (true)
        {
            int start = into.Buffer.WrittenCount;
            if (!_lines.Read(into.Buffer)) return Ends(into);
            var line = into.Lines[start..];
            if (line.Length > 0 && line[^1] == '\r') line = line[..^1];
            if (line.IsEmpty && into.Rows.Count == 0 && into.Comments.Count == 0) continue;
            if (line.IsEmpty) return Ends(into);
            if (line.Length > CharLines.Longest) return Fails("The line is too long", $"over {CharLines.Longest} characters", "a line of ten columns");
            if (line.Contains('\0')) return Binary();
            if (!Take(into, line, start)) return false;
        }
    }

    private bool Take(ConlluSentence into, ReadOnlySpan<char> line, int start)
    {
        if (line[0] != '#') return TakeRow(into, line, start);
        if (into.Rows.Count > 0) return Fails("A comment stands between the words of a sentence", Shown(line), "comments before the first word");
        into.AddComment(new(start, start + line.Length));
        return true;
    }

    private bool TakeRow(ConlluSentence into, ReadOnlySpan<char> line, int start)
    {
        Span<Range> cells = stackalloc Range[12];
        int count = line.Split(cells, '\t');
        if (count != 10) return Fails(null, Columns(line), "10 columns with tabs between them");
        for (int i = 0; i < 10; i++)
            if (line[cells[i]].IsEmpty) return Fails(null, string.Create(CultureInfo.InvariantCulture, $"nothing in column {i + 1}"), "a value, or _ for none");
        if (ConlluId.Read(line[cells[0]], into.Words) is not { } kind)
            return Fails("The id is not the next one", Shown(line[cells[0]]), string.Create(CultureInfo.InvariantCulture, $"{into.Words + 1}, or a range or empty node there"));
        into.AddRow(new(kind, new(start, start + line.Length), Span(cells[0], start), Span(cells[1], start), Span(cells[9], start)));
        return true;
    }

    private bool Ends(ConlluSentence into)
    {
        if (into.Rows.Count == 0 && into.Comments.Count == 0) return false;
        return into.Words > 0 || Fails("The sentence has no words", into.Rows.Count == 0 ? "comments only" : "no row with a plain number", "a word on each line");
    }

    private bool Binary()
    {
        Failure = DiagnosticCodes.NotText.At(At(_lines.Count), null, "a zero byte", "CoNLL-U");
        return false;
    }

    private bool Fails(string? message, string found, string expected)
    {
        Failure = DiagnosticCodes.BadConllu.At(At(_lines.Count), message, found, expected);
        return false;
    }

    private string At(int line) => string.Create(CultureInfo.InvariantCulture, $"{where}:{line}");

    private static TextSpan Span(Range cell, int start) => new(start + cell.Start.Value, start + cell.End.Value);

    private static string Columns(ReadOnlySpan<char> line)
    {
        int columns = line.Count('\t') + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{columns} {(columns == 1 ? "column" : "columns")}: {Shown(line)}");
    }

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : string.Concat(text[..39], "…");
}
