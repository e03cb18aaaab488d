namespace Crossbearing.Text;

/// <summary>What a word form can mean in a time expression.</summary>
internal enum TimeKind : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Month name; value 1–12, with mid- 101–112.</summary>
    Month,
    /// <summary>Weekday name; value 1 (Monday) – 7.</summary>
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
    /// <summary>spring, summer, …; value first month.</summary>
    Season,
    /// <summary>Another word of a time (late, last, since); value a <see cref="TimeCue"/>.</summary>
    Cue,
}

/// <summary>Units of time.</summary>
internal enum TimeUnit : short { Second, Minute, Hour, Day, Week, Month, Year, Decade }

/// <summary>Parts of a day.</summary>
internal enum DayPart : short { Morning, Afternoon, Evening, Night, Dawn, Noon, Dusk }

/// <summary>Function words of time expressions.</summary>
internal enum TimeCue : short
{
    Early, Mid, Late, Last, Next, This, Same, Previous, Past, Recent, Ago, Earlier, Later, Every, Since, Until, By, Before, After, From, To, Between, In, On, At, Of, The, A, As, Within, For, During, Over, And, Half, Few, Overnight, Tonight, Through, Around, Daily, Weekend, Now, Start, End, Middle, Those, Meridiem, Year,
}

/// <summary>A time meaning with its value; <see cref="TimeKind.None"/> for all other words.</summary>
internal readonly record struct TimeFact(TimeKind Kind, int Value)
{
    /// <summary>True for this function word.</summary>
    public bool Is(TimeCue cue) => Kind == TimeKind.Cue && Value == (int)cue;
}
