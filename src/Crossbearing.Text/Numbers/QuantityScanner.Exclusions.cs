namespace Crossbearing.Text;

internal sealed partial class QuantityScanner
{
    /// <summary>True for a number that is part of a name, a pronoun or a ratio.</summary>
    private bool IsName(int i, int end)
    {
        string before = i > _begin ? _tokens[i - 1].Norm : "";
        string after = end < _end ? _tokens[end].Norm : "";
        if (_tokens[i].Norm == "one") return before is "no" or "this" or "that" or "the" or "which" or "every" or "any" or "each" || after is "of" or "another" or "'s";
        if (_tokens[i].Form.Number.Kind != NumberKind.Digits) return false;
        if (before is "no." or "nos." or "no" or "base" or "brigade" or "regiment" or "division" or "route" or "highway" or "hill" or "point" or "post" or "resolution"
            or "article" or "chapter" or "channel" or "page" or "district" or "op" or "figure" or "corps" or "version" or "covid" || before == "number" && _tokens[i].Length <= LongestLabel) return true;
        bool glued = i > _begin && _tokens[i - 1].End == _tokens[i].Start && _tokens[i - 1].Norm is "/" or "_" or "=" or "." or ":";
        bool numbering = i == _begin && end == i + 1 && after is "." or ")" && _tokens[i].Length <= 3 && end + 1 < _end;
        return glued || numbering || (after is "-" or "–" && end + 1 < _end && _tokens[end + 1].Form.Time.Kind == TimeKind.Unit) || after is "year-old" or "degrees";
    }

    /// <summary>True for a number that looks like a year and counts nothing: no bound before it, no word after it that it could count.</summary>
    private bool IsStrayYear(int i, int end)
    {
        var number = _tokens[i].Form.Number;
        if (end != i + 1 || _tokens[i].Length != 4 || number is not { Kind: NumberKind.Digits, Divisor: 1, Value: >= 1000 and <= 2399 }) return false;
        if (end < _end && _tokens[end].Norm is "bc" or "ad" or "bce" or "ce") return true;
        if (number.Value is < 1900 or > 2100 || QuantityBounds.Before(_tokens, _begin, i).Bound is not null) return false;
        if (i > _begin && (_tokens[i - 1].Form.Shape == TokenShape.Hashtag || _tokens[i - 1].Form.Time.Kind == TimeKind.Month)) return true;
        return end >= _end || _tokens[end].Form is { Shape: not (TokenShape.Word or TokenShape.Symbol) } || _tokens[end].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary);
    }

    private bool IsMeasure(int end)
    {
        if (end >= _end) return false;
        string unit = _tokens[end].Norm;
        if (unit == "-" && end + 1 < _end) unit = _tokens[end + 1].Norm;
        return unit is "km" or "kms" or "kilometer" or "kilometers" or "kilometre" or "kilometres" or "m" or "meter" or "meters" or "metre" or "metres" or "mm"
            or "mile" or "miles" or "cm" or "feet" or "degrees" or "millimeter" or "millimetre" or "hrs" or "km/h" or "km2" or "sqkm";
    }
}
