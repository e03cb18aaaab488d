using System.Globalization;

namespace Crossbearing.Text;

/// <summary>Times in one hyphenated word: mid-1980s, five-year-old, third-quarter, 20th-century, year-earlier. Thread-safe.</summary>
internal static class TimeCompounds
{
    /// <summary>What a word form of several parts means in a time expression.</summary>
    public static TimeFact Of(string norm)
    {
        int hyphen = norm.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0) return Long(norm, "long");
        string head = norm[..hyphen], tail = norm[(hyphen + 1)..];
        int mod = head switch { "early" => 1, "mid" => 2, "late" => 3, _ => 0 };
        if (mod > 0) return Edge(tail, mod);
        var first = TimeFacts.OfPart(head);
        if (first.Kind == TimeKind.Ordinal && tail == "quarter" && first.Value <= 4) return new(TimeKind.YearPart, first.Value);
        if (first.Kind == TimeKind.Ordinal && tail == "century") return new(TimeKind.Century, first.Value - 1);
        if (MonthOf(head) > 0) return char.IsAsciiDigit(tail[0]) || MonthOf(tail) > 0 ? new(TimeKind.Compact, 0) : default;
        if (first.Kind == TimeKind.Unit) return tail is "long" or "old" or "earlier" or "ago" or "end" ? Amount(head[^1] == 's' ? 0 : 1, (TimeUnit)first.Value) : default;
        return Counted(head, tail);
    }

    /// <summary>The parts of an amount.</summary>
    public static (int Count, TimeUnit Unit) Parts(TimeFact fact) => (fact.Value >> 4, (TimeUnit)(fact.Value & 15));

    /// <summary>The number of a month's name within such a word, or 0.</summary>
    public static int MonthOf(string name) => name == "mar" ? 3 : TimeFacts.OfPart(name) is { Kind: TimeKind.Month, Value: var month } ? month : 0;

    private static TimeFact Amount(int count, TimeUnit unit) => new(TimeKind.Amount, (count << 4) | (int)unit);

    private static TimeFact Long(string norm, string ending) =>
        norm.EndsWith(ending, StringComparison.Ordinal) && TimeFacts.OfPart(norm[..^ending.Length]) is { Kind: TimeKind.Unit } unit ? Amount(1, (TimeUnit)unit.Value) : default;

    /// <summary>five-year, twenty-four-hour, multi-year; what follows the unit (-old, -long) changes nothing.</summary>
    private static TimeFact Counted(string head, string tail)
    {
        int cut = tail.IndexOf('-', StringComparison.Ordinal);
        string unit = cut < 0 ? tail : tail[..cut];
        if (cut > 0 && NumberFacts.OfWord(unit).Kind == NumberKind.Word) return Counted(head + "-" + unit, tail[(cut + 1)..]);
        if (TimeFacts.OfPart(unit) is not { Kind: TimeKind.Unit } fact || (TimeUnit)fact.Value == TimeUnit.Quarter) return default;
        if (head is "multi" or "several") return Amount(0, (TimeUnit)fact.Value);
        return NumberFacts.OfWord(head) is { Kind: NumberKind.Word, Value: > 0 and < 1000 and long count } ? Amount((int)count, (TimeUnit)fact.Value) : default;
    }

    private static TimeFact Edge(string tail, int mod)
    {
        if (TimeFacts.OfPart(tail) is { Kind: TimeKind.Month } month) return mod == 2 ? month with { Value = month.Value + 100 } : default;
        bool decade = tail.EndsWith("0s", StringComparison.Ordinal);
        if (!int.TryParse(decade ? tail[..^1] : tail, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) return default;
        if (decade && year is >= 20 and < 100) year += 1900;
        return year is >= 1000 and <= 2100 ? new(decade ? TimeKind.DecadeEdge : TimeKind.YearEdge, (mod * 10_000) + year) : default;
    }
}
