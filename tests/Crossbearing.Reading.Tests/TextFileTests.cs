using System.Text;

namespace Crossbearing.Reading.Tests;

public class TextFileTests
{
    private const string Text = "Title: Café “gate”\r\n\r\nThe rocket hit the café on Monday – two were hurt.\r\n";

    static TextFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_is_honoured_and_left_out(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Text, Folders.ReadOne("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).Report!.Text);
    }

    [Theory]
    [InlineData(1252, "The rocket hit the café on Monday – two were hurt in Orléans.")]
    [InlineData(1254, "Askerler Pazartesi günü İdlib’e girdi, çatışmalar sürüyor, yaralılar var.")]
    [InlineData(1251, "Российские военные сообщили о ударе по позициям боевиков в Идлибе.")]
    [InlineData(1256, "سيطر الجيش على قريتين في ريف ادلب الجنوبي بعد اشتباكات عنيفة")]
    public void An_older_encoding_is_told_by_its_letters(int codePage, string text)
    {
        var result = Folders.ReadOne("a.txt", Encoding.GetEncoding(codePage).GetBytes(text));

        Assert.Equal(text, result.Report!.Text);
        Assert.Contains(result.Diagnostics, d => d.Code == "XB1103");
    }

    [Fact]
    public void A_damaged_file_names_its_first_bad_byte()
    {
        byte[] bytes = [.. "Maʿarrat – “gate” ş"u8, 0xFF, .. " and on"u8];

        var failure = Folders.ReadOne("a.txt", bytes).Failure!;

        Assert.Equal("XB1006", failure.Code);
        Assert.Contains($"offset {Array.IndexOf(bytes, (byte)0xFF)}", failure.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_is_told_and_kept()
    {
        using var folder = new Folders();
        var path = folder.Write("a.txt", "The army took the village on Monday after a long night of shelling, they said, and its units then moved on towards the highway, where clashes went on.\n\nВоенные сообщили о ударе по позициям боевиков в провинции Идлиб во вторник утром.");
        static string Identify(string s) => s.Count(c => c is >= 'а' and <= 'я') * 2 > s.Count(char.IsLetter) ? "ru" : "en";

        var result = Assert.Single(new ReportReader(new(), Identify).Read([path]));

        Assert.Equal("en", result.Report!.Language);
        Assert.Equal([null, "ru"], result.Report.Zones.Select(z => z.Language));
    }

    [Fact]
    public void A_report_in_another_language_is_kept_with_a_notice()
    {
        using var folder = new Folders();
        var path = folder.Write("a.txt", "Военные сообщили о ударе.");

        var result = Assert.Single(new ReportReader(new(), _ => "ru").Read([path]));

        Assert.Contains(result.Diagnostics, d => d.Code == "XB1101");
        Assert.Equal("ru", result.Report!.Language);
    }
}
