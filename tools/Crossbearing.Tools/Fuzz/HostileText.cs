using System.Text;
using Crossbearing.Tools.Syntax;

namespace Crossbearing.Tools.Fuzz;

/// <summary>Texts that a reader is not ready for: the same seed gives the same text. Immutable, thread-safe.</summary>
/// <param name="samples">Ordinary texts to be spoilt.</param>
internal sealed class HostileText(IReadOnlyList<string> samples)
{
    private static readonly string[] Pieces =
        ["a", "Z", " ", "\n", "\r\n", "\n\n", "\t", "'", "’", "-", "–", ".", "...", ",", "?", "!", "\"", "(", ")", "[", "«", "#", "@", "7", "15,000", "2.5", "13:48", "\u00ad", "\u200d", "\u200b", "\ufeff",
        "\ufe0f", "\u20e3", "\ud83d\ude80", "\ud83d", "\ude80", "\ud83c\uddf8", "\u0301", "ص", "Ж", "中", "\0", "\u001b", "http://", "www.", "U.S.", "Lt. Gen.", "n't", "'s", "al-", "%", "$", "٣", "\u2028", "\u202e", "Dec",
        "in ", "and ", "between ", "last ", "week ", "2019-12-19 ", "hundred ", "\U000E0041", "• ", ":)", "a@b.c", "don't ", "etc."];

    private static readonly string[] Chains = ["(", ")", "[", "\"", "'", "-", "a-", "a.", ".", "?", "@", "#", "1,", "9", "a'", "\u0301", "\ud83d\ude80", "\u200d", "www.", "http://a", "\n", " ", "\r", "- x\n", "U.S. ", "(a? ", "Mr. ", "x:", "al-"];

    /// <summary>The text of a seed and what kind it is.</summary>
    public (string Kind, string Text) Make(ulong seed)
    {
        var noise = new Noise(seed);
        return noise.Below(100) switch
        {
            < 40 => ("pieces", Joined(noise, 1 + noise.Below(400))),
            < 80 => ("spoilt sample", Spoilt(noise)),
            < 88 => ("any code units", Units(noise, noise.Below(4000))),
            < 97 => ("chain", Repeated(Chains[noise.Below(Chains.Length)], 1 + noise.Below(20_000))),
            97 => ("long chain", Repeated(Chains[noise.Below(Chains.Length)], 100_000)),
            98 => ("a megabyte without a space", Solid(noise, 1_000_000)),
            _ => ("a megabyte of pieces", Joined(noise, 400_000)),
        };
    }

    private static string Repeated(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static string Joined(Noise noise, int count)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.Append(noise.Below(5) == 0 ? ((char)noise.Below(0x10000)).ToString() : Pieces[noise.Below(Pieces.Length)]);
        return text.ToString();
    }

    private static string Units(Noise noise, int count) => string.Create(count, noise, (span, n) =>
    {
        foreach (ref char c in span) c = (char)n.Below(0x10000);
    });

    private static string Solid(Noise noise, int count)
    {
        string signs = noise.Below(3) switch { 0 => "abcXYZ.-'", 1 => "a", _ => "ab1,.:;()[]'\"-_/@#é中\u0301" };
        return string.Create(count, (noise, signs), (span, n) =>
        {
            foreach (ref char c in span) c = n.signs[n.noise.Below(n.signs.Length)];
        });
    }

    private string Spoilt(Noise noise)
    {
        var text = new StringBuilder(samples[noise.Below(samples.Count)]);
        for (int changes = noise.Below(60); changes > 0 && text.Length > 2; changes--)
        {
            int at = noise.Below(text.Length), length = Math.Min(noise.Below(30), text.Length - at);
            switch (noise.Below(7))
            {
                case 0: text.Remove(at, length); break;
                case 1: text.Insert(at, Pieces[noise.Below(Pieces.Length)]); break;
                case 2: text.Insert(at, text.ToString(at, length)); break;
                case 3: text.Replace(" ", "", at, length); break;
                case 4: text.Replace('.', ' ', at, length); break;
                case 5: Case(text, at, length, char.ToUpperInvariant); break;
                default: Case(text, at, length, char.ToLowerInvariant); break;
            }
        }
        return text.ToString();
    }

    private static void Case(StringBuilder text, int at, int length, Func<char, char> change)
    {
        for (int i = at; i < at + length; i++) text[i] = change(text[i]);
    }
}
