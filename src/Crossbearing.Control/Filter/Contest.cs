using System.Collections.Immutable;

namespace Crossbearing.Control;

/// <summary>Finds the days on which independent groups contradict each other on one place.</summary>
internal static class Contest
{
    private const double Faint = 0.1;

    public static ImmutableArray<(DateOnly From, DateOnly To)> Days(IReadOnlyList<Signal> signals, IEnumerable<Moment> moments, int window)
    {
        List<Signal> told = [.. signals.Where(s => s.Claim is not null && s.Reliability >= Faint).OrderBy(s => s.Day)];
        var days = new List<(DateOnly, DateOnly)>();
        for (int i = 0; i < told.Count; i++)
        {
            for (int j = i + 1; j < told.Count && told[j].Day.DayNumber - told[i].Day.DayNumber <= window; j++)
            {
                if (told[i].Group != told[j].Group && (Contradict(told[i], told[j]) || (told[i].Day == told[j].Day && Contradict(told[j], told[i]))))
                    days.Add((told[i].Day, Later(told[j].Day, window)));
            }
        }
        days.AddRange(moments.Where(m => m.Held).Select(m => (m.Day, Later(m.Day, window))));
        return [.. days.Distinct().Order()];
    }

    /// <summary>True where <paramref name="later"/> cannot stand beside <paramref name="earlier"/> without a change between them.</summary>
    private static bool Contradict(Signal earlier, Signal later) => (earlier.IsFor, later.Kind) switch
    {
        (true, SignalKind.DoesNotHold) => earlier.Party == later.Party,
        (true, SignalKind.Holds) => earlier.Party != later.Party,
        (true, SignalKind.Takes) => earlier.Party != later.Party && earlier.Kind == SignalKind.Takes && earlier.Day == later.Day,
        _ => false,
    };

    private static DateOnly Later(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));
}
