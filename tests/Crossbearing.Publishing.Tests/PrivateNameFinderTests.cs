namespace Crossbearing.Publishing.Tests;

public class PrivateNameFinderTests
{
    [Theory]
    [InlineData("A 34-year-old farmer, Ahmad Zarif, died.", "Ahmad Zarif")]
    [InlineData("The father of three, Samir Darwish, fled.", "Samir Darwish")]
    [InlineData("Mr Holt was there.", "Holt")]
    [InlineData("Doctor Lina al-Masri left.", "Lina al-Masri")]
    [InlineData("Huda Karim, 12, was hurt.", "Huda Karim")]
    [InlineData("“We left at dawn,” said Omar Haddad.", "Omar Haddad")]
    [InlineData("Omar Haddad told reporters. Later Haddad fled.", "Omar Haddad|Haddad")]
    [InlineData("A man named Yusuf Bakri hid.", "Yusuf Bakri")]
    public void Names_of_private_persons_are_found(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("The Blue Army said it took Eastfield.")]
    [InlineData("Red Front told reporters.")]
    [InlineData("Residents said the road was cut.")]
    [InlineData("General Marek Voss said that.")]
    [InlineData("The Health Ministry said ten died.")]
    [InlineData("On Monday he said so.")]
    public void Actors_offices_and_sentence_openings_are_not(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) =>
        string.Join("|", new PrivateNameFinder().Find(Sample.Report("x.txt", text, "x", null, Sample.Day), new PublicNames(Sample.Theatres)).Select(s => s.Of(text)));
}
