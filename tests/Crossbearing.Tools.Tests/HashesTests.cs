using System.Text;
using Crossbearing.Tools.Hashes;

namespace Crossbearing.Tools.Tests;

public class HashesTests
{
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Each_sum_is_that_of_its_own_file_and_the_rest_stays()
    {
        var before = "licences:\n  - file: a.csv\n    licence: X\n    sha256: 00\n  - file: b.csv\n  - file: c.yaml\n    sha256: " + Empty + "\n";
        var (text, changed) = TheatreHashes.Rewrite(before, name => name == "a.csv" ? "abc"u8.ToArray() : []);
        Assert.Equal(before.Replace("sha256: 00", "sha256: " + Abc, StringComparison.Ordinal), text);
        Assert.Equal(1, changed);
    }

    [Fact]
    public void A_sum_without_a_file_is_an_error_and_takes_none_from_the_entry_above()
    {
        var error = Assert.Throws<ToolException>(() => TheatreHashes.Rewrite("- file: a.csv\n- licence: X\n  sha256: 00\n", _ => []));
        Assert.Equal("XB9021", error.Code);
        Assert.Contains("theatre.yaml:3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_is_updated_on_disk_and_then_holds()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var manifest = Path.Combine(folder, "theatre.yaml");
            File.WriteAllText(manifest, "- file: a.csv\n  sha256:\n");
            Assert.Equal("XB9020", Assert.Throws<ToolException>(() => TheatreHashes.Update(folder)).Code);
            File.WriteAllText(Path.Combine(folder, "a.csv"), "abc");
            Assert.Equal(1, TheatreHashes.Update(folder));
            Assert.Equal("- file: a.csv\n  sha256: " + Abc + "\n", File.ReadAllText(manifest, Encoding.UTF8));
            Assert.Equal(0, TheatreHashes.Update(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
