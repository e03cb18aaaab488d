using Crossbearing.Text;

namespace Crossbearing.Coding;

internal sealed partial class ClauseSplitter
{
    /// <summary>Goes left from the group to where its clause begins.</summary>
    private void Bound(List<VerbGroup> groups, int index)
    {
        VerbGroup group = groups[index];
        int previous = index - 1;
        int j = group.First - 1;
        if (IsSerial(groups, index))
        {
            (group.SharesSubject, group.ClauseFirst) = (groups[index - 1], group.First);
            return;
        }
        if ((group.Finite || group.Passive) && j >= first && tokens[j].Norm == ",") j = SkipParenthesis(groups, ref previous, j);
        for (; j >= first; j--)
        {
            if (tokens[j].Norm == ")" && Opening(j) is { } open)
            {
                while (previous >= 0 && groups[previous].First > open) previous--;
                j = open;
                continue;
            }
            Token token = tokens[j];
            if (token.Norm == "(") break;
            if (previous >= 0 && j < groups[previous].End)
            {
                if (group.Finite && EndsTold(groups, previous) && IsUnbroken(groups[previous].End, group.First))
                {
                    j = group.First - 1;
                    break;
                }
                bool aside = groups[previous].Relative || groups[previous] is { Finite: false, Passive: true } || IsAim(groups, previous);
                if (!group.Finite || j + 1 == group.First || aside && IsUnbroken(groups[previous].End, group.First)) group.SharesSubject = groups[previous];
                break;
            }
            if (isName(j)) continue;
            if (token.Norm == "that" && IsTimeNoun(j + 1)) continue;
            if (token.Form.Is(WordClass.Relative) && (j > first) && !HasSubject(AfterInsertion(j + 1, group.First), group.First))
            {
                group.Relative = true;
                break;
            }
            if (token.Norm is ";" or ":" or "—" || (token.Norm is "–" or "-" && IsSpaced(j))) break;
            if (token.Form.Is(WordClass.Subordinator) && !IsTimePreposition(j) && HasSubject(j + 1, group.First)) break;
            if (group.Finite && previous >= 0 && (token.Norm == "," || token.Form.Is(WordClass.Coordinator)) && IsToldSubject(groups[previous], j)) continue;
            if (token.Form.Is(WordClass.Coordinator) && previous >= 0)
            {
                if (!HasSubject(j + 1, group.First)) group.SharesSubject = Shared(groups, previous, group);
                if (group.SharesSubject is not null || group.Finite) break;
            }
            if (token.Norm == "," && previous >= 0 && HasSubject(j + 1, group.First) && group.Finite) break;
            if (token.Norm == "," && previous >= 0 && !HasSubject(j + 1, group.First))
            {
                group.SharesSubject = Shared(groups, previous, group);
                break;
            }
        }
        group.ClauseFirst = Math.Max(j + 1, first);
    }

    /// <summary>"entered the hospital in X, opened fire and looted the pharmacy": the second of three verbs of one subject, of which the comma alone parts it from the first.</summary>
    private bool IsSerial(List<VerbGroup> groups, int index)
    {
        if (index == 0 || index + 1 >= groups.Count || groups[index] is not { Finite: true } group || groups[index - 1] is not { Finite: true, Relative: false } previous || previous.Passive != group.Passive || previous.ClauseFirst > first && tokens[previous.ClauseFirst].Form.Is(WordClass.Relative) || tokens[group.First - 1].Norm != "," || group.First != group.Head || IsTelling(tokens[group.Head].Form.VerbLemma) || IsTelling(tokens[previous.Head].Form.VerbLemma)) return false;
        VerbGroup third = groups[index + 1];
        bool named = Enumerable.Range(previous.ClauseFirst, Math.Max(0, previous.First - previous.ClauseFirst)).Any(isName);
        return named && third.Finite && third.First == third.Head && tokens[third.First - 1].Norm == "and" && (tokens[group.Head].Form.Verb & tokens[third.Head].Form.Verb & tokens[previous.Head].Form.Verb) != 0 && IsUnbroken(previous.End, group.First - 1) && IsUnbroken(group.End, third.First - 1);
    }

    private static bool IsTelling(string verb) => verb is "say" or "claim" or "report" or "believe" or "think" or "announce" or "confirm" or "deny" or "add" or "state" or "tell" or "write";

    /// <summary>"said X and Y had been taken": all from the verb of saying to the comma or "and" is names, so that they are what is told of and not what is said.</summary>
    private bool IsToldSubject(VerbGroup saying, int at)
    {
        if (!IsTelling(tokens[saying.Head].Form.VerbLemma) || saying.End >= at) return false;
        for (int j = saying.End; j < at; j++)
        {
            if (!isName(j) && !tokens[j].IsCapitalised && tokens[j].Norm is not ("," or "and") && !tokens[j].Form.Is(WordClass.Determiner)) return false;
        }
        return true;
    }

    /// <summary>"Reports that rebels had entered X were denied", "the mayor said claims that X had fallen were false": the verb of what a noun tells, which opens the sentence or what is said; the next finite verb is the noun's own.</summary>
    private bool EndsTold(List<VerbGroup> groups, int index)
    {
        int that = groups[index].ClauseFirst - 1;
        return groups[index].Finite && that > first && tokens[that].Norm == "that" && tokens[that - 1].Form is { Shape: TokenShape.Word, Classes: WordClass.None } && (groups.TrueForAll(g => !g.Finite || g.First > that) || IsSaidOfReports(groups, that));
    }

