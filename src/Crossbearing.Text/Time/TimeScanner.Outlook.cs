namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int DaysByDeadline = 183;
    private const int DaysAhead = 120;
    private const int MonthsAhead = 5;
    private const int ClauseReach = 60;
    private const int NearVerb = 8;

    /// <summary>How many days after the anchor a date without a year that begins at this token may lie.</summary>
    private int Reach(int first) => IsDeadline(CueBefore(first)) ? DaysByDeadline : LooksAhead(first) ? DaysAhead : 1;

    /// <summary>How many months after the anchor's own a month without a year may lie.</summary>
    private int MonthReach(int first)
    {
        var cue = CueBefore(first);
        if (cue is TimeCue.Since or TimeCue.Last or TimeCue.Past) return 0;
        return IsDeadline(cue) || LooksAhead(first) || !TellsPast(first) ? MonthsAhead : 0;
    }

    private static bool IsDeadline(TimeCue? cue) => cue is TimeCue.By or TimeCue.Until or TimeCue.Before;

    /// <summary>The word that ties the time to its sentence, past articles and parts (by <i>the end of</i> March).</summary>
    private TimeCue? CueBefore(int first)
    {
        for (int i = first - 1; i >= first - 4 && Fact(i).Kind == TimeKind.Cue; i--)
        {
            var cue = (TimeCue)Fact(i).Value;
            if (cue is not (TimeCue.The or TimeCue.Of or TimeCue.Early or TimeCue.Mid or TimeCue.Late or TimeCue.Start or TimeCue.Middle or TimeCue.End or TimeCue.This)) return cue;
        }
        return null;
    }

    private bool LooksAhead(int at)
    {
        var (from, to) = Clause(at);
        for (int i = from; i < to; i++)
            if (IsOutlook(_tokens[i].Norm) && !IsCause(i)) return true;
        return false;
    }

    /// <summary>True where the verb beside a weekday is told for later: "will meet on Friday", "Friday's talks will".</summary>
    private bool WillBe(int at)
    {
        for (int i = at - 1; i >= _begin && i >= at - NearVerb && !EndsClause(i); i--)
            if (IsOutlookVerb(i)) return true;
        for (int i = at + 1; i < _end && i <= at + NearVerb && !EndsClause(i); i++)
            if (IsOutlookVerb(i)) return true;
        return false;
    }

    private bool EndsClause(int i) => IsSign(i, ',') || IsSign(i, ';') || IsSign(i, ':') || Norm(i) is "and" or "but" or "said" or "that";

    /// <summary>"due to shelling": a cause; "due to meet" is none.</summary>
    private bool IsCause(int i) => Norm(i) == "due" && Norm(i + 1) == "to" && i + 2 < _end && (_tokens[i + 2].Form.Verb & VerbForms.Base) == 0;

    private bool IsOutlookVerb(int i) => !IsCause(i) && Norm(i) is "will" or "'ll" or "shall" or "scheduled" or "due" or "expected" or "upcoming" or "planned";

    private static bool IsOutlook(string norm) => norm is "will" or "'ll" or "would" or "shall" or "planned" or "plans" or "planning" or "scheduled" or "expected" or "expect"
        or "expects" or "upcoming" or "due" or "deadline" or "ultimatum" or "intends" or "intend" or "aims" or "forecast" or "predicts" or "predicted" or "promises" or "promised" or "likely";

    /// <summary>True where the clause holds a form that can only be a past tense or participle.</summary>
    private bool TellsPast(int at)
    {
        var (from, to) = Clause(at);
        for (int i = from; i < to; i++)
            if (_tokens[i].Form.Verb is var verb && (verb & VerbForms.Past) != 0 && (verb & VerbForms.Base) == 0) return true;
        return false;
    }

    private (int From, int To) Clause(int at)
    {
        int from = at, to = at;
        while (from > _begin && from > at - ClauseReach && !IsSign(from - 1, ';')) from--;
        while (to < _end && to < at + ClauseReach && !IsSign(to, ';')) to++;
        return (from, to);
    }
}
