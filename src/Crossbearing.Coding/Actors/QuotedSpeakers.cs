using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Who says "our" in quoted words: not the outlet, but the one who is quoted.</summary>
internal static class QuotedSpeakers
{
    /// <summary>The group, or the forces of the body, that is named before the quote or right behind it: "A military source said: “Our units …”", "“Our men …”, a spokesman of X said"; null outside quotes, and where an outlet or nobody is named.</summary>
    public static Actor? Of(ReportContext context, int at)
    {
        Sentence sentence = context.Document.Sentences.First(s => s.FirstToken <= at && at < s.EndToken);
        int open = Opening(context, sentence.FirstToken, at);
        if (open < 0) return null;
        ActorMention? named = context.Actors.LastOrDefault(a => a.First >= sentence.FirstToken && a.End <= open && !a.IsCivilian) ?? Behind(context, at, sentence.EndToken);
        return named?.Actor switch
        {
            null or { Kind: "media" or "organisation" } => null,
            { Kind: "institution" or "state" } body => context.ArmyOf(body),
            { } fighting => fighting,
        };
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
