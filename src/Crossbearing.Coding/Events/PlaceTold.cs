using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>A change of control whose place the clause tells without its name: "it was retaken", "they entered it", "600 square kilometres were regained".</summary>
internal static class PlaceTold
{
    private const int Reach = 80;

    /// <summary>True where a pronoun of the clause stands for a place named before, or where the clause counts an area.</summary>
    public static bool ByWords(ClaimDraft draft, VerbGroup? group) =>
        draft.Type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.ControlStatus && group is not null && draft.Trigger.IsVerb
        && (draft.Type == ClaimType.TerritoryGained && CountsArea(draft, group) || NamedBefore(draft) && Pronoun(draft, group));

    /// <summary>"pulled out of Hodeidah, and the Houthis took it over": the place that the pronoun stands for where one alone is named before; null where none or a list is.</summary>
    public static PlaceMention? Antecedent(ClaimDraft draft, VerbGroup? group)
    {
        if (!ByWords(draft, group) || draft.Type == ClaimType.TerritoryGained && CountsArea(draft, group!)) return null;
        PlaceMention? named = draft.Sentence.Places.LastOrDefault(p => p.End <= draft.Trigger.First && p.Relation is null && p.AsideOf is null);
        if (named is null) return draft.Type == ClaimType.ControlStatus ? null : OfTheSentenceBefore(draft);
        return named is { Place: null or { IsSettlement: true } or { Precision: PlacePrecision.Site } } && draft.Sentence.GovernorOf(named).Listed is null ? named : null;
    }

    /// <summary>"Rebels stormed X at dawn. They took it by noon": the one town or site that the nearest sentence of the paragraph tells of.</summary>
    private static PlaceMention? OfTheSentenceBefore(ClaimDraft draft)
    {
        ReportContext context = draft.Sentence.Context;
        for (int i = draft.Sentence.Index - 1; i >= 0 && context.Document.Sentences[i] is { } sentence && sentence.Paragraph == draft.Sentence.Sentence.Paragraph && draft.Trigger.First - sentence.EndToken <= Reach; i--)
        {
            var told = ReportContext.Within(context.Places, sentence.FirstToken, sentence.EndToken).Where(p => p.AsideOf is null && p.Relation is null && p.Place is null or { IsSettlement: true } or { Precision: PlacePrecision.Site }).ToList();
            if (told.Count > 0) return told.TrueForAll(p => p.Name == told[0].Name) ? told[0] : null;
        }
        return null;
    }

    /// <summary>"it" or "there" where the frame has the place: as object, or as subject of a passive or of a verb like "fall".</summary>
    private static bool Pronoun(ClaimDraft draft, VerbGroup group)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        bool before = draft.Trigger.Form == TriggerForm.Passive ? draft.Trigger.Frame.Slot("object") == "place" : draft.Trigger.Frame.Slot("subject") == "place";
        if (before)
        {
            for (int i = group.First - 1; i >= group.ClauseFirst; i--)
            {
                if (!tokens[i].Form.Is(WordClass.Adverb)) return tokens[i].Norm is "it" or "both" or "neither";
            }
            return false;
        }
        for (int i = draft.Trigger.First + 1; i < draft.Trigger.End; i++)
        {
            if (tokens[i].Norm == "it") return true;
        }
        if (EndsInward(draft, group)) return true;
        int at = draft.Trigger.End;
        while (at < draft.Sentence.Sentence.EndToken && tokens[at].Form.Is(WordClass.Adverb | WordClass.Preposition) && tokens[at].Norm != "there") at++;
        return at < draft.Sentence.Sentence.EndToken && at - draft.Trigger.End <= 1 && tokens[at].Norm is "it" or "there"
            && !(at + 1 < draft.Sentence.Sentence.EndToken && !draft.Sentence.Times.Any(t => t.FirstToken == at + 1 || t.FirstToken == at + 2 && tokens[at + 1].Norm == "on") && tokens[at + 1].Norm is "away" or "up" or "off" or "on" or "out" or "over" or "down" or "seriously" or "easy" or "as");
    }

    /// <summary>"rolled in a little after midnight": the verb goes into a place, and its clause names none.</summary>
    private static bool EndsInward(ClaimDraft draft, VerbGroup group)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        int at = draft.Trigger.End;
        bool inward = draft.Trigger is { Form: TriggerForm.Active, Frame: { } frame } && frame.Slot("into") == "place" && at - draft.Trigger.First == 2 && tokens[at - 1].Norm == "in" && !tokens[draft.Trigger.First].Form.Is(WordClass.Auxiliary);
        if (!inward || draft.Sentence.Places.Exists(p => p.First >= at && p.First < group.ClauseEnd)) return false;
        return at >= draft.Sentence.Sentence.EndToken || tokens[at].Form.Shape == TokenShape.Punctuation || tokens[at].Form.Is(WordClass.Adverb) || tokens[at].Norm is "at" or "before" or "after" or "by" or "from" or "overnight" || draft.Sentence.Times.Any(t => t.EndToken > at && t.FirstToken - at <= 3);
    }

    private static bool NamedBefore(ClaimDraft draft) =>
        draft.Sentence.Context.Places.Exists(p => p.End <= draft.Trigger.First && draft.Trigger.First - p.End <= Reach && p.Place is { Precision: not PlacePrecision.Country });

    /// <summary>True where the clause counts square kilometres.</summary>
    internal static bool CountsArea(ClaimDraft draft, VerbGroup group)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        for (int i = group.ClauseFirst; i < Math.Min(group.ClauseEnd, draft.Sentence.Sentence.EndToken); i++)
        {
            if (SquareEnd(tokens, i) is not null && draft.Sentence.Quantities.Any(q => q.EndToken <= i + 2 && i - q.EndToken <= 1)) return true;
        }
        return false;
    }

    /// <summary>One past "square kilometres" at a token, or null.</summary>
    internal static int? SquareEnd(ImmutableArray<Token> tokens, int i)
    {
        if (i >= tokens.Length) return null;
        if (tokens[i].Norm is "km2" or "km²" or "sqkm" or "hectares") return i + 1;
        return i + 1 < tokens.Length && tokens[i].Norm is "square" or "sq" && tokens[i + 1].Norm is "km" or "kilometres" or "kilometers" or "miles" or "metres" or "meters" ? i + 2 : null;
    }
}
