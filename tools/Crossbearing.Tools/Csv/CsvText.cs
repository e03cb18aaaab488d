using System.Text;

namespace Crossbearing.Tools.Csv;

/// <summary>Writes comma-separated text with LF line ends and quotes only where needed.</summary>
public static class CsvText
{
    /// <summary>One line, line end included.</summary>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\n";

    /// <summary>A file as bytes without byte order mark.</summary>
    public static void Write(string path, IEnumerable<string> lines) =>
        File.WriteAllText(path, string.Concat(lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string Field(string value) =>
        value.AsSpan().IndexOfAny(",\"\n\r") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
