namespace Crossbearing.Text.Tests;

public class LanguageTests
{
    [Theory]
    [InlineData("The army took the town on Monday and the rebels left it.", "en")]
    [InlineData("L'armée a pris la ville dans la nuit et les rebelles sont partis vers le nord avec leurs armes.", "fr")]
    [InlineData("El ejército tomó la ciudad en la noche y los rebeldes se retiraron hacia el norte con sus armas.", "es")]
    [InlineData("Die Armee hat die Stadt in der Nacht eingenommen und die Rebellen zogen sich nach Norden zurück.", "de")]
    [InlineData("Ordu gece saatlerinde ilçeye girdi ve isyancılar bir süre sonra kuzeye doğru çekildi, kayıp olarak çok sayıda kişi var.", "tr")]
    [InlineData("L'esercito ha preso la città nella notte e i ribelli sono fuggiti verso il nord con le loro armi.", "it")]
    [InlineData("O exército tomou a cidade na noite e os rebeldes não foram para o norte com as suas armas.", "pt")]
    [InlineData("Het leger heeft de stad in de nacht ingenomen en de rebellen zijn naar het noorden vertrokken.", "nl")]
    [InlineData("Армия взяла город ночью, повстанцы отошли на север.", "ru")]
    [InlineData("Армія взяла місто вночі, повстанці відійшли на північ.", "uk")]
    [InlineData("سيطر الجيش على المدينة خلال الليل", "ar")]
    [InlineData("הצבא כבש את העיר במהלך הלילה", "he")]
    [InlineData("Ο στρατός κατέλαβε την πόλη τη νύχτα", "el")]
    [InlineData("ok", "und")]
    [InlineData("12:30 !!", "und")]
    public void Languages_are_told(string text, string expected) => Assert.Equal(expected, LanguageIdentifier.Identify(text));

    [Theory]
    [InlineData("2x SU24 up from hmeimim, hdg east. strikes maarat numan outskirts, talmans, jarjanaz road")]
    [InlineData("SAA 5th corps al hraki, al burj, tahtaya. DE: al tah fallen")]
    [InlineData("BREAKING: SAA captures Al Tah, Jarjanaz, Tell Mannas, Abu Makki")]
    public void Telegraphic_English_is_never_another_language(string text) => Assert.Contains(LanguageIdentifier.Identify(text), new[] { "en", "und" });
}
