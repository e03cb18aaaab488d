namespace Crossbearing.Text;

/// <summary>What a word form can mean in a time expression.</summary>
internal enum TimeKind : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Month name; value 1–12, with mid- 101–112.</summary>
    Month,
    /// <summary>Weekday name; value 1 (Monday) – 7, of a short name that is also a word 101–107, of a plural 201–207.</summary>
    Weekday,
    /// <summary>A whole number of up to four digits; value.</summary>
    Number,
    /// <summary>22nd, first; value.</summary>
    Ordinal,
    /// <summary>2020-01-28; value yyyymmdd.</summary>
    FullDate,
    /// <summary>22.12 or 22.12.; value mmdd.</summary>
    DayMonth,
    /// <summary>13:48; value minutes of the day.</summary>
    Clock,
    /// <summary>day, week, …; value a <see cref="TimeUnit"/>.</summary>
    Unit,
    /// <summary>morning, evening, night; value a <see cref="DayPart"/>.</summary>
    Part,
    /// <summary>today, yesterday; value days from the anchor.</summary>
    Day,
    /// <summary>spring, summer, …; value first month, of a name that is also another word 100 more.</summary>
    Season,
    /// <summary>A feast of a fixed day; value mmdd.</summary>
    Holiday,
    /// <summary>1970s; value first year.</summary>
    Decade,
    /// <summary>q3, h1; value the quarter, or ten and the half.</summary>
    YearPart,
    /// <summary>now, recently, future; value a <see cref="TimeReference"/>.</summary>
    Reference,
    /// <summary>five-year, week-long; value sixteen times the count (0 for an untold one), and the <see cref="TimeUnit"/>.</summary>
    Amount,
    /// <summary>mid-1990; value ten thousand times 1 (early), 2 (mid) or 3 (late), and the year.</summary>
    YearEdge,
    /// <summary>late-1960s; value as <see cref="YearEdge"/> with the first year.</summary>
    DecadeEdge,
    /// <summary>20th-century; value the hundreds of its years.</summary>
    Century,
    /// <summary>daily, annual; value sixteen times the count, and the <see cref="TimeUnit"/>.</summary>
    Adverb,
    /// <summary>Sep-23-2020, Jan-Feb; no value.</summary>
    Compact,
    /// <summary>First word of a feast's name; value its place in <see cref="Feasts"/>.</summary>
    Feast,
    /// <summary>Another word of a time (late, last, since); value a <see cref="TimeCue"/>.</summary>
    Cue,
}

/// <summary>Units of time.</summary>
internal enum TimeUnit : short { Second, Minute, Hour, Day, Week, Month, Quarter, Year, Decade, Century }

/// <summary>Times told only by where they lie from now.</summary>
internal enum TimeReference : short { Present, Past, Future }

/// <summary>Parts of a day.</summary>
internal enum DayPart : short { Morning, Afternoon, Evening, Night, Dawn, Noon, Dusk }

/// <summary>Function words of time expressions.</summary>
internal enum TimeCue : short
{
    Early, Mid, Late, Last, Next, This, Same, Previous, Past, Recent, Ago, Earlier, Later, Every, Since, Until, By, Before, After, From, To, Between, In, On, At, Of, The, A, As, Within, For, During, Over, And, Half, Few, Overnight, Tonight, Through, Around, Weekend, Start, End, Middle, Those, Meridiem, That, New,
}

/// <summary>A time meaning with its value; <see cref="TimeKind.None"/> for all other words.</summary>
internal readonly record struct TimeFact(TimeKind Kind, int Value)
{
    /// <summary>True for this function word.</summary>
    public bool Is(TimeCue cue) => Kind == TimeKind.Cue && Value == (int)cue;
}
