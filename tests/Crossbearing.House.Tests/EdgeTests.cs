using System.Xml.Linq;
using Crossbearing.Testing;

namespace Crossbearing.House.Tests;

/// <summary>The table of the house: who may use whom, directly or through others.</summary>
public class EdgeTests
{
    private static readonly Dictionary<string, string[]> May = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Text"] = ["Core"],
        ["Theatres"] = ["Core"],
        ["Reading"] = ["Core", "Text", "Theatres"],
        ["Coding"] = ["Core", "Text", "Theatres"],
        ["Consolidation"] = ["Core", "Theatres"],
        ["Control"] = ["Core", "Theatres"],
        ["Assessment"] = ["Core"],
        ["Publishing"] = ["Core", "Theatres"],
        ["Storage"] = ["Core"],
        ["Storage.Sqlite"] = ["Core", "Storage"],
        ["Pipeline"] = ["Core", "Text", "Theatres", "Reading", "Coding", "Consolidation", "Control", "Assessment", "Publishing", "Storage"],
        ["Cli"] = ["Core", "Text", "Theatres", "Reading", "Coding", "Consolidation", "Control", "Assessment", "Publishing", "Storage", "Storage.Sqlite", "Pipeline"],
    };

    private static readonly Dictionary<string, string[]> MayUsePackages = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Assessment"] = [],
        ["Storage"] = [],
        ["Coding"] = [],
        ["Control"] = ["NetTopologySuite"],
        ["Pipeline"] = [],
    };

    public static TheoryData<string> All => [.. Projects.Sources];

    [Fact]
    public void Every_source_project_stands_in_the_table() =>
        Assert.Equal(May.Keys.Select(k => "Crossbearing." + k).Order(StringComparer.Ordinal), Projects.Sources);

    [Theory]
    [MemberData(nameof(All))]
    public void A_project_refers_only_to_those_it_may_use(string project)
    {
        string[] allowed = [.. May[Short(project)].Select(a => "Crossbearing." + a)];
        HashSet<string> reached = new(StringComparer.Ordinal);
        Queue<string> open = new(Projects.ReferencesOf(project));
        while (open.TryDequeue(out string? next))
            if (reached.Add(next)) foreach (string further in Projects.ReferencesOf(next)) open.Enqueue(further);
        Assert.All(reached, r => Assert.True(allowed.Contains(r), $"{project} must not reach {r}"));
    }

    [Fact]
    public void These_projects_use_no_package() =>
        Assert.All(MayUsePackages, p => Assert.Empty(Projects.PackagesOf("Crossbearing." + p.Key).Except(p.Value)));

    [Fact]
    public void Consolidation_and_Control_never_see_Text()
    {
        Assert.DoesNotContain(typeof(Consolidation.Consolidator).Assembly.GetReferencedAssemblies(), a => a.Name == "Crossbearing.Text");
        Assert.DoesNotContain(typeof(Control.ControlModel).Assembly.GetReferencedAssemblies(), a => a.Name == "Crossbearing.Text");
    }

    [Fact]
    public void Only_composition_roots_leave_the_banned_calls_open() => Assert.All(Projects.Libraries, name =>
        Assert.DoesNotContain(XDocument.Load(Projects.FileOf(name)).Descendants("CrossbearingLibrary"), e => e.Value == "false"));

    [Fact]
    public void Every_project_is_in_the_solution_and_every_test_project_is_run()
    {
        string solution = File.ReadAllText(Repository.At("Crossbearing.slnx"));
        Assert.All(Projects.Sources.Concat(Projects.Tests), name => Assert.Contains($"/{name}.csproj\"", solution, StringComparison.Ordinal));
        string test = File.ReadAllText(Repository.At("test"));
        Assert.Contains("for project in tests/*.Tests/*.csproj; do", test, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(Repository.At("tests"), "*.csproj", SearchOption.AllDirectories).Where(f => f.EndsWith(".Tests.csproj", StringComparison.Ordinal)),
            f => Assert.Equal(Repository.At("tests"), Path.GetDirectoryName(Path.GetDirectoryName(f))));
        Assert.Contains("/test\"", File.ReadAllText(Repository.At(".ci", "run")), StringComparison.Ordinal);
    }

    private static string Short(string project) => project["Crossbearing.".Length..];
}
