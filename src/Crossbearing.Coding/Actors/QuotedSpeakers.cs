using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Who says "our" and "the enemy" in quoted words: not the outlet, but the one who is quoted.</summary>
internal static class QuotedSpeakers
{
    private const int LongestLead = 12, LongestName = 5;

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
        { "said", "says", "reported", "reports", "announced", "stated", "wrote", "added", "noted", "claimed", "claims", "told" };

    /// <summary>
    /// The group, or the forces of the body, that is named before the quote or right behind it, or before the colon that opens its sentence: "A military source said: “Our units …”",
    /// "“Our men …”, a spokesman of X said", "Arakan Army: our troops …"; null elsewhere, and where an outlet or nobody is named.
    /// </summary>
    public static Actor? Of(ReportContext context, int at)
    {
        Sentence sentence = context.SentenceOf(at);
        int open = Opening(context, sentence.FirstToken, at);
        ActorMention? named = open < 0 ? BeforeColon(context, sentence, at) ?? Teller(context, sentence, at) : context.Actors.LastOrDefault(a => a.First >= sentence.FirstToken && a.End <= open && !a.IsCivilian) ?? Behind(context, at, sentence.EndToken);
        return named?.Actor switch
        {
            null or { Kind: "media" or "organisation" } => null,
            { Kind: "institution" or "state" } body => context.ArmyOf(body),
            { } fighting => fighting,
        };
    }

    /// <summary>"X said the enemy had …", "the enemy …, the governor of X said", "according to X, the enemy …": whose words the sentence gives without marks; null where none of a party speaks.</summary>
    private static ActorMention? Teller(ReportContext context, Sentence sentence, int at) =>
        context.Actors.FirstOrDefault(a => a.First >= sentence.FirstToken && a.End <= sentence.EndToken && a is { IsCivilian: false, IsGeneric: false } && (a.First > at || a.End <= at) && Speaks(context, sentence, a, at));

    private static bool Speaks(ReportContext context, Sentence sentence, ActorMention mention, int at)
    {
        int end = mention.End;
        while (end < sentence.EndToken && end - mention.End < LongestName && (context.Tokens[end].Form.Shape == TokenShape.Word || context.Tokens[end].Norm == "'s") && !Verbs.Contains(context.Tokens[end].Norm) && (context.Tokens[end].IsCapitalised || (context.Tokens[end].Form.Verb & (VerbForms.Past | VerbForms.Third)) == 0)) end++;
        int before = mention.First - 1;
        while (before > sentence.FirstToken && context.Tokens[before].Form.Is(WordClass.Determiner)) before--;
        if (before > sentence.FirstToken && context.Tokens[before].Norm == "to" && context.Tokens[before - 1].Norm == "according") return true;
        return end < sentence.EndToken && Verbs.Contains(context.Tokens[end].Norm) && (end < at || context.Tokens[before].Norm == ",");
    }

    /// <summary>True inside quotation marks, where words are not the outlet's own.</summary>
    public static bool IsQuoted(ReportContext context, int at) =>
        Opening(context, context.SentenceOf(at).FirstToken, at) >= 0;

    /// <summary>The only party named before the colon that leads to a token.</summary>
    private static ActorMention? BeforeColon(ReportContext context, Sentence sentence, int at)
    {
        int colon = Enumerable.Range(sentence.FirstToken, Math.Min(LongestLead, at - sentence.FirstToken)).FirstOrDefault(i => context.Tokens[i].Norm == ":", -1);
        return context.Actors.Where(a => a.First >= sentence.FirstToken && a.End <= colon && !a.IsDemonym).ToList() is [{ IsCivilian: false, IsGeneric: false } only] ? only : null;
    }

    /// <summary>The token of the quotation mark that is open at a token, or -1.</summary>
    private static int Opening(ReportContext context, int first, int at)
    {
        int open = -1;
        for (int i = first; i < at; i++)
        {
            if (IsMark(context.Tokens[i])) open = open < 0 ? i : -1;
        }
        return open;
    }

    /// <summary>Who is named after the closing mark.</summary>
    private static ActorMention? Behind(ReportContext context, int at, int end)
    {
        int close = at;
        while (close < end && !IsMark(context.Tokens[close])) close++;
        return context.Actors.Find(a => a.First > close && a.End <= end && !a.IsCivilian);
    }

    private static bool IsMark(Token token) => token.Norm is "\"" or "“" or "”";
}
