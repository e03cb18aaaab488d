using Crossbearing.Core;

namespace Crossbearing.Pipeline;

/// <summary>The days that an analysis covers.</summary>
internal readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    private const int DaysBeforeFirstReport = 31;
    private static readonly DateOnly Nothing = new(2000, 1, 1);

    public static DaySpan Of(IReadOnlyList<Report> reports, IReadOnlyList<Claim> claims, DateOnly? from, DateOnly? to)
    {
        List<DateOnly> told = [.. reports.Select(r => r.AnchorDay).OfType<DateOnly>()];
        if (told.Count == 0) told = [.. claims.Select(c => c.Date.End ?? c.Date.Start).OfType<DateOnly>()];
        DateOnly last = to ?? (told.Count > 0 ? told.Max() : from ?? Nothing);
        DateOnly first = told.Count > 0 && told.Min() < last ? told.Min() : last;
        return new(from ?? Earliest(claims, first), last);
    }

    private static DateOnly Earliest(IReadOnlyList<Claim> claims, DateOnly firstReport)
    {
        DateOnly limit = firstReport.DayNumber < DaysBeforeFirstReport ? DateOnly.MinValue : firstReport.AddDays(-DaysBeforeFirstReport);
        return claims.Where(c => c.Date.Precision == DatePrecision.Day).Select(c => c.Date.Start).OfType<DateOnly>()
            .Where(d => d >= limit && d < firstReport).Append(firstReport).Min();
    }
}
