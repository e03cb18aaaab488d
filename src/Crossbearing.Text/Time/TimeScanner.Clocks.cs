namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>Minutes since midnight of "1730 GMT", "0800 hours"; -1 where there is no such time.</summary>
    private int MilitaryTime(int i)
    {
        if (_tokens[i].Length != 4 || Fact(i).Value is var value && (value / 100 > 24 || value % 100 > 59)) return -1;
        bool zoned = IsZone(i + 1) || (Norm(i + 1) == "local" && Norm(i + 2) == "time") || (Norm(i + 1) is "hours" or "hrs" && !IsUnit(i + 2, TimeUnit.Day));
        bool told = Is(i - 1, TimeCue.At) || Is(i - 1, TimeCue.By) || Is(i - 1, TimeCue.Around) || Norm(i)[0] == '0' || IsZone(i + 1);
        return zoned && told ? (value / 100 * 60) + (value % 100) : -1;
    }

    /// <summary>"4 o'clock", with the half of the day where it is told: "4 o'clock in the afternoon".</summary>
    private (int Minutes, int End) OClock(int i)
    {
        int hour = Fact(i).Value, end = i + 2;
        if (Is(end, TimeCue.In) && Is(end + 1, TimeCue.The) && Fact(end + 2) is { Kind: TimeKind.Part } part)
            return (HalfOfDay(hour * 60, (DayPart)part.Value is DayPart.Morning or DayPart.Dawn ? 'a' : 'p'), end + 3);
        return (hour * 60, end);
    }

    /// <summary>One past the zone that follows a time of the clock: GMT, EST, local time, hours.</summary>
    private int PastZone(int i)
    {
        if (Norm(i) is "local" or "eastern" or "pacific" or "central" && Norm(i + 1) == "time") return i + 2;
        return IsZone(i) || Norm(i) is "hours" or "hrs" ? i + 1 : i;
    }

    private bool IsZone(int i) => Norm(i) is "gmt" or "utc" or "est" or "edt" or "pst" or "pdt" or "cet" or "cest" or "eet" or "eest" or "bst" or "msk" or "zulu";
}
