using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

public class GazetteerImportTests
{
    private static string Row(int id, string name, double lat) => FormattableString.Invariant($"{id}\t{name}\t{name}\t\t{lat}\t32.5\tP\tPPL\tQZ\t\t01\t\t\t\t0\t\t\t\t\n");

    [Fact]
    public void A_table_becomes_a_file_or_a_file_in_a_folder()
    {
        using CliRun cli = new();
        cli.Write("QZ.txt", Row(2, "Wad Lum", 15.5) + Row(1, "Ayn Lum", 15.6));
        var (exit, output, error) = cli.Run("gazetteer", "import", "geonames", "QZ.txt", "--to", "made/deep");
        Assert.True(exit == ExitCode.Good, error);
        Assert.Empty(output);
        Assert.Contains("2 lines read, 2 places, 0 left out, 0 bad", error, StringComparison.Ordinal);
        string[] lines = File.ReadAllLines(Path.Combine(cli.Folder, "made", "deep", "places.csv"));
        Assert.Equal(["geonames-1,Ayn Lum,village,15.6,32.5,QZ,,,,,,,,geonames", "geonames-2,Wad Lum,village,15.5,32.5,QZ,,,,,,,,geonames"], lines[1..]);
        Assert.Equal(ExitCode.Good, cli.Run("gazetteer", "import", "geonames", "QZ.txt", "--to", "other.csv", "--box", "15.55,30,20,40").Exit);
        Assert.Equal(2, File.ReadAllLines(Path.Combine(cli.Folder, "other.csv")).Length);
    }

    [Fact]
    public void Bad_lines_are_told_and_the_rest_is_written()
    {
        using CliRun cli = new();
        cli.Write("QZ.txt", Row(1, "Ayn Lum", 15.6) + "half a line\n");
        var (exit, _, error) = cli.Run("gazetteer", "import", "geonames", "QZ.txt", "--to", "p.csv");
        Assert.Equal(ExitCode.SomeFailed, exit);
        Assert.Contains("QZ.txt:2: XB2011", error, StringComparison.Ordinal);
        Assert.Contains("XB2011        1", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(cli.Folder, "p.csv")));
    }

    [Fact]
    public void Stopped_it_leaves_nothing()
    {
        using CliRun cli = new() { CancellationToken = new CancellationToken(canceled: true) };
        cli.Write("QZ.txt", Row(1, "Ayn Lum", 15.6));
        var (exit, _, error) = cli.Run("gazetteer", "import", "geonames", "QZ.txt", "--to", "p.csv");
        Assert.Equal(ExitCode.Cancelled, exit);
        Assert.Contains("XB5101", error, StringComparison.Ordinal);
        Assert.Equal(["QZ.txt"], Directory.EnumerateFileSystemEntries(cli.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(ExitCode.Nothing, "XB1001", "geonames", "none.txt", "--to", "p.csv")]
    [InlineData(ExitCode.Nothing, "XB5004", "geonames", "QZ.txt", "--to", "p.csv", "--countries", "AA")]
    [InlineData(ExitCode.Usage, "XB5003", "geonames", "QZ.txt", "--to", "p.csv", "--countries", "Quz")]
    [InlineData(ExitCode.Usage, "XB5003", "geonames", "QZ.txt", "--to", "p.csv", "--box", "1,2,3")]
    [InlineData(ExitCode.Usage, "XB5003", "geonames", "QZ.txt", "--to", "p.csv", "--box", "40,10,30,20")]
    [InlineData(ExitCode.Usage, "XB5003", "geonames", "QZ.txt")]
    [InlineData(ExitCode.Nothing, "XB2012", "ocha", "QZ.txt", "--to", "p.csv")]
    public void What_cannot_be_done_has_a_code(int expected, string code, params string[] args)
    {
        using CliRun cli = new();
        cli.Write("QZ.txt", Row(1, "Ayn Lum", 15.6));
        var (exit, _, error) = cli.Run(["gazetteer", "import", .. args]);
        Assert.Equal(expected, exit);
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(cli.Folder, "p.csv")));
    }

    [Fact]
    public void Wikidata_and_ocha_are_imported_too()
    {
        using CliRun cli = new();
        cli.Write("w.json", """
            [
            {"id":"Q9","labels":{"en":{"value":"Ayn Lum"}},"claims":{"P625":[{"mainsnak":{"datavalue":{"value":{"latitude":15.6,"longitude":32.5}}}}],"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q532"} }}}]} }
            ]
            """);
        cli.Write("o.geojson", """{"features":[{"properties":{"PCODE":"QZ1","NAME_EN":"Wad Lum"},"geometry":{"type":"Point","coordinates":[32.5,15.5]}}]}""");
        Assert.Equal(ExitCode.Good, cli.Run("gazetteer", "import", "wikidata", "w.json", "--to", "w.csv").Exit);
        Assert.Equal("wikidata-q9,Ayn Lum,village,15.6,32.5,,,,,,,,,wikidata", File.ReadAllLines(Path.Combine(cli.Folder, "w.csv"))[1]);
        Assert.Equal(ExitCode.Good, cli.Run("gazetteer", "import", "ocha", "o.geojson", "--to", "o.csv").Exit);
        Assert.Equal("ocha-qz1,Wad Lum,village,15.5,32.5,QZ,,,,,,,,ocha", File.ReadAllLines(Path.Combine(cli.Folder, "o.csv"))[1]);
    }

    [Fact]
    public void Names_in_no_pack_are_listed_for_a_table()
    {
        using CliRun cli = new();
        cli.Write("a.txt", Made.Report + "Warplanes struck the town of Qwertyville on Thursday. Artillery shelled Qwertyville on Friday.\n");
        var (exit, output, error) = cli.Run("gazetteer", "unknown", "a.txt");
        Assert.True(exit == ExitCode.Good, error);
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("name,lat,lon,kind,count,reports,example", lines[0]);
        Assert.StartsWith("Qwertyville,,,town,2,1,", Assert.Single(lines[1..]), StringComparison.Ordinal);
        Assert.Contains("1 place is in no pack: see crossbearing gazetteer unknown PATH…", cli.Run("code", "a.txt").Error, StringComparison.Ordinal);
        Assert.Contains("1 place is in no pack: see crossbearing gazetteer unknown", cli.Run("ingest", "a.txt").Error, StringComparison.Ordinal);
        Assert.Equal(output, cli.Run("gazetteer", "unknown").Out);
        Assert.Contains("\"name\":\"Qwertyville\",\"kind\":\"town\",\"count\":2", cli.Run("gazetteer", "unknown", "--format", "jsonl").Out, StringComparison.Ordinal);
        Assert.Contains("Qwertyville", cli.Run("gazetteer", "unknown", "--format", "table").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Nothing, cli.Run("gazetteer", "unknown", "none").Exit);
        Assert.Equal(ExitCode.Usage, cli.Run("gazetteer", "unknown", "a.txt", "--format", "xml").Exit);
    }
}
