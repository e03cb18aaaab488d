using System.Collections.Immutable;

namespace Crossbearing.Text;

/// <summary>Walks over a document once and reads its quantities. Not thread-safe; one use.</summary>
internal sealed partial class QuantityScanner(Document document, ImmutableArray<TimeExpression> times)
{
    /// <summary>Digits of the longest number after "number" that tells which one: "number 12", but "the dead number 35,303".</summary>
    private const int LongestLabel = 3;

    private readonly ImmutableArray<Token> _tokens = document.Tokens;
    private readonly ImmutableArray<Quantity>.Builder _found = ImmutableArray.CreateBuilder<Quantity>();
    private readonly CountReader _counts = new(document);
    private int _time;
    private int _begin;
    private int _end;

    /// <summary>All quantities of the document.</summary>
    public ImmutableArray<Quantity> Run()
    {
        foreach (var sentence in document.Sentences)
        {
            (_begin, int last) = (sentence.FirstToken, sentence.EndToken);
            for (int i = _begin; i < last;)
            {
                _end = last;
                i = _tokens[i].Form.Number.Kind == NumberKind.None && !StartsHalf(i) ? i + 1 : SkipTime(i) is > 0 and int after ? after : Step(i);
            }
        }
        return _found.DrainToImmutable();
    }

    /// <summary>One past the time expression at token <paramref name="i"/>, or 0; bounds the reach of what starts before the next one.</summary>
    private int SkipTime(int i)
    {
        while (_time < times.Length && times[_time].EndToken <= i) _time++;
        if (_time == times.Length) return 0;
        if (times[_time].FirstToken <= i) return times[_time].EndToken;
        _end = Math.Min(_end, times[_time].FirstToken);
        return 0;
    }

    private bool StartsHalf(int i) => _tokens[i].Norm == "half" && i + 2 < _end && _tokens[i + 1].Norm is "a" && _tokens[i + 2].Form.Number.Kind == NumberKind.Scale;

    private int Step(int i)
    {
        if (_tokens[i].Form.Number.Kind == NumberKind.Vague) return Vague(i);
        int end = _counts.Read(i, _end, out long low);
        if (end == 0 || IsName(i, end) || IsStrayYear(i, end)) return Math.Max(end, i + 1);
        long high = low;
        int first = Article(i);
        bool between = first > _begin && _tokens[first - 1].Norm == "between";
        if (RangeSign(end, between) is > 0 and int right && _counts.Read(right, _end, out long upper) is > 0 and int rangeEnd)
        {
            if (upper > low * 1000 || upper <= low || IsMeasure(rangeEnd)) return IsMeasure(rangeEnd) ? rangeEnd : Add(first, end, low, high, between: false);
            low = Scaled(end, right, rangeEnd, low, upper);
            return Add(first, rangeEnd, low, upper, between);
        }
        return IsMeasure(end) ? end : Add(first, end, low, high, between: false);
    }

    /// <summary>"2-3 thousand": the first number shares the scale of the second.</summary>
    private long Scaled(int leftEnd, int right, int rangeEnd, long low, long upper)
    {
        var left = _tokens[leftEnd - 1].Form.Number;
        var scale = _tokens[rangeEnd - 1].Form.Number;
        return rangeEnd == right + 2 && scale.Kind == NumberKind.Scale && left.Kind != NumberKind.Scale && low < 1000 && low * scale.Value < upper ? low * scale.Value : low;
    }

    private int Article(int i) =>
        i > _begin && _tokens[i].Form.Number.Kind == NumberKind.Scale && _tokens[i - 1].Norm is "a" ? i - 1 : i;

    private int RangeSign(int i, bool between)
    {
        if (i + 1 >= _end) return 0;
        if (_tokens[i].Length == 1 && Characters.IsDash(document.Text[_tokens[i].Start])) return i + 1;
        return _tokens[i].Norm == "to" || (between && _tokens[i].Norm == "and") ? i + 1 : 0;
    }

    private int Add(int first, int end, long low, long high, bool between)
    {
        var (start, bound) = between ? (first - 1, null) : QuantityBounds.Before(_tokens, _begin, first);
        bool money = QuantityBounds.IsMoneyBefore(document, _begin, first);
        if (money && bound is null) (start, bound) = QuantityBounds.Before(_tokens, _begin, first - 1);
        int shown = end;
        if (bound is null && low == high) (shown, bound) = QuantityBounds.After(_tokens, end, _end);
        bool share = money || QuantityBounds.IsShareAfter(document, shown, _end);
        if (bound is null && money) start = first;
        long? from = bound == "up-to" ? null : low, to = bound is "over" or "at-least" ? null : high;
        _found.Add(new Quantity(document.SpanOf(start, shown), start, shown, from, to, bound) { IsPercentOrMoney = share });
        return shown;
    }

    private int Vague(int i)
    {
        string word = _tokens[i].Norm;
        int first = i, end = i + 1;
        bool article = i > _begin && _tokens[i - 1].Norm == "a";
        switch (word)
        {
            case "number" or "handful":
                if (i > _begin + 1 && _tokens[i - 1].Norm is "large" or "small" or "great" or "growing" && _tokens[i - 2].Norm == "a") first = i - 2;
                else if (article) first = i - 1;
                else return i + 1;
                if (end >= _end || _tokens[end].Norm != "of") return i + 1;
                (end, word) = (end + 1, word == "number" ? "a number of" : "a handful of");
                break;
            case "heavy" or "notable":
                if (end >= _end || _tokens[end].Form.NounLemma is not ("casualty" or "loss")) return i + 1;
                break;
            case "multiple" when end < _end && _tokens[end].Norm is "rocket" or "launch" or "launcher" or "missile":
                return i + 1;
            case "few":
                if (article) first = i - 1;
                break;
            case "many":
                if (i > _begin && _tokens[i - 1].Norm is "as" or "how" or "so") return i + 1;
                break;
            case "scores" when i > _begin && _tokens[i - 1].Form.Is(WordClass.Determiner):
                return i + 1;
        }
        if (word == "tens" && end + 1 < _end && _tokens[end].Norm == "of" && _tokens[end + 1].Norm is "thousands" or "millions") (end, word) = (end + 2, "tens of thousands");
        else if (word == "hundreds" && end + 1 < _end && _tokens[end].Norm == "of" && _tokens[end + 1].Norm == "thousands") (end, word) = (end + 2, "hundreds of thousands");
        else if (word is "several" or "few" or "many" && end < _end && _tokens[end].Form.Number.Kind == NumberKind.Scale) word += " " + _tokens[end++].Norm;
        else if (word == "tens") return i + 1;
        _found.Add(new Quantity(document.SpanOf(first, end), first, end, null, null, word));
        return end;
    }
}
