using System.Collections.Immutable;

namespace Crossbearing.Theatres;

/// <summary>One entry of a pack's <c>lexicon.yaml</c>; what its values mean is the coder's business.</summary>
/// <param name="Section">Top-level key it stands under.</param>
/// <param name="Theatre">Pack it comes from.</param>
/// <param name="Line">Line in the file, 1-based.</param>
/// <param name="Values">Key to values; a scalar is a list of one.</param>
public sealed record LexiconEntry(
    string Section, string Theatre, int Line, ImmutableSortedDictionary<string, ImmutableArray<string>> Values)
{
    /// <summary>The values of <paramref name="key"/>, empty where it is absent.</summary>
    public ImmutableArray<string> All(string key) => Values.TryGetValue(key, out var list) ? list : [];

    /// <summary>The first value of <paramref name="key"/>, or null.</summary>
    public string? One(string key) => Values.TryGetValue(key, out var list) && list.Length > 0 ? list[0] : null;
}
