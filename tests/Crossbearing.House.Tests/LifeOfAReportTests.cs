using System.Reflection;
using System.Text.RegularExpressions;
using Crossbearing.Testing;

namespace Crossbearing.House.Tests;

/// <summary>Pages that lead through the code name only files and types that are there.</summary>
public partial class LifeOfAReportTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ILookup<string, Type> Types = Projects.Sources
        .Select(p => p == "Crossbearing.Cli" ? "crossbearing" : p).SelectMany(p => Libraries.Load(p).GetTypes())
        .Where(t => !t.Name.Contains('<', StringComparison.Ordinal)).ToLookup(t => t.Name.Split('`')[0], StringComparer.Ordinal);

    public static TheoryData<string> Pages => ["docs/life-of-a-report.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "docs/publishing.md", "docs/glossary.md", "docs/codebook.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file(string page)
    {
        string folder = Path.GetDirectoryName(Repository.At(page.Split('/')))!;
        Assert.All(Link().Matches(Read(page)).Select(m => m.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal) && to[0] != '#'), to =>
            Assert.True(Path.Exists(Path.GetFullPath(Path.Combine(folder, to.Split('#')[0]))), $"{page} links to {to}, which is not there"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_path_is_there(string page) => Assert.All(Code(page).Where(c => Rooted().IsMatch(c)), path =>
        Assert.True(Path.Exists(Repository.At(path.TrimEnd('/').Split('/'))), $"{page} names {path}, which is not there"));

    [Theory]
    [InlineData("docs/life-of-a-report.md", 30)]
    [InlineData("ARCHITECTURE.md", 20)]
    public void Every_type_is_there(string page, int atLeast)
    {
        List<string> named = [.. Code(page).Where(c => TypeName().IsMatch(c)).Distinct(StringComparer.Ordinal)];
        Assert.True(named.Count >= atLeast, $"{page} names {named.Count} types only");
        Assert.All(named, name => Assert.True(IsThere(name), $"{page} names {name}, which is no type or member of the sources"));
    }

    [Fact]
    public void The_paragraph_that_is_followed_stands_in_the_sample()
    {
        string page = Read("docs/life-of-a-report.md");
        string sample = Repository.At(Code("docs/life-of-a-report.md").First(c => c.StartsWith("samples/", StringComparison.Ordinal) && c.EndsWith(".txt", StringComparison.Ordinal)).Split('/'));
        string paragraph = string.Join(' ', page.Split('\n').Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..].Trim()));
        Assert.True(paragraph.Length > 100);
        Assert.Contains(paragraph, File.ReadAllText(sample), StringComparison.Ordinal);
    }

    private static bool IsThere(string name)
    {
        string[] parts = name.Split('.');
        return Types[parts[0]].Any(t => parts.Length == 1 || t.GetMember(parts[1], Everything).Length > 0) || IsTest(name);
    }

    private static bool IsTest(string name) =>
        Directory.EnumerateFiles(Repository.At("tests"), name + ".cs", SearchOption.AllDirectories).Any();

    private static string Read(string page) => File.ReadAllText(Repository.At(page.Split('/')));

    private static IEnumerable<string> Code(string page) => InlineCode().Matches(Fence().Replace(Read(page), "")).Select(m => m.Groups["code"].Value);

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?<!`)`(?<code>[^`\n]+)`(?!`)")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(src|tests|samples|theatres|docs|tools|eng|bench)/[A-Za-z0-9_./-]*$")]
    private static partial Regex Rooted();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]+)?$")]
    private static partial Regex TypeName();
}
