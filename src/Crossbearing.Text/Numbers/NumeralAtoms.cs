using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>What a part of a word is in a number.</summary>
internal enum AtomKind : byte { None, Small, Tens, Scale, Dozen, Part, And, Article, Point }

/// <summary>A part of a word in a number: its value, of a part (third, fifths) the number below the line.</summary>
internal readonly record struct Atom(AtomKind Kind, double Value, bool IsPlural = false, int End = 0);

/// <summary>The words of which numbers are made. Thread-safe.</summary>
internal static class NumeralAtoms
{
    private const string Smalls = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    private const string TensNames = "twenty thirty forty fifty sixty seventy eighty ninety";
    private const string Ordinals = "third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=1e2 thousandth=1e3 millionth=1e6 billionth=1e9 trillionth=1e12 quarter=4";
    private const string ScaleNames = "hundred=1e2 thousand=1e3 lakh=1e5 million=1e6 crore=1e7 billion=1e9 trillion=1e12 lakhs=1e5 crores=1e7";

    private static readonly FrozenDictionary<string, Atom> Table = Build();

    /// <summary>Scales that stand right after digits or a space: 10k, 1.2b, 10M, 10 bln.</summary>
    public static double Scale(ReadOnlySpan<char> suffix) => suffix switch
    {
        "k" or "K" => 1e3,
        "M" or "mn" or "mil" or "mln" => 1e6,
        "G" or "b" or "B" or "bn" or "bln" => 1e9,
        "T" or "tn" or "tln" => 1e12,
        _ => 0,
    };

    /// <summary>What a part of a word is.</summary>
    public static Atom Of(string word) => Table.GetValueOrDefault(word);

    private static FrozenDictionary<string, Atom> Build()
    {
        var all = new Dictionary<string, Atom>(StringComparer.Ordinal);
        string[] smalls = Smalls.Split(' '), tens = TensNames.Split(' ');
        for (int i = 0; i < smalls.Length; i++) all[smalls[i]] = new(AtomKind.Small, i);
        for (int i = 0; i < tens.Length; i++) all[tens[i]] = new(AtomKind.Tens, (i + 2) * 10);
        Add(all, ScaleNames, AtomKind.Scale);
        Add(all, Ordinals, AtomKind.Part);
        foreach (var (word, part) in all.Where(p => p.Value.Kind == AtomKind.Part).ToList()) all[word + "s"] = part with { IsPlural = true };
        (all["first"], all["firsts"]) = (new(AtomKind.Part, 1), new(AtomKind.Part, 1, true));
        (all["half"], all["halves"]) = (new(AtomKind.Part, 2), new(AtomKind.Part, 2, true));
        (all["dozen"], all["dozens"]) = (new(AtomKind.Dozen, 12), new(AtomKind.Dozen, 12));
        (all["and"], all["a"], all["point"]) = (new(AtomKind.And, 0), new(AtomKind.Article, 1), new(AtomKind.Point, 0));
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, Atom> all, string pairs, AtomKind kind)
    {
        foreach (string pair in pairs.Split(' '))
        {
            string[] sides = pair.Split('=');
            all[sides[0]] = new(kind, double.Parse(sides[1], System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
