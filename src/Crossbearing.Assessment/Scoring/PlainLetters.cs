using System.Collections.Frozen;
using System.Text;

namespace Crossbearing.Assessment;

/// <summary>
/// Plain lower-case letters, digits and spaces for a text: what compatibility decomposition (NFKD) leaves of it in ASCII. Own table for
/// Latin letters, wide forms, ligatures and numerals, because the runtime does not decompose without a culture library; other characters are dropped. Thread-safe.
/// </summary>
internal static class PlainLetters
{
    private static readonly (string Plain, string Letters)[] Rows =
    [
        ("'", "\uff07"),
        ("0", "⁰₀０"),
        ("03", "↉"),
        ("1", "¹₁⅟１"),
        ("110", "⅒"),
        ("12", "½"),
        ("13", "⅓"),
        ("14", "¼"),
        ("15", "⅕"),
        ("16", "⅙"),
        ("17", "⅐"),
        ("18", "⅛"),
        ("19", "⅑"),
        ("2", "²₂２"),
        ("23", "⅔"),
        ("25", "⅖"),
        ("3", "³₃３"),
        ("34", "¾"),
        ("35", "⅗"),
        ("38", "⅜"),
        ("4", "⁴₄４"),
        ("45", "⅘"),
        ("5", "⁵₅５"),
        ("56", "⅚"),
        ("58", "⅝"),
        ("6", "⁶₆６"),
        ("7", "⁷₇７"),
        ("78", "⅞"),
        ("8", "⁸₈８"),
        ("9", "⁹₉９"),
        ("`", "`｀"),
        ("a", "ªÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧᴬᵃḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặₐÅＡａ"),
        ("a c", "℀"),
        ("a s", "℁"),
        ("b", "ᴮᵇḂḃḄḅḆḇℬＢｂ"),
        ("c", "ÇçĆćĈĉĊċČčᶜḈḉℂ℃ℭⅭⅽＣｃ"),
        ("c o", "℅"),
        ("c u", "℆"),
        ("d", "ĎďᴰᵈḊḋḌḍḎḏḐḑḒḓⅅⅆⅮⅾＤｄ"),
        ("dz", "ǄǅǆǱǲǳ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩᴱᵉḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệₑℯℰⅇＥｅ"),
        ("f", "ᶠḞḟ℉ℱＦｆ"),
        ("fax", "℻"),
        ("ff", "ﬀ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵᴳᵍḠḡℊＧｇ"),
        ("h", "ĤĥȞȟʰᴴḢḣḤḥḦḧḨḩḪḫẖₕℋℌℍℎＨｈ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋᴵᵢḬḭḮḯỈỉỊịⁱℐℑℹⅈⅠⅰＩｉ"),
        ("ii", "Ⅱⅱ"),
        ("iii", "Ⅲⅲ"),
        ("ij", "Ĳĳ"),
        ("iv", "Ⅳⅳ"),
        ("ix", "Ⅸⅸ"),
        ("j", "ĴĵǰʲᴶⅉＪｊ"),
        ("k", "ĶķǨǩᴷᵏḰḱḲḳḴḵₖKＫｋ"),
        ("l", "ĹĺĻļĽľĿŀˡᴸḶḷḸḹḺḻḼḽₗℒℓⅬⅼＬｌ"),
        ("lj", "Ǉǈǉ"),
        ("m", "ᴹᵐḾḿṀṁṂṃₘℳⅯⅿＭｍ"),
        ("n", "ÑñŃńŅņŇňŉǸǹᴺṄṅṆṇṈṉṊṋⁿₙℕＮｎ"),
        ("nj", "Ǌǋǌ"),
        ("no", "№"),
        ("o", "ºÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱᴼᵒṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợₒℴＯｏ"),
        ("p", "ᴾᵖṔṕṖṗₚℙＰｐ"),
        ("q", "ℚＱｑ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓʳᴿᵣṘṙṚṛṜṝṞṟℛℜℝＲｒ"),
        ("rs", "₨"),
        ("s", "ŚśŜŝŞşŠšſȘșˢṠṡṢṣṤṥṦṧṨṩẛₛＳｓ"),
        ("sm", "℠"),
        ("st", "ﬅﬆ"),
        ("t", "ŢţŤťȚțᵀᵗṪṫṬṭṮṯṰṱẗₜＴｔ"),
        ("tel", "℡"),
        ("tm", "™"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗᵁᵘᵤṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựＵｕ"),
        ("v", "ᵛᵥṼṽṾṿⅤⅴＶｖ"),
        ("vi", "Ⅵⅵ"),
        ("vii", "Ⅶⅶ"),
        ("viii", "Ⅷⅷ"),
        ("w", "ŴŵʷᵂẀẁẂẃẄẅẆẇẈẉẘＷｗ"),
        ("x", "ˣẊẋẌẍₓⅩⅹＸｘ"),
        ("xi", "Ⅺⅺ"),
        ("xii", "Ⅻⅻ"),
        ("y", "ÝýÿŶŷŸȲȳʸẎẏẙỲỳỴỵỶỷỸỹＹｙ"),
        ("z", "ŹźŻżŽžᶻẐẑẒẓẔẕℤℨＺｚ"),
    ];

    private const string Separators =
        "\u00a0\u00a8\u00af\u00b4\u00b8\u02d8\u02d9\u02da\u02db\u02dc\u02dd\u1fbd\u1fbf\u1fc0\u1fc1\u1fcd\u1fce\u1fcf\u1fdd\u1fde\u1fdf\u1fed\u1fee\u1ffd" +
        "\u1ffe\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2017\u2024\u2025\u2026\u202f\u203c\u203e\u2047\u2048\u2049\u205f\u207a" +
        "\u207c\u207d\u207e\u208a\u208c\u208d\u208e\ufb29\uff01\uff02\uff03\uff04\uff05\uff06\uff08\uff09\uff0a\uff0b\uff0c\uff0d\uff0e\uff0f\uff1a\uff1b" +
        "\uff1c\uff1d\uff1e\uff1f\uff20\uff3b\uff3c\uff3d\uff3e\uff3f\uff5b\uff5c\uff5d\uff5e\uffe3";

    private static readonly FrozenDictionary<char, string> Table = Rows
        .SelectMany(r => r.Letters.Select(c => (From: c, To: r.Plain))).Concat(Separators.Select(c => (From: c, To: " ")))
        .ToFrozenDictionary(p => p.From, p => p.To);

    /// <summary>The text in plain letters; other ASCII signs stay as they are.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAscii(c)) plain.Append(char.ToLowerInvariant(c));
            else if (Table.TryGetValue(c, out string? letters)) plain.Append(letters);
        }
        return plain.ToString();
    }
}
