using Spectre.Console;

namespace Crossbearing.Cli.Display;

/// <summary>Tables for a person at a fixed width; colour only on a terminal. Cells are plain text.</summary>
internal static class Tables
{
    /// <summary>An empty table with these headings.</summary>
    public static Table Of(params ReadOnlySpan<string> headings)
    {
        Table table = new() { Border = TableBorder.Simple, Expand = false, UseSafeBorder = false };
        foreach (string heading in headings) table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 1, 0) });
        return table;
    }

    /// <summary>Adds a row of plain text.</summary>
    public static void Row(this Table table, params ReadOnlySpan<string?> cells)
    {
        List<Text> row = [];
        foreach (string? cell in cells) row.Add(new Text(cell ?? ""));
        table.AddRow(row);
    }

    /// <summary>Writes the table, or a line where it has no row.</summary>
    public static void Write(this Table table, CliSession session, string whenEmpty)
    {
        if (table.Rows.Count == 0) session.Out.WriteLine(whenEmpty);
        else ConsoleOf(session).Write(table);
    }

    /// <summary>A heading.</summary>
    public static void Heading(CliSession session, string text) => ConsoleOf(session).Write(new Text(text + "\n", new Style(decoration: Decoration.Bold)));

    private static IAnsiConsole ConsoleOf(CliSession session)
    {
        bool terminal = session.Environment.OutIsTerminal;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(session.Out),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = session.Environment.Width;
        console.Profile.Encoding = System.Text.Encoding.UTF8;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
