using System.Text;
using System.Text.Json;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Publishing.Tests;

public class ExportTests
{
    private static readonly Publication Published = Publication.Of(Sample.Input(), PublishProfile.Public);

    [Fact]
    public void Csv_reads_back_with_its_columns()
    {
        List<string[]> rows = Rows(Text(s => CsvExport.WriteClaims(Published, s)));
        Assert.Equal(CsvExport.ClaimColumns.Select(c => c.Name), rows[0]);
        Assert.All(rows, r => Assert.Equal(CsvExport.ClaimColumns.Length, r.Length));
        Assert.Equal("The Blue Army took Eastfield on 3 May", rows[1][^1]);
        Assert.Equal("51.1234567", rows[1][12]);
        Assert.All(Rows(Text(s => CsvExport.WriteEvents(Published, s))), r => Assert.Equal(CsvExport.EventColumns.Length, r.Length));
        Assert.All(Rows(Text(s => CsvExport.WriteControl(Published, s))), r => Assert.Equal(CsvExport.ControlColumns.Length, r.Length));
    }

    [Fact]
    public void Csv_guards_formulas_unless_told_otherwise()
    {
        Assert.StartsWith("'=SUM(1)", Rows(Text(s => CsvExport.WriteClaims(Published, s)))[2][^1], StringComparison.Ordinal);
        Assert.StartsWith("=SUM(1)", Rows(Text(s => CsvExport.WriteClaims(Published, s, new CsvOptions { GuardFormulas = false })))[2][^1], StringComparison.Ordinal);
    }

    [Fact]
    public void GeoJson_has_longitude_first_and_keeps_every_record()
    {
        JsonElement events = JsonDocument.Parse(Text(s => GeoJsonExport.WriteEvents(Published, s))).RootElement;
        JsonElement point = events.GetProperty("features")[0].GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal([11.2, 51.1234567], point.EnumerateArray().Select(x => x.GetDouble()));
        Assert.Equal(2, JsonDocument.Parse(Text(s => GeoJsonExport.WriteClaims(Published, s))).RootElement.GetProperty("features").GetArrayLength());
        Assert.Equal(2, JsonDocument.Parse(Text(s => GeoJsonExport.WriteControl(Published, s))).RootElement.GetProperty("features").GetArrayLength());
    }

    [Fact]
    public void Json_lines_read_back_into_the_records()
    {
        string[] lines = Text(s => JsonLinesExport.WriteClaims(Published, s)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines, lines.Select(l => CoreJson.Write(CoreJson.Read<Claim>(l))));
        Assert.Equal("e-1", CoreJson.Read<ConflictEvent>(Text(s => JsonLinesExport.WriteEvents(Published, s))).Id);
        Assert.Equal("blue", CoreJson.Read<ControlChange>(Text(s => JsonLinesExport.WriteChanges(Published, s))).To);
    }

    [Fact]
    public void No_export_lets_a_private_name_out()
    {
        Action<Stream>[] exports =
        [
            s => CsvExport.WriteClaims(Published, s), s => CsvExport.WriteEvents(Published, s), s => GeoJsonExport.WriteClaims(Published, s), s => GeoJsonExport.WriteEvents(Published, s),
            s => JsonLinesExport.WriteClaims(Published, s), s => JsonLinesExport.WriteEvents(Published, s),
        ];
        Assert.All(exports, e => Assert.DoesNotContain("Wellbridge", Text(e), StringComparison.Ordinal));
    }

    private static string Text(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<string[]> Rows(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted) End(c);
            else if (quoted || c != '\r') cell.Append(c);
        }
        return rows;

        void End(char c)
        {
            row.Add(cell.ToString());
            cell.Clear();
            if (c != '\n') return;
            rows.Add([.. row]);
            row.Clear();
        }
    }
}
