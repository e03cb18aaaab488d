using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Two words written as one without an apostrophe: <c>dont</c>, <c>gonna</c>, <c>alot</c>. Thread-safe.</summary>
internal static class FusedWords
{
    private const string Cuts =
        "do-nt did-nt does-nt wo-nt ca-nt is-nt was-nt are-nt were-nt have-nt has-nt had-nt would-nt could-nt should-nt i-m i-ve you-re they-re that-s what-s "
        + "a-lot gon-na wan-na got-ta out-ta gim-me lem-me";

    private static readonly FrozenDictionary<string, int> Table = Cuts.Split(' ').ToFrozenDictionary(w => w.Replace("-", "", StringComparison.Ordinal), w => w.IndexOf('-', StringComparison.Ordinal), StringComparer.Ordinal);

    /// <summary>Length of the first word, or 0 where it is one word.</summary>
    public static int SplitAt(string norm) => norm.Length is > 1 and < 9 && Table.TryGetValue(norm, out int cut) ? cut : 0;
}
