using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Function words of languages in Latin script. Thread-safe.</summary>
internal static class StopWordProfiles
{
    private const int LongestWord = 12;

    private static readonly string[] Profiles =
    [
        "the of and to in is was for on that with by from at as it be are were has have had not this which but they their his after near said they been or an will its who into over we our you no all out up we",
        "le la les des du de et en un une est dans pour que qui sur par avec au aux ce cette ne pas plus sont ont été son ses leur il elle nous vous d'un qu'il",
        "el la los las de del y en un una es que por para con se su al lo como más pero sus fue ha son sobre entre también según desde este esta no",
        "der die das und in den von zu mit ist im des dem ein eine einer auf für nicht sich auch als an es werden wurde bei nach aus wie hat sind oder am zum zur durch",
        "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ise ancak var değil en göre karşı tarafından üzerine yeni türkiye etti oldu edildi dedi",
        "il lo la i gli le di del della dei delle e che in un una è per con non da dal dalla nel nella sono ha come anche più al alla su si",
        "o a os as de do da dos das e que em um uma é para com não por no na nos nas ao à mais como foi são se pelo pela sua seu",
        "de het een en van in is dat op te met voor zijn niet aan er om ook als bij door naar uit worden werd heeft maar nog over tot",
    ];

    private static readonly FrozenDictionary<string, int> Masks = Build();

    /// <summary>The languages, in the order of the counts.</summary>
    public static string[] Codes { get; } = ["en", "fr", "es", "de", "tr", "it", "pt", "nl"];

    /// <summary>Adds the function words of each language to <paramref name="hits"/>; returns the number of words.</summary>
    public static int Count(ReadOnlySpan<char> text, Span<int> hits)
    {
        var look = Masks.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        int words = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i])) { i++; continue; }
            int j = i + 1;
            while (j < text.Length && (char.IsLetter(text[j]) || (text[j] == '\'' && j + 1 < text.Length && char.IsLetter(text[j + 1])))) j++;
            words++;
            if (j - i <= LongestWord && text[i..j].ToLowerInvariant(lower) is > 0 and int n && look.TryGetValue(lower[..n], out int mask))
                Add(hits, mask);
            i = j;
        }
        return words;
    }

    /// <summary>The languages in which a word is a function word, one bit each in the order of <see cref="Codes"/>.</summary>
    /// <param name="norm">The word in lower case.</param>
    public static int MaskOf(string norm) => Masks.GetValueOrDefault(norm);

    /// <summary>Adds one hit for each language of the mask.</summary>
    public static void Add(Span<int> hits, int mask)
    {
        for (int k = 0; mask != 0; k++, mask >>= 1) hits[k] += mask & 1;
    }

    private static FrozenDictionary<string, int> Build()
    {
        var masks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int k = 0; k < Profiles.Length; k++)
            foreach (string word in Profiles[k].Split(' ')) masks[word] = masks.GetValueOrDefault(word) | (1 << k);
        return masks.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
