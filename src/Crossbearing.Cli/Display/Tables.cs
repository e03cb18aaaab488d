using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Crossbearing.Cli.Display;

/// <summary>Tables for a person at a fixed width; colour only on a terminal. Cells are plain text.</summary>
internal static class Tables
{
    /// <summary>An empty table with these headings.</summary>
    public static Table Of(params ReadOnlySpan<string> headings)
    {
        Table table = new() { Border = TableBorder.Simple, Expand = false, UseSafeBorder = false };
        foreach (string heading in headings) table.AddColumn(new TableColumn(new Cell(heading, new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 1, 0) });
        return table;
    }

    /// <summary>Adds a row of plain text.</summary>
    public static void Row(this Table table, params ReadOnlySpan<string?> cells)
    {
        List<Cell> row = [];
        foreach (string? cell in cells) row.Add(new Cell(cell ?? ""));
        table.AddRow(row);
    }

    /// <summary>Writes the table, or a line where it has no row.</summary>
    public static void Write(this Table table, CliSession session, string whenEmpty, TextWriter? output = null)
    {
        if (table.Rows.Count == 0) (output ?? session.Out).WriteLine(whenEmpty);
        else ConsoleOf(session, output ?? session.Out).Write(table);
    }

    /// <summary>A heading.</summary>
    public static void Heading(CliSession session, string text, TextWriter output) => ConsoleOf(session, output).Write(new Cell(text + "\n", new Style(decoration: Decoration.Bold)));

    private static IAnsiConsole ConsoleOf(CliSession session, TextWriter output)
    {
        CliEnvironment environment = session.Environment;
        bool terminal = ReferenceEquals(output, environment.Out) ? environment.OutIsTerminal : environment.ErrorIsTerminal;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = session.Environment.Width;
        console.Profile.Encoding = System.Text.Encoding.UTF8;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
