using System.Text;

namespace Crossbearing.Tools.Csv;

/// <summary>A comma-separated file with a header, held in memory. Immutable.</summary>
public sealed class CsvTable
{
    private readonly Dictionary<string, int> columns;

    private CsvTable(string name, string[] header, IReadOnlyList<string[]> rows)
    {
        Name = name;
        Rows = rows;
        columns = header.Select((column, index) => (column, index)).ToDictionary(x => x.column, x => x.index, StringComparer.Ordinal);
    }

    /// <summary>Name for messages.</summary>
    public string Name { get; }

    /// <summary>The records below the header.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Reads a UTF-8 file.</summary>
    /// <exception cref="ToolException">XB9002 when it is empty, XB9003 when a record has another number of fields than the header.</exception>
    public static CsvTable Read(string path) => Parse(Path.GetFileName(path), File.ReadAllText(path, Encoding.UTF8));

    /// <summary>Parses text with RFC 4180 quoting.</summary>
    /// <exception cref="ToolException">As <see cref="Read"/>.</exception>
    public static CsvTable Parse(string name, string text)
    {
        var records = Records(text).ToList();
        if (records.Count == 0)
        {
            throw new ToolException("XB9002", name, "an empty file", "a header line");
        }

        for (var i = 1; i < records.Count; i++)
        {
            if (records[i].Length != records[0].Length)
            {
                throw new ToolException("XB9003", $"{name}, record {i + 1}", $"{records[i].Length} fields", $"{records[0].Length} fields");
            }
        }

        return new CsvTable(name, records[0], records.Skip(1).ToList());
    }

    /// <summary>The trimmed field of a record.</summary>
    /// <exception cref="ToolException">XB9004 when there is no such column.</exception>
    public string Get(string[] row, string column) => columns.TryGetValue(column, out var index)
        ? row[index].Trim()
        : throw new ToolException("XB9004", Name, string.Join(',', columns.Keys), $"a column '{column}'");

    private static IEnumerable<string[]> Records(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(Take(field));
            }
            else if (c == '\n' && !quoted)
            {
                fields.Add(Take(field));
                if (fields.Count > 1 || fields[0].Length > 0)
                {
                    yield return fields.ToArray();
                }

                fields.Clear();
            }
            else if (c != '\r' || quoted)
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(Take(field));
            yield return fields.ToArray();
        }
    }

    private static string Take(StringBuilder field)
    {
        var value = field.ToString();
        field.Clear();
        return value;
    }
}
