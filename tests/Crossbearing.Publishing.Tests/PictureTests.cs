using System.Text;
using System.Text.RegularExpressions;

namespace Crossbearing.Publishing.Tests;

public partial class PictureTests
{
    [Fact]
    public void The_model_is_as_expected()
    {
        using Stream stream = typeof(PictureTests).Assembly.GetManifestResourceStream("picture-model.json")!;
        string expected = new StreamReader(stream).ReadToEnd().Trim();
        Assert.Equal(expected, PictureJson.Write(PictureBuilder.Build(Sample.Input(), PublishProfile.Public)));
    }

    [Fact]
    public void The_model_reads_back()
    {
        string json = PictureJson.Write(PictureBuilder.Build(Sample.Input(), PublishProfile.Public));
        Assert.Equal(json, PictureJson.Write(PictureJson.Read(json)));
    }

    [Fact]
    public void The_page_loads_nothing()
    {
        string html = Page();
        string shell = html[..html.IndexOf("<script type=\"application/json\"", StringComparison.Ordinal)];
        Assert.Contains("default-src 'none'", shell, StringComparison.Ordinal);
        Assert.DoesNotMatch(Loads(), html);
        Assert.DoesNotMatch(Address(), html);
    }

    [Fact]
    public void The_same_input_in_another_order_gives_the_same_bytes()
    {
        PictureInput input = Sample.Input();
        PictureInput turned = input with { Reports = [.. input.Reports.Reverse()], Claims = [.. input.Claims.Reverse()], Runs = [.. input.Runs.Reverse()] };
        Assert.Equal(Page(), Page(turned));
    }

    [Fact]
    public void The_text_of_a_report_cannot_leave_the_data_block()
    {
        PictureInput input = Sample.Input();
        PictureInput hostile = input with { Reports = [.. input.Reports, Sample.Report("c.txt", "</script><script>alert(1)</script>", "</title>{{js}}", null, Sample.Day)] };
        string html = Page(hostile with { Title = "</title><b>{{data}}" });
        Assert.DoesNotContain("</script><script>alert", html, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(html, "</title>"));
        Assert.Equal(2, Regex.Count(html, "</script>"));
    }

    [Fact]
    public void An_empty_picture_is_written() =>
        Assert.Contains("\"events\":[]", Page(new PictureInput { Title = "Nothing", Version = "1", Theatres = Sample.Theatres }), StringComparison.Ordinal);

    private static string Page(PictureInput? input = null)
    {
        using MemoryStream stream = new();
        PictureWriter.Write(PictureBuilder.Build(input ?? Sample.Input(), PublishProfile.Internal), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("""(?:\bsrc=|<link|@import|url\(|fetch\(|XMLHttpRequest|import\(|WebSocket|sendBeacon)""")]
    private static partial Regex Loads();

    [GeneratedRegex("https?://")]
    private static partial Regex Address();
}