    private bool IsSaidOfReports(List<VerbGroup> groups, int that) =>
        tokens[that - 1].Norm is "claims" or "reports" or "rumours" or "rumors" or "allegations" or "suggestions" or "assertions" && groups.Exists(g => g.Finite && g.End == that - 1 && IsTelling(tokens[g.Head].Form.VerbLemma));

    /// <summary>"The operation to retake X began", "claims of having taken X were denied": an infinitive or a gerund inside the subject of the first finite verb.</summary>
    private bool IsAim(List<VerbGroup> groups, int index) =>
        groups[index] is { Finite: false, Passive: false } aim && aim.First > first && (tokens[aim.First].Norm == "to" || tokens[aim.First - 1].Norm == "of") && tokens[aim.First - 1].Form.Shape == TokenShape.Word && groups.TrueForAll(g => !g.Finite || g.First > aim.First);

    private static VerbGroup Shared(List<VerbGroup> groups, int previous, VerbGroup group)
    {
        for (int i = previous; i >= 0; i--)
        {
            if (groups[i].Finite || !group.Finite) return groups[i];
        }
        return groups[previous];
    }

    private int? Opening(int close)
    {
        for (int j = close - 1; j >= first; j--)
        {
            if (tokens[j].Norm == "(") return j;
        }
        return null;
    }

    /// <summary>From a comma right before the verb back to the comma that opens the insertion.</summary>
    private int SkipParenthesis(List<VerbGroup> groups, ref int previous, int comma)
    {
        for (int j = comma - 1; j > first; j--)
        {
            if (tokens[j].Norm != ",") continue;
            while (previous >= 0 && groups[previous].First >= j) previous--;
            return j - 1;
        }
        return comma - 1;
    }

    /// <summary>"which in August was surrounded", "which according to the source was left": one past the words between the relative word and its verb that are no subject.</summary>
    private int AfterInsertion(int from, int to)
    {
        int at = from < to && tokens[from].Norm == "," ? from + 1 : from;
        if (at < to && tokens[at].Norm == "according")
        {
            while (at < to && tokens[at].Norm != ",") at++;
            return at;
        }
        if (at + 1 >= to || !tokens[at].Form.Is(WordClass.Preposition)) return from;
        at++;
        while (at < to && tokens[at].Form.Is(WordClass.Determiner)) at++;
        return Math.Min(at + 1, to);
    }

    private bool HasSubject(int from, int to)
    {
        for (int j = from; j < to; j++)
        {
            if (isName(j) || tokens[j].Form.Is(WordClass.Pronoun)) return true;
            if (tokens[j].Form.Classes is WordClass.None && tokens[j].Form.Shape == TokenShape.Word && tokens[j].Form.Verb is VerbForms.None or VerbForms.Base or VerbForms.Third or (VerbForms.Base | VerbForms.Third)) return true;
        }
        return false;
    }

    private bool IsTimePreposition(int j) => tokens[j].Norm is "since" or "until" or "before" or "after" or "as" && tokens[j].Form.Is(WordClass.Preposition) && j + 1 < end && tokens[j + 1].Form.Shape == TokenShape.Number;

    /// <summary>"that morning" opens no clause.</summary>
    private bool IsTimeNoun(int j) => j < end && tokens[j].Norm is "morning" or "afternoon" or "evening" or "night" or "day" or "week" or "month" or "year" or "time" or "same";

    private bool IsSpaced(int j) => j > first && j + 1 < end && tokens[j].Start > tokens[j - 1].End && tokens[j + 1].Start > tokens[j].End;

    /// <summary>Objects reach to the clause of the next group that does not lie in this one's subject.</summary>
    private void Close(List<VerbGroup> groups, int index)
    {
        VerbGroup group = groups[index];
        int stop = end;
        for (int i = index + 1; i < groups.Count; i++)
        {
            VerbGroup next = groups[i];
            int start = next.SharesSubject is not null || next.Relative ? Connector(next) : next.ClauseFirst;
            if (start < group.End || IsInsertion(next)) continue;
            stop = Math.Min(start, next.First);
            break;
        }
        for (int j = group.End; j < stop; j++)
        {
            if (tokens[j].Norm is ";" || tokens[j].Norm == ":" && IsHeadline()) stop = j;
        }
        group.ClauseEnd = Math.Max(stop, group.End);
    }

    /// <summary>", also located on the M5 highway," between two objects.</summary>
    private bool IsInsertion(VerbGroup next)
    {
        if (next.ClauseFirst > first && tokens[next.ClauseFirst - 1].Norm == "(") return true;
        if (next.Finite || !next.Passive) return false;
        int before = next.First - 1;
        while (before > first && tokens[before].Form.Is(WordClass.Adverb)) before--;
        if (tokens[before].Norm != ",") return false;
        for (int j = next.End; j < Math.Min(next.End + 9, end - 1); j++)
        {
            if (tokens[j].Norm == ",") return tokens[j + 1].Form.Is(WordClass.Coordinator) || isName(j + 1);
        }
        return false;
    }

    private int Connector(VerbGroup next) => Math.Max(first, next.ClauseFirst - 1);
}
