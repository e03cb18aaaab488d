using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>
/// "the center stated", "the same source recalled" of "a source close to the factions", "according to the ministry": a bare noun with an article is the source or body of that noun that the report named before; a
/// bare surname is whom it named in full. One report only.
/// </summary>
internal sealed class SameSources
{
    private const int LongestName = 3;

    private readonly List<(Attribution Source, int Paragraph)> told = [];

    /// <summary>The sources of a sentence with those that point back named in full; all of them are remembered.</summary>
    public List<SourceMention> Resolve(SentenceReading sentence, List<SourceMention> said)
    {
        List<SourceMention> named = said.ConvertAll(s => Named(sentence, s));
        told.AddRange(named.SelectMany(s => s.Chain()).Select(s => (s.Attribution, sentence.Sentence.Paragraph)));
        return named;
    }

    private SourceMention Named(SentenceReading sentence, SourceMention source)
    {
        SourceMention whole = source.Inner is { } inner ? source with { Inner = Named(sentence, inner) } : source;
        if (source.Attribution.Id is not null) return whole;
        Attribution? known = Surname(source.Attribution) is { } name ? Bearer(name) : Bare(sentence, source) is { } noun ? Told(noun, sentence.Sentence.Paragraph) ?? Issuer(noun) ?? Body(sentence, source, noun) : null;
        if (known is null) return whole;
        return whole with { Attribution = known with { Text = source.Attribution.Text } };
    }

    /// <summary>The last word of a source that is only a person's name: "Doroshuk", "Petro Doroshuk"; null of any other.</summary>
    private static string? Surname(Attribution source)
    {
        if (source.Name is not { } name || source.Kind is not (AttributionKind.Witness or AttributionKind.Official)) return null;
        string[] words = name.Split(' ');
        return words.Length <= LongestName && Array.TrueForAll(words, w => w.Length > 1 && char.IsUpper(w[0])) ? words[^1] : null;
    }

    /// <summary>The source told last that bears the name, with what else was told of it: "Governor Petro Doroshuk", "Petro Doroshuk, a farmer".</summary>
    private Attribution? Bearer(string surname) =>
        told.Select(t => t.Source).LastOrDefault(a => a.Text is { } text && text.Contains(surname, StringComparison.Ordinal) && text.Length > surname.Length && text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Contains(surname));

    /// <summary>The noun of "the center", "the same source"; null for anything longer.</summary>
    private static string? Bare(SentenceReading sentence, SourceMention source)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = sentence.Sentence.FirstToken;
        while (at < sentence.Sentence.EndToken && tokens[at].End < source.Span.End) at++;
        if (at == sentence.Sentence.FirstToken || at >= sentence.Sentence.EndToken || tokens[at].IsCapitalised || tokens[at - 1].Norm is not ("the" or "same" or "this" or "that")) return null;
        int first = tokens[at - 1].Norm == "same" ? at - 2 : at - 1;
        return first >= 0 && source.Span.Start >= tokens[first].Start ? tokens[at].Norm : null;
    }

    /// <summary>Of the sources told before whose name holds the noun and says more than it the last one of the paragraph; else the one told most, of several the first, whom a report is mostly about.</summary>
    private Attribution? Told(string noun, int paragraph)
    {
        var named = told.Where(t => IsOf(t.Source.Name, noun)).ToList();
        return named.LastOrDefault(t => t.Paragraph == paragraph).Source ?? named.Select(t => t.Source).GroupBy(a => a.Name, StringComparer.Ordinal).MaxBy(g => g.Count())?.Last();
    }

    /// <summary>"the statement added": the body or group that was told last; its paper is its word.</summary>
    private Attribution? Issuer(string noun) =>
        noun is "statement" or "communique" or "communiqué" or "bulletin" or "announcement" && told is [.., { Source: { Kind: AttributionKind.Official or AttributionKind.ArmedGroup } last }] ? last : null;

    /// <summary>The body named last before whose name ends in the noun.</summary>
    private static Attribution? Body(SentenceReading sentence, SourceMention source, string noun) =>
        sentence.Context.Actors.LastOrDefault(a => !a.IsGeneric && a.Span.End <= source.Span.Start && (a.IsInstitution && IsOf(a.Name, noun) || noun == "group" && a.Actor is { Kind: "organisation" or "armed-group" or "militia" })) is { } body
            ? new Attribution(body.Name, body.Actor?.Id, SourceNames.KindOfBody(body.Actor), source.Attribution.Text) : null;

    private static bool IsOf(string? name, string noun) =>
        name is not null && name.Length > noun.Length && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        && (name.EndsWith(noun, StringComparison.OrdinalIgnoreCase) && name[^(noun.Length + 1)] is ' ' or '-' || name.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && name[noun.Length] == ' ');
}
