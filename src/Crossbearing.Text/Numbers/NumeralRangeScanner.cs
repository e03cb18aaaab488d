using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Reads the words around numbers as bounds and joins pairs of them to intervals. Not thread-safe; one use.</summary>
internal sealed class NumeralRangeScanner(Document document, ImmutableArray<Numeral> numerals)
{
    private readonly ImmutableArray<NumeralRange>.Builder _found = ImmutableArray.CreateBuilder<NumeralRange>();
    private readonly NumeralBounds _bounds = new(document);

    /// <summary>All intervals of the document.</summary>
    public ImmutableArray<NumeralRange> Run()
    {
        for (int n = 0; n < numerals.Length;)
        {
            if (n + 1 < numerals.Length && Pair(numerals[n], numerals[n + 1]) is { } pair)
            {
                _found.Add(pair);
                n += 2;
                continue;
            }
            n = Bounded(n);
        }
        return _found.DrainToImmutable();
    }

    /// <summary>"between 5 and 8", "5 to 8" after from, "5-8", "20 through 100".</summary>
    private NumeralRange? Pair(Numeral left, Numeral right)
    {
        string between = document.Text[left.Span.End..right.Span.Start].Trim();
        string before = left.FirstToken > 0 ? document.Tokens[left.FirstToken - 1].Norm : "";
        bool sign = between is "-" or "\u2013" or "\u2014" or "~" or "through", framed = (before, between) is ("between", "and") or ("from", "to");
        if ((!sign && !framed) || left.Value >= right.Value) return null;
        int start = framed || before is "from" or "between" ? document.Tokens[left.FirstToken - 1].Start : left.Span.Start;
        return new NumeralRange(new TextSpan(start, right.Span.End), left.Value, right.Value, true, false);
    }

    /// <summary>One past the numbers of a bound: "more than 30", "at least 20 and at most 100".</summary>
    private int Bounded(int n)
    {
        if (Bound(n) is not { } first) return n + 1;
        if (n + 1 < numerals.Length && Bound(n + 1) is { } second && Joins(first.Span.End, second.Span.Start) && Both(first, second) is { } both)
        {
            _found.Add(both);
            return n + 2;
        }
        _found.Add(first);
        return n + 1;
    }

    private NumeralRange? Bound(int n) => _bounds.Of(numerals[n], n + 1 < numerals.Length ? numerals[n + 1].FirstToken : -1);

    private bool Joins(int from, int to) => to > from && document.Text[from..to].Trim() is "and" or "but" or "," or ", and" or ", but";

    private static NumeralRange? Both(NumeralRange a, NumeralRange b)
    {
        var (low, high) = a.Low is null ? (b, a) : (a, b);
        if (low is not { Low: { } from, High: null } || high is not { Low: null, High: { } to } || from >= to) return null;
        return new NumeralRange(new TextSpan(a.Span.Start, b.Span.End), from, to, low.LowIncluded, high.HighIncluded);
    }
}
