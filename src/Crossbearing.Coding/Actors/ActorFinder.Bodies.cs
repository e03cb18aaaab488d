using System.Collections.Immutable;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Bodies of a state that no pack has: "the Turkish reconciliation center", and "the center" after it.</content>
internal sealed partial class ActorFinder
{
    private static readonly HashSet<string> Tasks = new(StringComparer.Ordinal) { "reconciliation", "coordination", "co-ordination", "monitoring", "press", "information", "liaison" };

    /// <summary>"Turkish reconciliation center", "Ukrainian press centre": a demonym, a task, and the word for a body; null for others.</summary>
    private static ActorMention? BodyOf(Document document, Sentence sentence, int first, int at)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        return at + 1 < sentence.EndToken && Tasks.Contains(tokens[at].Norm) && IsBodyWord(tokens[at + 1].Norm) ? Body(document, first, at + 2, document.SpanOf(first, at + 2).Of(document.Text), "a body of a country; in no pack") : null;
    }

    /// <summary>"the center" in a report that has named one such body before; null for others.</summary>
    private static ActorMention? BodyAgain(Document document, Sentence sentence, int i, List<ActorMention> found)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (tokens[i].Norm != "the" || i + 1 >= sentence.EndToken || !IsBodyWord(tokens[i + 1].Norm) || tokens[i + 1].Case != LetterCase.Lower || i + 2 < sentence.EndToken && tokens[i + 2].Norm == "of") return null;
        return found.Where(b => b.IsBody).Select(b => b.Name).Distinct(StringComparer.Ordinal).ToList() is [{ } name] ? Body(document, i, i + 2, name, "a body of a country told before") : null;
    }

    private static ActorMention Body(Document document, int first, int end, string name, string why) =>
        new() { First = first, End = end, Span = document.SpanOf(first, end), Name = name, IsBody = true, Why = why };

    private static bool IsBodyWord(string norm) => norm is "center" or "centre";
}
