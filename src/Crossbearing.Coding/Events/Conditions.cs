using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>What stands in a condition is no claim; only what depends on it is one.</summary>
internal static class Conditions
{
    /// <summary>"Should X fall, …", "Were Y to attack, …": a verb that opens the sentence stands for if.</summary>
    public static bool IsInverted(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        var (first, end) = (sentence.Sentence.FirstToken, sentence.Sentence.EndToken);
        return tokens[first].Norm is "should" or "were" or "had" && tokens[end - 1].Norm != "?" && Answer(sentence) is not null;
    }

    /// <summary>"…, they would answer": the verb that tells what comes of a condition that opens the sentence.</summary>
    private static VerbGroup? Answer(SentenceReading sentence) =>
        sentence.Groups.Find(g => g.Finite && g.First > sentence.Sentence.FirstToken + 2 && sentence.Context.Tokens[g.First].Norm is "will" or "would" or "could" or "may" or "might" or "can" or "shall");

    /// <summary>True for an event in the condition that opens the sentence: "Should X fall, …", "If X is attacked, …".</summary>
    public static bool IsInOpening(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        return sentence.Context.Tokens[sentence.Sentence.FirstToken].Norm is "if" or "unless" or "should" or "were" or "had" && Answer(sentence) is { } answer && draft.Trigger.First < answer.First;
    }

    /// <summary>"the right to answer any attack": an event of which none is told.</summary>
    private static bool IsAny(ClaimDraft draft)
    {
        if (draft.Trigger.Form != TriggerForm.Noun || draft.Certainty == Certainty.Denied) return false;
        for (int i = draft.Trigger.First - 1; i >= Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 3); i--)
        {
            if (draft.Sentence.Context.Tokens[i].Norm == "any") return true;
            if (draft.Sentence.Context.Tokens[i].Form.Is(WordClass.Preposition | WordClass.Coordinator) || draft.Sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation) return false;
        }
        return false;
    }

    /// <summary>"When the city is encircled, the army will storm it": what has to come about first.</summary>
    private static bool IsAwaited(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        return tokens[draft.Sentence.Sentence.FirstToken].Norm is "when" or "once" && draft.Group is { Finite: true } group && (tokens[group.First].Form.Verb & VerbForms.Past) == 0
            && Answer(draft.Sentence) is { } answer && group != answer && draft.Trigger.First < answer.First && tokens[answer.First].Norm is "will" or "shall";
    }

    /// <summary>True for a draft between <c>if</c> or <c>unless</c> and the comma that ends the condition, and for a noun with <c>any</c>.</summary>
    public static bool IsCondition(ClaimDraft draft)
    {
        if (IsAny(draft)) return true;
        if (IsAwaited(draft)) return true;
        if (draft.Certainty is not (Certainty.Conditional or Certainty.Predicted or Certainty.Planned) && !draft.Trigger.IsVerb) return false;
        var tokens = draft.Sentence.Context.Tokens;
        for (int i = draft.Trigger.First - 1; i >= draft.Sentence.Sentence.FirstToken; i--)
        {
            if (tokens[i].Norm is "," or ";" or ":") return false;
            if (draft.Certainty == Certainty.Conditional && (tokens[i].Norm is "if" or "unless" || i == draft.Sentence.Sentence.FirstToken && IsInverted(draft.Sentence) && draft.Trigger.First < Answer(draft.Sentence)!.First)) return true;
            if (tokens[i].Norm == "of" && i > draft.Sentence.Sentence.FirstToken && tokens[i - 1].Norm is "event" or "case" && draft.Certainty == Certainty.Conditional) return true;
            if (tokens[i].Norm == "as" && i - 2 >= draft.Sentence.Sentence.FirstToken && tokens[i - 1].Norm == "long" && tokens[i - 2].Norm == "as") return true;
            if (tokens[i].Norm == "while" && draft.Sentence.Groups.Exists(g => g is { Finite: true, Negated: true } && g.End <= i && tokens[g.First].Norm is "will" or "would" or "wo" or "can" or "ca")) return true;
            if (draft.Trigger.IsVerb && draft.Certainty >= Certainty.Planned && tokens[i].Norm is "before" or "until" && draft.Sentence.Groups.Exists(g => g.Finite && g.End <= i && tokens[g.First].Norm is "will" or "would")) return true;
        }
        return false;
    }
}
