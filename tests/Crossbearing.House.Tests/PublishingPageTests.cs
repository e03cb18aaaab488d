using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Crossbearing.Publishing;
using Crossbearing.Testing;

namespace Crossbearing.House.Tests;

/// <summary>The columns in docs/publishing.md are those that the exports write.</summary>
public partial class PublishingPageTests
{
    private static readonly Dictionary<string, ImmutableArray<ExportColumn>> Tables = new(StringComparer.Ordinal)
    {
        ["claims"] = CsvExport.ClaimColumns, ["events"] = CsvExport.EventColumns, ["control"] = CsvExport.ControlColumns,
    };

    [Fact]
    public void The_columns_are_those_of_the_exports()
    {
        string page = File.ReadAllText(Repository.At("docs", "publishing.md"));
        Assert.Equal(Tables.Keys, Block().Matches(page).Select(m => m.Groups["name"].Value));
        Approved.Matches("docs/publishing.md", Block().Replace(page, m => $"<!-- generated: {m.Groups["name"].Value} -->\n{Table(Tables[m.Groups["name"].Value])}<!-- end of generated -->"));
    }

    private static string Table(ImmutableArray<ExportColumn> columns) =>
        "| column | what |\n|---|---|\n" + string.Concat(columns.Select(c => $"| `{c.Name}` | {c.Meaning} |\n"));

    [GeneratedRegex(@"<!-- generated: (?<name>[a-z]+) -->\n.*?<!-- end of generated -->", RegexOptions.Singleline)]
    private static partial Regex Block();
}
