using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Walks over a document once and reads its numbers. Not thread-safe; one use.</summary>
internal sealed class NumeralScanner(Document document)
{
    private readonly ImmutableArray<Token> _tokens = document.Tokens;
    private readonly ImmutableArray<Numeral>.Builder _found = ImmutableArray.CreateBuilder<Numeral>();
    private readonly NumeralText _text = new(document.Text);
    private readonly NumeralWords _words = new(document);

    /// <summary>All numbers of the document.</summary>
    public ImmutableArray<Numeral> Run()
    {
        for (int i = 0; i < _tokens.Length;) i = Step(i);
        return _found.DrainToImmutable();
    }

    private int Step(int i)
    {
        int sign = SignAt(i, out bool negative), first = sign;
        if (sign >= _tokens.Length) return i + 1;
        var (value, end) = At(sign);
        if (end == 0)
        {
            if (sign == i && IsDigits(i)) return SkipUnread(i);
            return i + 1;
        }
        if (negative && sign > i) (value, first) = (-value, i);
        int last = TokenAt(sign, end);
        _found.Add(new Numeral(new TextSpan(_tokens[first].Start, end), first, last, value));
        return last;
    }

    /// <summary>The value at a token and the character one past it; 0 where there is no number.</summary>
    private (double Value, int End) At(int i)
    {
        char sign = document.Text[_tokens[i].Start];
        bool digits = char.IsAsciiDigit(sign) || (sign == '.' && _tokens[i].Start + 1 < document.Text.Length && char.IsAsciiDigit(document.Text[_tokens[i].Start + 1]));
        if (_tokens[i].Length == 1 && char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.OtherNumber && char.GetNumericValue(sign) is > 0 and < 1 and var part) return (part, _tokens[i].End);
        if (!digits) return InWords(i);
        int end = _text.Read(_tokens[i].Start, out double value);
        return end == 0 ? default : _words.Scaled(TokenAt(i, end), end, ref value) is var scaled && Over(scaled > end ? _words.Added(TokenAt(i, scaled), scaled, ref value) : scaled, ref value) is var over && !CountsMeasure(over) ? (value, over) : default;
    }

    private (double Value, int End) InWords(int i)
    {
        int after = _words.Read(i, out double value);
        if (after == 0) return default;
        int end = Over(_tokens[after - 1].End, ref value);
        return (value, end);
    }

    /// <summary>"2000 over 3", "one out of three"; "2 in 5 or more" is no part of it.</summary>
    private int Over(int end, ref double value)
    {
        int i = TokenAt(0, end);
        int line = i + 1 < _tokens.Length && _tokens[i].Norm == "over" ? i + 1 : i + 2 < _tokens.Length && _tokens[i].Norm == "out" && _tokens[i + 1].Norm == "of" ? i + 2 : 0;
        if (line == 0) return end;
        var (below, past) = At(line);
        bool last = past > 0 && (TokenAt(i, past) >= _tokens.Length || _tokens[TokenAt(i, past)].Form.Shape == TokenShape.Punctuation);
        if (!last || below == 0) return end;
        value /= below;
        return past;
    }

    /// <summary>True where letters stand right after the digits: a unit or a name.</summary>
    private bool CountsMeasure(int end) => end < document.Text.Length && char.IsLetterOrDigit(document.Text[end]);

    /// <summary>The token after a minus sign or word, or the token itself.</summary>
    private int SignAt(int i, out bool negative)
    {
        negative = _tokens[i].Norm is "minus" or "negative" || (_tokens[i].Length == 1 && document.Text[_tokens[i].Start] is '-' or '\u2212' && OpensNumber(i));
        return negative ? i + 1 : i;
    }

    /// <summary>True for a dash that is a sign: no number or word stands right before it.</summary>
    private bool OpensNumber(int i) =>
        i == 0 || (_tokens[i - 1].End < _tokens[i].Start ? !IsDigits(i - 1) : _tokens[i - 1].Form.Shape is TokenShape.Punctuation or TokenShape.Symbol);

    private bool IsDigits(int i) => char.IsAsciiDigit(document.Text[_tokens[i].Start]);

    /// <summary>One past a chain of digits that is no number: 1995-01, +1-222-2222.</summary>
    private int SkipUnread(int i)
    {
        int end = i + 1;
        while (end < _tokens.Length && _tokens[end].Start == _tokens[end - 1].End && (IsDigits(end) || document.Text[_tokens[end].Start] is '-' or '/')) end++;
        return end;
    }

    /// <summary>Index of the first token that begins at or after a character.</summary>
    private int TokenAt(int from, int end)
    {
        while (from < _tokens.Length && _tokens[from].Start < end) from++;
        return from;
    }
}
