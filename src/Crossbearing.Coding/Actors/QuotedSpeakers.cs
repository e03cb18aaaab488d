using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Who says "our" and "the enemy" in quoted words: not the outlet, but the one who is quoted.</summary>
internal static class QuotedSpeakers
{
    private const int LongestLead = 12;

    /// <summary>
    /// The group, or the forces of the body, that is named before the quote or right behind it, or before the colon that opens its sentence: "A military source said: “Our units …”",
    /// "“Our men …”, a spokesman of X said", "Arakan Army: our troops …"; null elsewhere, and where an outlet or nobody is named.
    /// </summary>
    public static Actor? Of(ReportContext context, int at)
    {
        Sentence sentence = context.SentenceOf(at);
        int open = Opening(context, sentence.FirstToken, at);
        ActorMention? named = open < 0 ? BeforeColon(context, sentence, at) : context.Actors.LastOrDefault(a => a.First >= sentence.FirstToken && a.End <= open && !a.IsCivilian) ?? Behind(context, at, sentence.EndToken);
        return named?.Actor switch
        {
            null or { Kind: "media" or "organisation" } => null,
            { Kind: "institution" or "state" } body => context.ArmyOf(body),
            { } fighting => fighting,
        };
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
