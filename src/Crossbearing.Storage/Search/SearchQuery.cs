using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>
/// What a person looks for: words that must all occur, <c>"phrases"</c>, <c>beginnings*</c>. There is no other syntax and no query is an
/// error; a word that punctuation cuts in two (<c>al-Numan</c>) is a phrase. Immutable.
/// </summary>
public sealed class SearchQuery
{
    private SearchQuery(ImmutableArray<SearchTerm> terms) => Terms = terms;

    /// <summary>The terms in the order written; none where the query holds no word.</summary>
    public ImmutableArray<SearchTerm> Terms { get; }

    /// <summary>Reads a query. A quotation mark that is not closed reaches to the end.</summary>
    public static SearchQuery Parse(string query)
    {
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        string[] parts = query.Split('"', '“', '”');
        for (int i = 0; i < parts.Length; i++)
        {
            IEnumerable<string> pieces = i % 2 == 1 ? [parts[i]] : parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            terms.AddRange(pieces.Select(Term).OfType<SearchTerm>());
        }
        return new SearchQuery(terms.ToImmutable());
    }

    /// <summary>Where the terms stand in a text: in text order, touching none other.</summary>
    public ImmutableArray<TextSpan> SpansIn(string text)
    {
        List<SearchWord> words = SearchWords.Of(text);
        var spans = new List<TextSpan>();
        for (int i = 0; i < words.Count; i++)
        {
            foreach (SearchTerm term in Terms)
            {
                if (term.MatchesAt(words, i)) Add(spans, new TextSpan(words[i].Span.Start, words[i + term.Keys.Length - 1].Span.End));
            }
        }
        return [.. spans];
    }

    private static void Add(List<TextSpan> spans, TextSpan span)
    {
        if (spans.Count > 0 && spans[^1].Overlaps(span)) spans[^1] = spans[^1].Union(span);
        else spans.Add(span);
    }

    private static SearchTerm? Term(string piece)
    {
        ImmutableArray<string> keys = [.. SearchWords.Of(piece).Select(w => w.Key)];
        return keys.IsEmpty ? null : new SearchTerm(keys, piece.TrimEnd().EndsWith('*'));
    }
}
