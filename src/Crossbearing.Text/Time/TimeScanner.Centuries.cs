using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private static readonly string[] Edges = ["", "START", "MID", "END"];

    /// <summary>"the 20th century", "the nineteenth century": tokens from the ordinal on.</summary>
    private TimeMatch OrdinalCentury(int first, int ordinal)
    {
        int unit = IsDash(ordinal + 1) ? ordinal + 2 : ordinal + 1;
        if (!IsUnit(unit, TimeUnit.Century) || Fact(ordinal).Value is < 1 or > 30) return default;
        return Norm(unit + 1) is "bc" or "b.c." or "bce" ? TimeMatch.Open(first, unit + 2, "BC" + Two(Fact(ordinal).Value - 1)) : Century(first, unit + 1, Fact(ordinal).Value - 1);
    }

    private static TimeMatch Century(int first, int end, int hundreds)
    {
        int from = Math.Max(hundreds * 100, 1);
        return TimeMatch.Days(first, end, new DateOnly(from, 1, 1), new DateOnly((hundreds * 100) + 99, 12, 31), DatePrecision.Range, Two(hundreds));
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>"mid-1990", "late-1960s".</summary>
    private TimeMatch FromEdge(int i, bool decade)
    {
        int value = Fact(i).Value, year = value % 10_000;
        var whole = decade ? CalendarRules.Decade(i, i + 1, year) : CalendarRules.Year(i, i + 1, year);
        return CalendarRules.Part(whole, Edges[value / 10_000]);
    }

    /// <summary>"the 1990s", "the '90s", "the nineties", "the 80s"; an age ("in his 80s") is none.</summary>
    private TimeMatch FromDecade(int i, int first)
    {
        int year = Fact(i).Value;
        if (_tokens[i].Length == 5 && char.IsAsciiDigit(Norm(i)[0])) return CalendarRules.Decade(first, i + 1, year);
        bool quoted = i > _begin && Characters.IsApostrophe(_document.Text[_tokens[i].Start - 1]);
        int before = quoted ? i - 2 : i - 1;
        bool told = Is(before, TimeCue.The) || Is(before, TimeCue.Early) || Is(before, TimeCue.Late) || Is(before, TimeCue.Mid);
        return told ? CalendarRules.Decade(Math.Min(first, Is(before, TimeCue.The) ? Open(before) : i), i + 1, year) : default;
    }

    /// <summary>"480 BC", "AD 70".</summary>
    private TimeMatch Era(int i)
    {
        if (Fact(i) is not { Kind: TimeKind.Number, Value: > 0 and int year }) return default;
        if (Norm(i + 1) is "bc" or "b.c." or "bce") return TimeMatch.Open(i, i + 2, "BC" + year.ToString("0000", CultureInfo.InvariantCulture));
        bool before = Norm(i - 1) is "ad" or "a.d." && _tokens[i - 1].Case == LetterCase.AllCapitals;
        bool after = Norm(i + 1) is "ad" or "a.d." or "ce" && _tokens[i + 1].Case == LetterCase.AllCapitals;
        return before || after ? CalendarRules.Year(before ? Open(i - 1) : i, after ? i + 2 : i + 1, year) : default;
    }
}
