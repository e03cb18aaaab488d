using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>The words and signs that bound a number: more than, no less than, up to, or fewer, &gt;=. Thread-safe.</summary>
internal sealed class NumeralBounds(Document document)
{
    private const int LongestPhrase = 8;
    private readonly ImmutableArray<Token> _tokens = document.Tokens;

    [Flags]
    private enum Words { None = 0, Up = 1, Down = 2, Not = 4, Equal = 8, Least = 16, Most = 32, Than = 64, To = 128, Bare = 256, Or = 512 }

    /// <summary>The number with its bound, or null where it has none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="next">First token of the number after it, or -1.</param>
    public NumeralRange? Of(Numeral number, int next)
    {
        var (start, before) = Before(number.FirstToken);
        var (end, after) = After(number.EndToken, next, before);
        var words = before | after;
        bool up = (words & (Words.Up | Words.Down | Words.Not)) is Words.Up or (Words.Down | Words.Not) || (words & Words.Least) != 0;
        bool down = (words & (Words.Up | Words.Down | Words.Not)) is Words.Down or (Words.Up | Words.Not) || (words & Words.Most) != 0;
        bool included = (words & (Words.Equal | Words.Not | Words.Least | Words.Most)) != 0;
        var span = new TextSpan(_tokens[start].Start, end > number.EndToken ? _tokens[end - 1].End : number.Span.End);
        if (up == down) return !up && (words & Words.Equal) != 0 ? new NumeralRange(span, number.Value, number.Value, true, true) : null;
        return up ? new NumeralRange(span, number.Value, null, included, false) : new NumeralRange(span, null, number.Value, false, included);
    }

    /// <summary>The bound before a number and its first token.</summary>
    private (int Start, Words Words) Before(int first)
    {
        int i = first, start = first;
        var words = Words.None;
        for (; i > 0 && first - i < LongestPhrase && Of(_tokens[i - 1].Norm) is var word && word != Words.None; i--)
        {
            if (_tokens[i - 1].Norm == "up" && (i >= first || _tokens[i].Norm != "to")) break;
            words |= word;
            bool opens = (word & (Words.Than | Words.To | Words.Or)) == 0 || (_tokens[i - 1].Norm == "at" && i < first && _tokens[i].Norm is "least" or "most");
            if (opens) start = i - 1;
        }
        if (i < first && _tokens[i].Norm is "=" && i + 1 < first && _tokens[i + 1].Norm is ">" or "<") return (first, Words.None);
        return IsWhole(words) ? (start, words & ~Words.To) : (first, Words.None);
    }

    /// <summary>True for a phrase that bounds: a comparative with its "than" or "equal", "up to", "at least", a sign.</summary>
    private static bool IsWhole(Words words)
    {
        if ((words & Words.Up) != 0 && (words & Words.Down) != 0) return false;
        if ((words & (Words.Bare | Words.Least | Words.Most)) != 0) return true;
        if ((words & (Words.Up | Words.Down)) != 0) return (words & (Words.Than | Words.Equal)) != 0;
        return (words & Words.Equal) != 0;
    }

    /// <summary>The bound after a number and one past it: "or more", "or equal to", "and more".</summary>
    private (int End, Words Words) After(int end, int next, Words before)
    {
        if (end + 1 >= _tokens.Length || _tokens[end].Norm is not ("or" or "and")) return (end, Words.None);
        var word = Of(_tokens[end + 1].Norm);
        if (_tokens[end].Norm == "and" && (_tokens[end + 1].Norm is not ("more" or "above") || IsWord(end + 2))) return (end, Words.None);
        int past = end + 2;
        if (past < _tokens.Length && Of(_tokens[past].Norm) is Words.Than or Words.To) past++;
        if (past == next) return (end, Words.None);
        if (word == Words.Equal && (before & (Words.Up | Words.Down)) != 0) return (past, Words.Equal);
        return (word & (Words.Up | Words.Down)) != 0 && (before & (Words.Up | Words.Down)) == 0 ? (past, (word & (Words.Up | Words.Down)) | Words.Equal) : (end, Words.None);
    }

    private bool IsWord(int i) => i < _tokens.Length && _tokens[i].Norm == "than";

    private static Words Of(string norm) => norm switch
    {
        "more" or "greater" or "larger" or "higher" or "bigger" => Words.Up,
        "above" or "over" or "exceed" or "exceeds" or "exceeding" or "surpass" or "surpasses" or "surpassing" or ">" or "\u2265" => Words.Up | Words.Bare | (norm == "\u2265" ? Words.Equal : 0),
        "less" or "fewer" or "smaller" or "lower" => Words.Down,
        "below" or "under" or "<" or "\u2264" => Words.Down | Words.Bare | (norm == "\u2264" ? Words.Equal : 0),
        "no" or "not" => Words.Not,
        "equal" or "equals" or "equaling" or "equalling" or "=" => Words.Equal,
        "least" => Words.Least,
        "most" or "up" => Words.Most,
        "at" => Words.To,
        "than" => Words.Than,
        "to" => Words.To,
        "or" => Words.Or,
        _ => Words.None,
    };
}
