namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int FewestYears = 5;
    private const int RecentYears = 1;
    private const int OldToRecent = 4;
    private const int MonthsBack = 8;

    /// <summary>
    /// True for a history: a text that writes many years long before its anchor and hardly a recent one. There a date without a year belongs to the year
    /// told last, not to the one before the anchor.
    /// </summary>
    private static bool IsHistory(Document document, DateOnly? anchor)
    {
        if (anchor is not { } day) return false;
        int old = 0, recent = 0;
        foreach (var token in document.Tokens)
        {
            if (token.Length != 4 || token.Form.Time is not { Kind: TimeKind.Number, Value: >= FirstYear and <= 2100 and var year }) continue;
            if (year < day.Year - RecentYears) old++;
            else recent++;
        }
        return old >= FewestYears && old >= recent * OldToRecent;
    }

    /// <summary>The year of a month after a year written in the sentence, or in a history: the year told last, or the next one where the month lies long before the one told last.</summary>
    private int? YearTold(int month)
    {
        if (_writtenInSentence is { } told && _anchor is { } anchor && told.Year < anchor.Year) return month < told.Month ? told.Year + 1 : told.Year;
        if (!_isHistory || _lastTime.Start is not { } last) return null;
        bool fine = _lastTime.Precision is Core.DatePrecision.Day or Core.DatePrecision.Month;
        return fine && last.Month - month > MonthsBack ? last.Year + 1 : last.Year;
    }

    /// <summary>The day from which a bare number of a day is counted: in a history the end of the month told last.</summary>
    private DateOnly? DayNumbersFrom() => _isHistory && _lastTime.Start is { } last ? CalendarRules.MonthEnd(last.Year, last.Month) : _anchor;
}
