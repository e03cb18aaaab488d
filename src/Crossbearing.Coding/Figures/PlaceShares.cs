using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"killed 17 people: seven in A, six in B and four, two of them children, in C": the shares of one toll by place are claims of their own.</summary>
internal static class PlaceShares
{
    private const int LongestShare = 10, LongestPhrase = 5, LongestRest = 2;

    /// <summary>Puts a draft for each share beside the one that tells the whole, or in its stead where that names no place and no other number.</summary>
    public static void Settle(SentenceReading sentence, List<ClaimDraft> drafts)
    {
        for (int q = 0; q < sentence.Quantities.Length; q++)
        {
            if (!Opens(sentence, sentence.Quantities[q].FirstToken)) continue;
            List<Share> shares = Shares(sentence, q);
            if (shares.Count == 0 || Whole(sentence, drafts, shares) is not { } whole) continue;
            Split(sentence, drafts, whole, shares);
            return;
        }
    }

    /// <summary>A number, and the place that it is told of.</summary>
    private readonly record struct Share(Quantity Number, PlaceMention Place);

    private static bool Opens(SentenceReading sentence, int first) =>
        first > sentence.Sentence.FirstToken && (sentence.Context.Tokens[first - 1].Norm is "," || IsSign(sentence.Context.Tokens[first - 1]) || IsPart(sentence, first));

    private static bool IsSign(Token token) => token.Norm is ":" or "–" or "—" or "(";

    /// <summary>"including seven in A", "among them seven in A": the shares do not make up the whole.</summary>
    private static bool IsPart(SentenceReading sentence, int first) => sentence.Context.Tokens[first - 1].Norm is "including" or "them" or "with";

    /// <summary>The shares from one number on, each right behind the place of the one before.</summary>
    private static List<Share> Shares(SentenceReading sentence, int from)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        var shares = new List<Share>();
        int at = sentence.Quantities[from].FirstToken;
        while (sentence.Quantities.FirstOrDefault(q => q.FirstToken == at && (q.Low ?? q.High) is > 0 && !q.IsPercentOrMoney) is { } number && PlaceOf(sentence, number) is { } place && !shares.Exists(s => s.Place.Name == place.Name))
        {
            shares.Add(new Share(number, place));
            at = Math.Max(place.End, place.PhraseEnd);
            while (at < sentence.Sentence.EndToken && at - place.End < LongestRest && (SourceNames.IsOwning(tokens[at]) || tokens[at].Form is { Classes: WordClass.None, Shape: TokenShape.Word })) at++;
            while (at < sentence.Sentence.EndToken && tokens[at].Norm is "," or "and" or ";" or "another") at++;
        }
        return shares;
    }

    /// <summary>The place behind "in" or the like that follows the number, an aside or the word for the people between them; null where there is none.</summary>
    private static PlaceMention? PlaceOf(SentenceReading sentence, Quantity number)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = number.EndToken; i < Math.Min(number.EndToken + LongestShare, sentence.Sentence.EndToken); i++)
        {
            if (tokens[i].Norm is ";" or ":" or "." or "and" || sentence.Groups.Exists(g => g.Finite && g.First == i)) return null;
            if (tokens[i].Norm is not ("in" or "at" or "near" or "from" or "around" or "outside")) continue;
            return sentence.Places.Find(p => p.First > i && p.First - i <= LongestPhrase && !p.IsAdverb && !Enumerable.Range(i + 1, p.First - i - 1).Any(k => tokens[k].Form.Shape == TokenShape.Punctuation));
        }
        return null;
    }

    /// <summary>The draft that tells how many they are in all, with that figure; of a list under a word of fate the one that has its first number; null where the numbers do not fit.</summary>
    private static (ClaimDraft Draft, Figure Like, TextSpan? Total)? Whole(SentenceReading sentence, List<ClaimDraft> drafts, List<Share> shares)
    {
        int first = shares[0].Number.FirstToken, start = shares[0].Number.Span.Start;
        foreach (ClaimDraft draft in drafts.Where(d => d.Certainty < Certainty.Planned && (CasualtyJoiner.IsViolent(d.Type) || d.Type == ClaimType.SummaryLosses)))
        {
            foreach (var (figure, span) in draft.Figures.Where(f => f.Span.End <= start && f.Figure.Kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured && sentence.Sentence.Span.Contains(f.Span)).Reverse())
            {
                (long sum, long? all) = (shares.Sum(s => s.Number.Low ?? s.Number.High ?? 0), figure.Low ?? figure.High);
                bool fits = IsPart(sentence, first) ? sum < all : shares.Count > 1 && (IsSign(sentence.Context.Tokens[first - 1]) ? sum <= all : sum == all);
                if (fits) return (draft, figure, span);
            }
        }
        return shares.Count > 1 && IsSign(sentence.Context.Tokens[first - 1]) && drafts.Find(d => d.Figures.Exists(f => f.Span.Start == start)) is { } listed ? (listed, listed.Figures.Find(f => f.Span.Start == start).Figure, null) : null;
    }

    private static void Split(SentenceReading sentence, List<ClaimDraft> drafts, (ClaimDraft Draft, Figure Like, TextSpan? Total) whole, List<Share> shares)
    {
        ClaimDraft told = whole.Draft;
        TextSpan list = sentence.Context.Span(shares[0].Number.FirstToken, shares[^1].Place.End);
        List<(Figure Figure, TextSpan Span)> parts = [.. told.Figures.Where(f => f.Span.Overlaps(list))];
        drafts.RemoveAll(d => d != told && d.Type == told.Type && shares.Exists(s => s.Place == d.Place));
        foreach (ClaimDraft draft in drafts) draft.Figures.RemoveAll(f => f.Span.Overlaps(list));
        bool area = told is { Place: not null, PlaceIsOwn: true } && !shares.Exists(s => s.Place == told.Place);
        int at = drafts.IndexOf(told) + 1;
        foreach (Share share in shares)
        {
            ClaimDraft draft = told.With(share.Place);
            (draft.First, draft.End) = (share.Number.FirstToken, share.Place.End);
            draft.Figures.Add((whole.Like with { Low = share.Number.Low, High = share.Number.High, Bound = share.Number.Bound, Text = share.Number.Span.Of(sentence.Context.Text) }, share.Number.Span));
            draft.Figures.AddRange(parts.Where(p => p.Span.Start > share.Number.Span.End && p.Span.End < share.Place.Span.Start));
            draft.Why.Add("figures: the share of a toll that the sentence gives to the place");
            drafts.Insert(at++, draft);
        }
        if (!area && (IsPart(sentence, shares[0].Number.FirstToken) || told.Figures.Exists(f => f.Span != whole.Total))) (told.Place, told.PlaceIsOwn) = (null, false);
        else if (!area) drafts.Remove(told);
    }
}
