using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Coding.Tests;

public class SameBytesTests
{
    [Fact]
    public void A_second_coder_gives_the_same_bytes()
    {
        var syria = new ReportCoder(Lab.Syria.Theatres);
        foreach (var coded in Corpora.Samples) Assert.Equal(Bytes(coded.Claims), Bytes(syria.Code(coded.Report).Claims));
    }

    [Fact]
    public void The_order_of_reports_changes_nothing()
    {
        foreach (var coded in Corpora.All.Reverse()) Assert.Equal(Bytes(coded.Claims), Bytes(coded.Bench.Claims(coded.Report)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var culture = new CultureInfo(name);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            foreach (var coded in Corpora.All.Where((_, i) => i % 3 == 0)) Assert.Equal(Bytes(coded.Claims), Bytes(coded.Bench.Claims(coded.Report)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
    }

    [Fact]
    public void A_long_text_without_a_sentence_end_is_coded()
    {
        const string piece = "the army captured Saraqib and its artillery shelled Binnish while residents fled to Idlib ";
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.NotEmpty(Lab.Syria.Claims(text));
    }

    private static string Bytes(IEnumerable<Claim> claims) => string.Join('\n', claims.Select(c => CoreJson.Write(c)));
}
