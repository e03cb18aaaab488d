using Crossbearing.Core;

namespace Crossbearing.Text.Tests;

public class SentenceTests
{
    private static string Cut(string text, params Zone[] zones) =>
        string.Join('|', DocumentParser.Parse(text, zones).Sentences.Select(s => s.Span.Of(text).Replace('\n', '~')));

    [Theory]
    [InlineData("It fell. Troops left.", "It fell.|Troops left.")]
    [InlineData("Lt. Gen. Petrov spoke. He left.", "Lt. Gen. Petrov spoke.|He left.")]
    [InlineData("The U.S. Army left the U.S. The rest stayed.", "The U.S. Army left the U.S.|The rest stayed.")]
    [InlineData("On Jan. 27 it fell to J. Smith.", "On Jan. 27 it fell to J. Smith.")]
    [InlineData("About 2.5 km. No. 8 is next.", "About 2.5 km.|No. 8 is next.")]
    [InlineData("\"It fell.\" He left.", "\"It fell.\"|He left.")]
    [InlineData("\"Stop!\" he said.", "\"Stop!\" he said.")]
    [InlineData("He paused... then left. So…", "He paused... then left.|So…")]
    [InlineData("(It fell.) They left; all of them.", "(It fell.)|They left; all of them.")]
    [InlineData("empty since last nite. smoke seen", "empty since last nite.|smoke seen")]
    [InlineData("A line that ends\n\nAnother one", "A line that ends|Another one")]
    [InlineData("07:12 jets up\n07:40 strikes", "07:12 jets up|07:40 strikes")]
    [InlineData("- first thing\n- second thing", "- first thing|- second thing")]
    [InlineData("1. First thing\n2. Second thing", "1. First thing|2. Second thing")]
    [InlineData("The army of the north moved on in the night and\ntook the town of Saraqib.", "The army of the north moved on in the night and~took the town of Saraqib.")]
    [InlineData("The army moved on during the night and took\nSaraqib without any resistance by the rebels of\nthe town. They left.", "The army moved on during the night and took~Saraqib without any resistance by the rebels of~the town.|They left.")]
    public void Sentences_are_cut(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Fact]
    public void A_title_zone_ends_a_sentence()
    {
        const string text = "Army takes town\nThe army took it.";
        Assert.Equal("Army takes town|The army took it.", Cut(text, new Zone(ZoneKind.Title, new TextSpan(0, 15)), new Zone(ZoneKind.Body, new TextSpan(16, text.Length))));
    }

    [Fact]
    public void Every_line_of_a_list_zone_is_a_paragraph()
    {
        const string text = "Al Tah\nJarjanaz\nTalmans";
        var document = DocumentParser.Parse(text, [new Zone(ZoneKind.List, new TextSpan(0, text.Length))], "en");
        Assert.Equal(["Al Tah", "Jarjanaz", "Talmans"], document.Paragraphs.Select(p => p.Span.Of(text)));
        Assert.All(document.Paragraphs, p => Assert.Equal("en", p.Language));
    }
}
