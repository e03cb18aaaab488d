namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>A day of the month in words or mixed: "twenty-second", "twenty second", "the first", "twenty nine" where nothing is counted; 0 for none.</summary>
    private int DayInWords(int i, out int end)
    {
        end = i + 1;
        if (i >= _end) return 0;
        if (Is(i, TimeCue.The)) return Fact(i + 1).Kind == TimeKind.Ordinal && Fact(i + 1).Value is var told and <= 31 ? EndAfter(i + 2, told, out end) : 0;
        var number = _tokens[i].Form.Number;
        if (number is { Kind: NumberKind.Word, Value: 20 or 30 } && Fact(i + 1) is { Kind: TimeKind.Ordinal, Value: > 0 and < 10 } ones && !char.IsAsciiDigit(Norm(i + 1)[0]))
            return EndAfter(i + 2, (int)number.Value + ones.Value, out end);
        if (Fact(i) is { Kind: TimeKind.Ordinal, Value: <= 31 } ordinal) return NounFollows(end) && MonthAt(end) == 0 ? 0 : ordinal.Value;
        if (number is not { Kind: NumberKind.Word, Value: 20 or 30 } || i + 1 >= _end || _tokens[i + 1].Form.Number is not { Kind: NumberKind.Word, Value: > 0 and < 10 } small) return 0;
        return CountsWord(i + 2) ? 0 : EndAfter(i + 2, (int)(number.Value + small.Value), out end);
    }

    /// <summary>"the 29th", "the eleventh" after a weekday.</summary>
    private TimeMatch TheDayNumbered(int the)
    {
        if (Fact(the + 1) is { Kind: TimeKind.Ordinal } ordinal && TheOrdinalDay(the, ordinal, true) is { Found: true } digits) return digits;
        if (DayInWords(the + 1, out int end) is not (> 0 and int day) || Is(end, TimeCue.Of)) return default;
        return DayOfThisMonth(the, day) with { End = end };
    }

    private static int EndAfter(int at, int day, out int end)
    {
        end = at;
        return day;
    }

    /// <summary>"twenty third of September", "the 15th day of June".</summary>
    private TimeMatch SpelledDay(int first, int end, int day)
    {
        int i = Norm(end) == "day" ? end + 1 : end;
        if (Is(i, TimeCue.Of)) i++;
        return MonthAt(i) is > 0 and int month && CalendarRules.IsDay(null, month, day) ? DayWithYear(first, i + 1, month, day) : default;
    }
}
