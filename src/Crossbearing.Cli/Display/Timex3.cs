using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Display;

/// <summary>An expression of time as TIMEX3 marks it: the two dates of "from A to B" each for itself.</summary>
/// <param name="Time">The expression, which for a range is that of both its dates.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Value">TIMEX3 value.</param>
internal readonly record struct Timex3(TimeExpression Time, TextSpan Span, string Value)
{
    public static IEnumerable<Timex3> Of(IEnumerable<TimeExpression> times) =>
        times.SelectMany(t => t.Bounds.IsEmpty ? [new Timex3(t, t.Span, t.Value)] : t.Bounds.Select(b => new Timex3(t, b.Span, b.Value)));

    /// <summary>The type as TIMEX3 writes it.</summary>
    public string Type => TypeOf(Time.Type);

    /// <summary>The type as TIMEX3 writes it.</summary>
    public static string TypeOf(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        _ => "SET",
    };
}
