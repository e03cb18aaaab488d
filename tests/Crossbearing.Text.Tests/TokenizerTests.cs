namespace Crossbearing.Text.Tests;

public class TokenizerTests
{
    private static string Cut(string text)
    {
        var document = DocumentParser.Parse(text, []);
        return string.Join('|', document.Tokens.Select(t => text[t.Start..t.End]));
    }

    [Theory]
    [InlineData("troops took Ma'arrat al-Nu'man.", "troops|took|Ma'arrat|al-Nu'man|.")]
    [InlineData("Su-24 and T-72s", "Su-24|and|T-72s")]
    [InlineData("the army's Lt. Gen. Petrov", "the|army|'s|Lt.|Gen.|Petrov")]
    [InlineData("it isn't; they're", "it|is|n't|;|they|'re")]
    [InlineData("it can’t, won’t, cannot", "it|ca|n’t|,|wo|n’t|,|can|not")]
    [InlineData("Ra's al-Ayn, Sa'd, Qur'an", "Ra's|al-Ayn|,|Sa'd|,|Qur'an")]
    [InlineData("15,000 men, 2.5 km at 13:48", "15,000|men|,|2.5|km|at|13:48")]
    [InlineData("20–23 Dec, 24-48h", "20|–|23|Dec|,|24|-|48h")]
    [InlineData("2020-01-28 or 27.01.2020", "2020-01-28|or|27.01.2020")]
    [InlineData("the U.S. and U.S.-led", "the|U.S.|and|U.S.|-|led")]
    [InlineData("see https://example.org/a(b)?c=1. Then", "see|https://example.org/a(b)?c=1|.|Then")]
    [InlineData("(www.example.org)", "(|www.example.org|)")]
    [InlineData("mail desk@example.org now", "mail|desk@example.org|now")]
    [InlineData("#Idlib @north_radar", "#Idlib|@north_radar")]
    [InlineData("✈️✈️ strikes 👩🏽‍🚒 🇸🇾", "✈️|✈️|strikes|👩🏽‍🚒|🇸🇾")]
    [InlineData("• $5 20+ 50%", "•|$|5|20|+|50|%")]
    [InlineData("left... what?! no", "left|...|what|?!|no")]
    [InlineData("No. 8 but no.", "No.|8|but|no|.")]
    [InlineData("25th Division, 2x SU24", "25th|Division|,|2x|SU24")]
    [InlineData("SAA/NDF of-the", "SAA|/|NDF|of-the")]
    public void Words_are_cut(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("al-Numan", LetterCase.Capitalised)]
    [InlineData("al-qaeda", LetterCase.Lower)]
    [InlineData("SAA", LetterCase.AllCapitals)]
    [InlineData("I", LetterCase.Capitalised)]
    [InlineData("McDonald", LetterCase.Capitalised)]
    [InlineData("iPhone", LetterCase.Lower)]
    [InlineData("15", LetterCase.None)]
    public void Case_is_told(string word, LetterCase expected) => Assert.Equal(expected, DocumentParser.Parse(word, []).Tokens[0].Case);

    [Fact]
    public void Typographic_signs_are_unified_in_the_norm_only()
    {
        var document = DocumentParser.Parse("An‑Nu’man", []);
        Assert.Equal("an-nu'man", Assert.Single(document.Tokens).Norm);
        Assert.Equal("An‑Nu’man", document.Text);
    }

    [Fact]
    public void Forms_are_shared() =>
        Assert.Same(DocumentParser.Parse("captured", []).Tokens[0].Form, DocumentParser.Parse("they captured", []).Tokens[1].Form);
}
