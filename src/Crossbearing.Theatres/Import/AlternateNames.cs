using System.Globalization;

namespace Crossbearing.Theatres.Import;

/// <summary>Names of GeoNames rows by language, from the table alternateNamesV2 (tabs, 10 columns, no header). Not thread-safe.</summary>
internal sealed class AlternateNames(string file, ImportOptions options, ImportLog log)
{
    private const int Columns = 10;
    private readonly Dictionary<int, List<AlternateName>> names = [];

    /// <summary>The names of one row: the preferred ones first, then in the order of languages, as asked for, and of lines.</summary>
    public IEnumerable<AlternateName> Of(int id) => names.TryGetValue(id, out var found)
        ? found.OrderBy(n => !n.Preferred).ThenBy(n => options.Languages.IndexOf(n.Language) is >= 0 and var at ? at : int.MaxValue)
        : [];

    /// <summary>Keeps the names of the wanted rows; links, codes and names of the past are passed over.</summary>
    public AlternateNames Read(Stream stream, IReadOnlySet<int> wanted)
    {
        foreach (var (number, line) in ImportFile.Lines(stream))
        {
            log.Step();
            if (line.Length > 0) Take(number, line, wanted);
        }
        return this;
    }

    private void Take(long number, string line, IReadOnlySet<int> wanted)
    {
        Span<Range> cells = stackalloc Range[Columns + 1];
        ReadOnlySpan<char> text = line;
        int columns = text.Split(cells, '\t');
        if (columns != Columns || !int.TryParse(text[cells[1]], NumberStyles.None, CultureInfo.InvariantCulture, out int id))
        {
            log.BadLine(file, number, "The line is no alternate name", $"{columns} columns", $"{Columns} columns with tabs between them, a GeoNames id in the second");
            return;
        }
        string language = line[cells[2]];
        if (!wanted.Contains(id) || text[cells[7]] is "1" || !options.HasLanguage(language)) return;
        if (!names.TryGetValue(id, out var list)) names[id] = list = new List<AlternateName>(2);
        list.Add(new AlternateName(language, line[cells[3]], text[cells[4]] is "1"));
    }
}

/// <summary>A name in a language.</summary>
internal sealed record AlternateName(string Language, string Text, bool Preferred);
