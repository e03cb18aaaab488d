using Crossbearing.Tools.Outlets;

namespace Crossbearing.Tools.Tests.Outlets;

public class BlottedOutletsTests
{
    private const string Report = "Title: A day\nOutlet: Hill Post\nURL: https://example.org/hill-post/1\n\nThe Hill Post was there.\n";

    [Fact]
    public void Outlet_and_address_change_and_characters_keep_their_places()
    {
        string blotted = BlottedOutlets.Blot(Report, ["Dale Post", "Hill Post"]);
        Assert.Equal(Report.Length, blotted.Length);
        Assert.Equal("Title: A day\nOutlet: Buill Cou\nURL: https://example.org/xxxxxxxxxxx\n\nThe Hill Post was there.\n", blotted);
        Assert.NotEqual(blotted, BlottedOutlets.Blot(Report, ["Hill Post"]));
    }

    [Fact]
    public void Sources_of_the_samples_go_and_others_stay() =>
        Assert.Equal("# list\n- id: a\n  name: A\n- id: c\n  name: C\n", BlottedOutlets.WithoutSamples("# list\n- id: a\n  name: A\n- id: b\n  name: B\n  sample: true\n- id: c\n  name: C\n"));

    [Fact]
    public void A_folder_of_reports_and_its_pack_are_written()
    {
        string folder = Directory.CreateTempSubdirectory("crossbearing-").FullName;
        try
        {
            string reports = Directory.CreateDirectory(Path.Combine(folder, "in")).FullName, pack = Directory.CreateDirectory(Path.Combine(folder, "hills")).FullName, output = Path.Combine(folder, "out");
            File.WriteAllText(Path.Combine(reports, "1.txt"), Report);
            File.WriteAllText(Path.Combine(pack, "sources.yaml"), "- id: hill-post\n  name: Hill Post\n  sample: true\n");
            File.WriteAllText(Path.Combine(pack, "theatre.yaml"), "licences:\n  - file: sources.yaml\n    sha256: 00\n");
            Assert.Equal(1, BlottedOutlets.Write(reports, pack, output));
            Assert.DoesNotContain("Outlet: Hill Post", File.ReadAllText(Path.Combine(output, "reports", "1.txt")), StringComparison.Ordinal);
            Assert.Empty(File.ReadAllText(Path.Combine(output, "hills", "sources.yaml")));
            Assert.DoesNotContain("sha256: 00\n", File.ReadAllText(Path.Combine(output, "hills", "theatre.yaml")), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
