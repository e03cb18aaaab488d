using Crossbearing.Tools.Names;

namespace Crossbearing.Tools.Tests;

public class NamesTests
{
    [Theory]
    [InlineData("Ma'arrat Hurmah", "maarrat-hurmah")]
    [InlineData("Gazê", "gaze")]
    [InlineData("Al‘Anz", "alanz")]
    [InlineData("Brigade 80", "brigade-80")]
    [InlineData("Īkidām", "ikidam")]
    public void Slug_is_ascii_words(string name, string expected) => Assert.Equal(expected, LatinFold.Slug(name));

    [Theory]
    [InlineData("Maarrat al-Nu'man", "Maaret an-Noman")]
    [InlineData("Saraqib", "Saraqeb")]
    [InlineData("Khan Touman", "Khan Tuman")]
    [InlineData("Ariha", "Areehah")]
    public void Spellings_of_one_name_share_a_skeleton(string first, string second) =>
        Assert.Equal(LatinFold.Skeleton(first), LatinFold.Skeleton(second));

    [Theory]
    [InlineData("Saraqib", "Sarmin")]
    [InlineData("Kafr Nabl", "Kafr Zita")]
    public void Different_names_do_not(string first, string second) =>
        Assert.NotEqual(LatinFold.Skeleton(first), LatinFold.Skeleton(second));

    [Theory]
    [InlineData("At Tafiliyah", "al-Tafiliyah")]
    [InlineData("Abu al Kuruz", "Abu al-Kuruz")]
    [InlineData("Khirbat Ma‘rata", "Khirbat Marata")]
    [InlineData("Arzah", "Arzah")]
    [InlineData("Tell As", "Tell As")]
    public void Names_are_cleaned(string label, string expected) => Assert.Equal(expected, NameCleaner.Spell(label));

    [Fact]
    public void Brackets_and_slashes_give_other_names()
    {
        var (name, others) = NameCleaner.Clean("Brije (Al-Hasad, Brij)/Um Brije", splitAtSlash: true);
        Assert.Equal("Brije", name);
        Assert.Equal(["al-Hasad", "Brij", "Um Brije"], others);
    }

    [Fact]
    public void A_height_in_brackets_is_no_name() =>
        Assert.Empty(NameCleaner.Clean("Karmin hill (502m)", splitAtSlash: true).Others);

    [Theory]
    [InlineData("Army Base", true)]
    [InlineData("Grain Silos", true)]
    [InlineData("Brigade 80", false)]
    [InlineData("Hanano Army Base", false)]
    public void Generic_labels_are_told_apart(string label, bool expected) => Assert.Equal(expected, GenericLabels.Is(label));

    [Fact]
    public void Rules_give_head_words_and_long_vowels() =>
        Assert.Equal(["Tall Touqan", "Tell Touqan", "Tel Touqan"], Spellings.Of("Tal Touqan"));

    [Fact]
    public void Rules_leave_the_name_itself_out() => Assert.DoesNotContain("Kafr Nabl", Spellings.Of("Kafr Nabl"));
}
