using NodaTime;
using NodaTime.Calendars;

namespace Crossbearing.Text;

/// <summary>Feasts and where they lie in a year: fixed, counted from Easter or a weekday, or of the tabular Hijri calendar. Thread-safe.</summary>
internal static class Feasts
{
    /// <summary>A feast: the words of its name and when it begins in a year, of the moon's calendar not at all or twice in some; a month and day where it has one of its own, else 0.</summary>
    internal sealed record Feast(string[] Words, int MonthDay, int Days, Func<int, IReadOnlyList<DateOnly>> Within)
    {
        /// <summary>The first time in a year, or null.</summary>
        public DateOnly? In(int year) => Within(year) is [var first, ..] ? first : null;
    }

    private static readonly CalendarSystem Hijri = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>Longer names first.</summary>
    public static readonly Feast[] All =
    [
        Fixed("new year 's eve", 1231), Fixed("new year 's day", 101), Fixed("valentine 's day", 214), Fixed("st. patrick 's day", 317), Fixed("women 's day", 308),
        Fixed("nowruz", 321), Fixed("april fools' day", 401), Fixed("may day", 501), Fixed("victory day", 509), Fixed("juneteenth", 619), Fixed("independence day", 704),
        Fixed("bastille day", 714), Fixed("halloween", 1031), Fixed("armistice day", 1111), Fixed("veterans day", 1111), Fixed("boxing day", 1226),
        Counted("thanksgiving day", 11, 4, IsoDayOfWeek.Thursday), Counted("thanksgiving", 11, 4, IsoDayOfWeek.Thursday), Counted("labor day", 9, 1, IsoDayOfWeek.Monday),
        Counted("memorial day", 5, 0, IsoDayOfWeek.Monday), FromEaster("palm sunday", -7), FromEaster("good friday", -2), FromEaster("easter sunday", 0), FromEaster("easter monday", 1),
        FromEaster("easter", 0), FromEaster("ash wednesday", -46), Moon("eid al-fitr", 10, 1), Moon("eid ul-fitr", 10, 1), Moon("eid al-adha", 12, 10), Moon("eid ul-adha", 12, 10),
        Moon("ashura", 1, 10), Moon("ramadan", 9, 1, 30), Moon("ramazan", 9, 1, 30),
    ];

    /// <summary>Marks the words with which feasts begin.</summary>
    public static void AddFirstWords(Dictionary<string, TimeFact> facts)
    {
        for (int i = 0; i < All.Length; i++) facts.TryAdd(All[i].Words[0], new(TimeKind.Feast, i));
    }

    private static Feast Fixed(string name, int monthDay) => new(name.Split(' '), monthDay, 1, year => [new DateOnly(year, monthDay / 100, monthDay % 100)]);

    /// <summary>The nth such weekday of a month, the last one for 0.</summary>
    private static Feast Counted(string name, int month, int number, IsoDayOfWeek weekday) => new(name.Split(' '), 0, 1, year =>
        [number > 0 ? LocalDate.FromYearMonthWeekAndDay(year, month, number, weekday).ToDateOnly() : new LocalDate(year, month, 1).PlusMonths(1).Previous(weekday).ToDateOnly()]);

    private static Feast FromEaster(string name, int days) => new(name.Split(' '), 0, 1, year => [Easter(year).AddDays(days)]);

    private static Feast Moon(string name, int month, int day, int days = 1) => new(name.Split(' '), 0, days, year => InYear(year, month, day));

    /// <summary>The days of a year on which a Hijri day falls.</summary>
    private static IReadOnlyList<DateOnly> InYear(int year, int month, int day)
    {
        int first = Math.Max(new LocalDate(year, 1, 1).WithCalendar(Hijri).Year, 1);
        return [.. Enumerable.Range(first, 2).Select(hijri => new LocalDate(hijri, month, day, Hijri).WithCalendar(CalendarSystem.Iso)).Where(date => date.Year == year).Select(date => date.ToDateOnly())];
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the golden number, the century's leap days and the moon's age.</summary>
    private static DateOnly Easter(int year)
    {
        int golden = year % 19, century = year / 100;
        int moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        int full = moon - (moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))));
        int weekday = (year + (year / 4) + full + 2 - century + (century / 4)) % 7;
        int offset = full - weekday;
        int month = 3 + ((offset + 40) / 44);
        return new DateOnly(year, month, offset + 28 - (31 * (month / 4)));
    }
}
