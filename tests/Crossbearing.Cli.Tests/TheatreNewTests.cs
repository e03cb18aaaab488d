using System.Text.Json;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

public class TheatreNewTests
{
    private const string Table = "name,lat,lon,kind,aliases,admin1\nWad Qwerty,15.5,32.5,town,Ouad Kwerty,Qwertyland\nAyn Qwerty,15.6,32.6,village,,Qwertyland\n";

    private const string Report = "Title: Fighting\nOutlet: Made Gazette\nPublished: 2023-06-06T10:00:00+02:00\n\nWarplanes struck Ouad Kwerty on Monday. Artillery shelled Ayn Qwerty on Monday.\n";

    private static string[] Places(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("place").GetProperty("id").GetString()!)];

    [Fact]
    public void A_table_becomes_a_pack_that_codes_at_once()
    {
        using CliRun cli = new();
        cli.Write("places.csv", Table);
        cli.Write("report.txt", Report);
        var (exit, output, error) = cli.Run("theatre", "new", "qwerty", "--from", "places.csv", "--title", "Qwertyland");
        Assert.True(exit == ExitCode.Good, error);
        Assert.Empty(output);
        Assert.Contains("--theatre qwerty", error, StringComparison.Ordinal);
        Assert.Equal(["qwerty"], Directory.EnumerateFileSystemEntries(Path.Combine(cli.Folder, "theatres")).Select(Path.GetFileName));
        Assert.Equal(["qwerty-wad-qwerty", "qwerty-ayn-qwerty"], Places(cli.Run("code", "report.txt", "--theatre", "qwerty").Out));
        Assert.Equal(["qwerty-wad-qwerty", "qwerty-ayn-qwerty"], Places(cli.Run("code", "report.txt").Out));
        Assert.Contains("qwerty", cli.Run("theatre", "list").Out, StringComparison.Ordinal);
        var validated = cli.Run("theatre", "validate");
        Assert.True(validated.Exit == ExitCode.Good, validated.Out);
        Assert.Equal(ExitCode.Good, cli.Run("ingest", "report.txt").Exit);
        Assert.Equal(ExitCode.Good, cli.Run("events").Exit);
    }

    [Fact]
    public void A_pack_elsewhere_is_named_by_its_path()
    {
        using CliRun cli = new();
        cli.Write("places.csv", Table);
        cli.Write("report.txt", Report);
        Assert.Contains($"--theatre {Path.Combine("packs", "qwerty")}", cli.Run("theatre", "new", "qwerty", "--from", "places.csv", "--to", "packs").Error, StringComparison.Ordinal);
        Assert.Equal(["qwerty-wad-qwerty", "qwerty-ayn-qwerty"], Places(cli.Run("code", "report.txt", "--theatre", "packs/qwerty").Out));
        Assert.Equal(["qwerty-wad-qwerty", "qwerty-ayn-qwerty"], Places(cli.Run("code", "report.txt", "--theatre", "./packs/qwerty/,syria-northwest").Out));
        var (exit, _, error) = cli.Run("code", "report.txt", "--theatre", "packs/none");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB2001", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_imported_gazetteer_becomes_a_pack()
    {
        using CliRun cli = new();
        cli.Write("QZ.txt", "7\tWad Qwerty\tWad Qwerty\tOuad Kwerty\t15.5\t32.5\tP\tPPL\tQZ\t\t01\t\t\t\t0\t\t\t\t\n");
        cli.Write("report.txt", Report);
        Assert.Equal(ExitCode.Good, cli.Run("gazetteer", "import", "geonames", "QZ.txt", "--to", "qz").Exit);
        Assert.Equal(ExitCode.Good, cli.Run("theatre", "new", "qwerty", "--from", "qz/places.csv").Exit);
        Assert.Equal("geonames-7", Places(cli.Run("code", "report.txt", "--theatre", "qwerty").Out)[0]);
        string manifest = File.ReadAllText(Path.Combine(cli.Folder, "theatres", "qwerty", "theatre.yaml"));
        Assert.Contains("licence: \"CC-BY-4.0\"\n    credit: \"GeoNames (geonames.org)\"", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_unknown_names_can_be_filled_in_and_added()
    {
        using CliRun cli = new();
        cli.Write("report.txt", Report.Replace("struck Ouad Kwerty", "struck the town of Wad Qwerty", StringComparison.Ordinal).Replace("shelled Ayn", "shelled the village of Ayn", StringComparison.Ordinal));
        string list = cli.Run("gazetteer", "unknown", "report.txt").Out;
        cli.Write("filled.csv", list.Replace("Ayn Qwerty,,", "Ayn Qwerty,15.6,32.6", StringComparison.Ordinal));
        var (exit, _, error) = cli.Run("theatre", "new", "qwerty", "--from", "filled.csv");
        Assert.True(exit == ExitCode.Good, error);
        Assert.Contains("filled.csv:", error, StringComparison.Ordinal);
        Assert.Contains("XB2103", error, StringComparison.Ordinal);
        Assert.Contains("0 names in no pack", cli.Run("gazetteer", "unknown", "report.txt", "--theatre", "qwerty").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_were_missing_join_an_imported_table()
    {
        using CliRun cli = new();
        cli.Write("places.csv", Table);
        cli.Write("missing.csv", "name,lat,lon,kind,count,reports,example\nTall Qwerty,15.7,32.7,hill,3,1,words\n");
        var (exit, _, error) = cli.Run("theatre", "new", "qwerty", "--from", "places.csv", "--from", "missing.csv");
        Assert.True(exit == ExitCode.Good, error);
        Assert.Contains("qwerty: 4 places, 1 without coordinates", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Nothing, "XB2004", "name,lat\nA Place,1\n", "qwerty")]
    [InlineData(ExitCode.Nothing, "places.csv:3: XB2005", "name,lat,lon\nA Place,1,1\nB Place,100,1\n", "qwerty")]
    [InlineData(ExitCode.Nothing, "XB5004", "name,lat,lon\n", "qwerty")]
    [InlineData(ExitCode.Nothing, "XB2013", Table, "syria-northwest")]
    [InlineData(ExitCode.Usage, "XB5003", Table, "Qwerty Land")]
    [InlineData(ExitCode.Usage, "XB5003", Table, "world")]
    [InlineData(ExitCode.Nothing, "XB2007", "name,lat,lon,id\nA Place,1,1,w-syria\n", "qwerty")]
    public void What_is_wrong_is_told_and_nothing_is_made(int expected, string told, string table, string name)
    {
        using CliRun cli = new();
        cli.Write("places.csv", table);
        var (exit, _, error) = cli.Run("theatre", "new", name, "--from", "places.csv");
        Assert.Equal(expected, exit);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(cli.Folder, "theatres", name)));
        if (Directory.Exists(Path.Combine(cli.Folder, "theatres"))) Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(cli.Folder, "theatres")));
    }

    [Fact]
    public void A_pack_is_not_written_over()
    {
        using CliRun cli = new();
        cli.Write("places.csv", Table);
        Assert.Equal(ExitCode.Good, cli.Run("theatre", "new", "qwerty", "--from", "places.csv").Exit);
        var (exit, _, error) = cli.Run("theatre", "new", "qwerty", "--from", "places.csv");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB2013", error, StringComparison.Ordinal);
    }
}
