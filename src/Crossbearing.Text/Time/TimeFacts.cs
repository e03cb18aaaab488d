using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>The calendar words of English. Thread-safe.</summary>
internal static class TimeFacts
{
    private const string Months = "january=1 jan=1 jan.=1 february=2 feb=2 feb.=2 march=3 mar.=3 mar=3 april=4 apr=4 apr.=4 may=5 june=6 jun=6 jun.=6 july=7 jul=7 jul.=7 august=8 aug=8 aug.=8 september=9 sept=9 sept.=9 sep=9 sep.=9 october=10 oct=10 oct.=10 november=11 nov=11 nov.=11 december=12 dec=12 dec.=12 janurary=1 januray=1 janaury=1 febuary=2 feburary=2 februrary=2 agust=8 septmber=9 ocotber=10 novemeber=11 decemeber=12";
    private const string Days = "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 mon.=1 tues.=2 tues=2 tue.=2 wed.=3 thurs.=4 thu.=4 thurs=4 fri.=5 sat.=6 sun.=7 tue=2 thu=4 thur=4 mon=101 wed=103 fri=105 sat=106 sun=107 mondays=201 tuesdays=202 wednesdays=203 thursdays=204 fridays=205 saturdays=206 sundays=207";
    private const string Units = "seconds=0 minute=1 minutes=1 min=1 mins=1 hour=2 hours=2 hrs=2 hr=2 day=3 days=3 week=4 weeks=4 month=5 months=5 quarter=6 quarters=6 year=7 years=7 decade=8 decades=8 century=9 centuries=9 yr=7 yrs=7 wk=4 wks=4 secs=0 sec=0";
    private const string Parts = "morning=0 mornings=0 afternoon=1 evening=2 night=3 nite=3 nightfall=6 dawn=4 noon=5 midday=5 dusk=6 sunset=6 sunrise=4 daybreak=4 midnight=3";
    private const string Relative = "today=0 yesterday=-1 tomorrow=1 tomorow=1 tommorow=1 tmrw=1 ystrday=-1 yday=-1";
    private const string References = "now=0 nowadays=0 currently=0 presently=0 present=0 moment=0 recently=1 lately=1 future=2 soon=2";
    private const string YearParts = "q1=1 q2=2 q3=3 q4=4 h1=11 h2=12";
    private const string Adverbs = "hourly=18 daily=19 nightly=19 weekly=20 fortnightly=36 biweekly=36 bi-weekly=36 monthly=21 bimonthly=37 bi-monthly=37 quarterly=22 yearly=23 annual=23 annually=23 biennial=39 semiannual=101 semi-annual=101";
    private const string DecadeNames = "twenties=1920 thirties=1930 forties=1940 fifties=1950 sixties=1960 seventies=1970 eighties=1980 nineties=1990";
    private const string Holidays = "christmas=1225 xmas=1225";
    private const string Seasons = "spring=3 summer=6 autumn=9 winter=12 fall=109";
    /// <summary>Two-digit years from this one on lie in the 20th century, as POSIX has it.</summary>
    private const int FirstOfOldYears = 69;

    private const string Cues = "early=Early mid=Mid mid-=Mid middle=Middle late=Late last=Last latest=Last next=Next coming=Next upcoming=Next following=Next this=This same=Same previous=Previous preceding=Previous past=Past recent=Recent ago=Ago earlier=Earlier later=Later every=Every each=Every since=Since until=Until till=Until by=By before=Before after=After from=From to=To between=Between in=In on=On at=At of=Of the=The a=A an=A as=As within=Within for=For during=During over=Over and=And half=Half few=Few several=Few couple=Few overnight=Overnight tonight=Tonight tonite=Tonight overnite=Overnight that=That new=New through=Through around=Around weekend=Weekend beginning=Start start=Start end=End those=Those pm=Meridiem p.m.=Meridiem a.m.=Meridiem";

    private static readonly FrozenDictionary<string, TimeFact> Table = Build();

    /// <summary>What a word means in a time expression.</summary>
    public static TimeFact OfWord(string norm)
    {
        if (Table.TryGetValue(norm, out var fact)) return fact;
        if (TimeCompounds.Of(norm) is { Kind: not TimeKind.None } compound) return compound;
        return char.IsAsciiDigit(norm[0]) ? Ordinal(norm) : default;
    }

