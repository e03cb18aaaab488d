using System.Text;

namespace Crossbearing.Theatres.Csv;

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">Line where it begins, 1-based.</param>
/// <param name="Fields">Its fields, quotes taken off.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields, string? Fault);

/// <summary>A strict reader of RFC 4180: comma, quote doubled within quotes, lines may break within quotes. A faulty row is told and reading goes on with the next line.</summary>
internal sealed class CsvRows(string text)
{
    private IReadOnlyList<string> before = [];
    private int at;
    private int line = 1;

    public IEnumerable<CsvRow> All()
    {
        while (at < text.Length)
        {
            CsvRow row = Row();
            before = row.Fields;
            yield return row;
        }
    }

    private CsvRow Row()
    {
        int start = line;
        List<string> fields = new(before.Count);
        while (true)
        {
            string? fault = at < text.Length && text[at] == '"' ? Quoted(fields) : Plain(fields);
            if (fault is not null)
            {
                SkipLine();
                return new CsvRow(start, fields, fault);
            }
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }
            SkipLine();
            return new CsvRow(start, fields, null);
        }
    }

    private string? Plain(List<string> fields)
    {
        int length = text.AsSpan(at).IndexOfAny(',', '\n');
        if (length < 0) length = text.Length - at;
        ReadOnlySpan<char> field = text.AsSpan(at, length).TrimEnd('\r');
        at += length;
        fields.Add(Shared(field, fields.Count));
        return field.Contains('"') ? "a quote within a field that does not begin with one" : null;
    }

    /// <summary>The same string as in the row before where it is alike.</summary>
    private string Shared(ReadOnlySpan<char> field, int column) =>
        column < before.Count && field.SequenceEqual(before[column]) ? before[column] : new string(field);

    private string? Quoted(List<string> fields)
    {
        StringBuilder field = new();
        int start = at, startLine = line;
        at++;
        while (at < text.Length)
        {
            char c = text[at++];
            if (c == '\n') line++;
            if (c != '"') field.Append(c);
            else if (at < text.Length && text[at] == '"') field.Append(text[at++]);
            else
            {
                fields.Add(field.ToString());
                if (at < text.Length && text[at] == '\r') at++;
                return at >= text.Length || text[at] is ',' or '\n' ? null : "a closing quote that no comma follows";
            }
        }
        (at, line) = (start, startLine);
        return "a quote that is never closed";
    }

    private void SkipLine()
    {
        int length = text.AsSpan(at).IndexOf('\n');
        at = length < 0 ? text.Length : at + length + 1;
        line++;
    }
}
