using System.Buffers;
using System.Globalization;
using System.Text;

namespace Crossbearing.Publishing;

/// <summary>Writes rows as RFC 4180: comma, CRLF, quotes where needed.</summary>
internal sealed class CsvTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private readonly StringBuilder text = new();
    private readonly CsvOptions options;

    /// <summary>A table with its header.</summary>
    public CsvTable(IEnumerable<ExportColumn> columns, CsvOptions options)
    {
        this.options = options;
        Row([.. columns.Select(c => c.Name)]);
    }

    /// <summary>Adds a row of strings, numbers, booleans, days and nulls.</summary>
    public void Row(params ReadOnlySpan<object?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Append(',');
            text.Append(Quote(Cell(cells[i])));
        }
        text.Append("\r\n");
    }

    /// <summary>Writes the table as UTF-8 without BOM.</summary>
    public void Write(Stream stream) => stream.Write(Encoding.UTF8.GetBytes(text.ToString()));

    private string Cell(object? value) => value switch
    {
        null => "",
        string s => Guard(s),
        bool b => b ? "true" : "false",
        DateOnly d => d.ToString("O", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"no cell can hold a {value.GetType().Name}", nameof(value)),
    };

    private string Guard(string s) => options.GuardFormulas && s.Length > 0 && s[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + s : s;

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