    /// <summary>What a token of digits means in a time expression.</summary>
    public static TimeFact OfNumber(string norm)
    {
        if (norm.Length <= 4 && AllDigits(norm)) return new(TimeKind.Number, int.Parse(norm, System.Globalization.CultureInfo.InvariantCulture));
        if (norm.Length is 3 or 4 && norm[^1] == 'm' && norm[^2] is 'a' or 'p' && AllDigits(norm[..^2]))
            return new(TimeKind.Clock, ((int.Parse(norm[..^2], System.Globalization.CultureInfo.InvariantCulture) % 12) + (norm[^2] == 'p' ? 12 : 0)) * 60);
        if (norm.Length is 6 or 7 && norm[^1] == 'm' && norm[^2] is 'a' or 'p' && OfNumber(norm[..^2]) is { Kind: TimeKind.Clock, Value: < 13 * 60 } clock)
            return new(TimeKind.Clock, (clock.Value % 720) + (norm[^2] == 'p' ? 720 : 0));
        if (norm.Length >= 6 && norm[^1] == 'm' && norm.IndexOf('.', StringComparison.Ordinal) is > 0 and < 3 and int dot && OfNumber(norm[..dot] + ":" + norm[(dot + 1)..]) is { Kind: TimeKind.Clock } dotted) return dotted;
        if (norm.EndsWith("hrs", StringComparison.Ordinal) || (norm.Length < 4 && norm[^1] == 'h')) return OfHours(norm);
        if (norm.Length > 10 && norm[10] == 't') return OfNumber(norm[..10]);
        if (norm.Length == 3 && norm[1..] == "0s" && norm[0] >= '2') return new(TimeKind.Decade, 1900 + ((norm[0] - '0') * 10));
        if (norm.Length == 5 && norm[3..] == "0s" && AllDigits(norm[..4]) && norm[0] is '1' or '2') return new(TimeKind.Decade, int.Parse(norm[..4], System.Globalization.CultureInfo.InvariantCulture));
        Span<int> parts = stackalloc int[3];
        int count = Split(norm, parts, out char sign);
        return (count, sign) switch
        {
            (2, ':') when parts[0] < 25 && parts[1] < 60 && norm.Length - norm.IndexOf(':', StringComparison.Ordinal) == 3 => new(TimeKind.Clock, (parts[0] * 60) + parts[1]),
            (3, ':') when parts[0] < 24 && parts[1] < 60 && parts[2] < 60 => new(TimeKind.Clock, (parts[0] * 60) + parts[1]),
            (2, '.') when norm.Length == 5 && parts[0] is >= 1 and <= 31 && parts[1] is >= 1 and <= 12 => new(TimeKind.DayMonth, (parts[1] * 100) + parts[0]),
            (3, '-') when norm.Length == 10 => Full(parts[0], parts[1], parts[2]),
            (3, '.') => Full(LongYear(parts[2]), parts[1], parts[0]),
            (3, '/') => Full(LongYear(parts[2]), parts[0], parts[1]),
            _ => default,
        };
    }

    /// <summary>The year of two digits.</summary>
    public static int LongYear(int year) => year < FirstOfOldYears ? year + 2000 : year < 100 ? year + 1900 : year;

    private static TimeFact OfHours(string norm) =>
        int.TryParse(norm.TrimEnd('h', 'r', 's'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int hours) && hours is > 0 and < 1000
            ? new(TimeKind.Amount, (hours << 4) | (int)TimeUnit.Hour)
            : default;

    private static TimeFact Full(int year, int month, int day)
    {
        if (month > 12 && day is >= 1 and <= 12) (month, day) = (day, month);
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(TimeKind.FullDate, (year * 10000) + (month * 100) + day)
            : default;
    }

    private static int Split(string norm, Span<int> parts, out char sign)
    {
        sign = '\0';
        int count = 0, value = 0, digits = 0;
        foreach (char c in norm)
        {
            if (char.IsAsciiDigit(c))
            {
                if (++digits > 4) return 0;
                value = (value * 10) + (c - '0');
                continue;
            }
            if (digits == 0 || count == 2 || (sign != '\0' && sign != c)) return 0;
            (parts[count++], sign, value, digits) = (value, c, 0, 0);
        }
        if (digits == 0) return 0;
        parts[count++] = value;
        return count;
    }

    private static TimeFact Ordinal(string norm)
    {
        if (norm.Length is < 3 or > 4 || !AllDigits(norm[..^2]) || norm[^2..] is not ("st" or "nd" or "rd" or "th")) return default;
        return new(TimeKind.Ordinal, int.Parse(norm[..^2], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool AllDigits(string s)
    {
        foreach (char c in s)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }

    private static FrozenDictionary<string, TimeFact> Build()
    {
        var all = new Dictionary<string, TimeFact>(StringComparer.Ordinal);
        Add(all, Months, TimeKind.Month);
        Add(all, Days, TimeKind.Weekday);
        Add(all, Units, TimeKind.Unit);
        Add(all, Parts, TimeKind.Part);
        Add(all, Relative, TimeKind.Day);
        Add(all, Seasons, TimeKind.Season);
        Add(all, Holidays, TimeKind.Holiday);
        foreach (string pair in Cues.Split(' '))
        {
            string[] sides = pair.Split('=');
            all[sides[0]] = new(TimeKind.Cue, (int)Enum.Parse<TimeCue>(sides[1]));
        }
        Add(all, References, TimeKind.Reference);
        Add(all, YearParts, TimeKind.YearPart);
        Add(all, Adverbs, TimeKind.Adverb);
        Add(all, DecadeNames, TimeKind.Decade);
        Feasts.AddFirstWords(all);
        string[] ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        for (int i = 0; i < ordinals.Length; i++) all.TryAdd(ordinals[i], new(TimeKind.Ordinal, i + 1));
        for (int i = 1; i < 10; i++) all.TryAdd("twenty-" + ordinals[i - 1], new(TimeKind.Ordinal, 20 + i));
        Add(all, "thirtieth=30 thirty-first=31", TimeKind.Ordinal);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The word without its compounds.</summary>
    public static TimeFact OfPart(string norm) => Table.GetValueOrDefault(norm);

    private static void Add(Dictionary<string, TimeFact> all, string pairs, TimeKind kind)
    {
        foreach (string pair in pairs.Split(' '))
        {
            string[] sides = pair.Split('=');
            all[sides[0]] = new(kind, int.Parse(sides[1], System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
