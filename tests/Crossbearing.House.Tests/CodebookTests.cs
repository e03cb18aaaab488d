using System.Text.RegularExpressions;
using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.House.Tests;

/// <summary>The tables of docs/codebook.md stand between marker lines and are those of the code.</summary>
public partial class CodebookTests
{
    private const string Page = "docs/codebook.md";

    [Fact]
    public void The_tables_are_those_of_the_code()
    {
        string page = File.ReadAllText(Repository.At("docs", "codebook.md"));
        IReadOnlyDictionary<string, string> blocks = new CodebookTables().Blocks();
        Assert.Equal(blocks.Keys, Block().Matches(page).Select(m => m.Groups["name"].Value));
        string expected = Block().Replace(page, m => $"<!-- generated: {m.Groups["name"].Value} -->\n{blocks[m.Groups["name"].Value]}<!-- end of generated -->");
        try
        {
            Approved.Matches(Page, expected);
        }
        catch (InvalidDataException difference)
        {
            throw new InvalidDataException($"{difference.Message}\nThe tables should be:\n\n{string.Join('\n', blocks.Values)}", difference);
        }
    }

    [Fact]
    public void Every_field_and_word_says_what_it_means() => Assert.All(new CodebookTables().Blocks().Values, block =>
        Assert.DoesNotContain("|  |", block, StringComparison.Ordinal));

    [Fact]
    public void Every_claim_type_has_a_row_in_the_order_of_the_enum() =>
        Assert.Equal(Enum.GetValues<ClaimType>(), ClaimTypeInfo.All.Select(i => i.Type));

    [GeneratedRegex(@"<!-- generated: (?<name>[a-z]+) -->\n.*?<!-- end of generated -->", RegexOptions.Singleline)]
    private static partial Regex Block();
}
