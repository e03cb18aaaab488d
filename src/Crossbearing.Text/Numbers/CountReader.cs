namespace Crossbearing.Text;

/// <summary>Reads whole numbers in digits and words: 15 000, 1.5 million, three hundred and fifty, half a million. Thread-safe.</summary>
internal sealed class CountReader(Document document)
{
    private const long Largest = 1_000_000_000_000_000;

    /// <summary>One past the number that begins at token <paramref name="i"/>, or 0 where none does or it is not whole.</summary>
    public int Read(int i, int limit, out long value)
    {
        value = 0;
        if (i >= limit) return 0;
        if (Norm(i) == "half" && i + 2 < limit && Norm(i + 1) == "a") return Half(i, limit, out value);
        var fact = Fact(i);
        return fact.Kind switch
        {
            NumberKind.Digits => Digits(i, limit, fact, out value),
            NumberKind.Word or NumberKind.Scale => Words(i, limit, out value),
            _ => 0,
        };
    }

    private int Half(int i, int limit, out long value)
    {
        value = i + 2 < limit && Fact(i + 2).Kind == NumberKind.Scale ? Fact(i + 2).Value / 2 : 0;
        return value > 0 ? i + 3 : 0;
    }

    private int Digits(int i, int limit, NumberFact fact, out long value)
    {
        (value, long divisor) = (fact.Value, fact.Divisor);
        int end = i + 1;
        if (divisor == 1 && value is > 0 and < 1000)
            while (end < limit && IsGroup(end, end - 1) && value < Largest / 1000) value = (value * 1000) + Fact(end++).Value;
        if (end < limit && Fact(end) is { Kind: NumberKind.Scale } scale && value < Largest / scale.Value)
        {
            value *= scale.Value;
            end++;
        }
        else if (divisor == 1 && value is > 1 and < 10 && IsDozens(end, limit) && (i == 0 || !document.Tokens[i - 1].IsCapitalised))
        {
            value *= 12;
            end++;
        }
        if (value % divisor != 0) return 0;
        value /= divisor;
        return end;
    }

    /// <summary>Three digits after a space that groups thousands: a narrow or fixed space, or a plain one before a round number.</summary>
    private bool IsGroup(int i, int before)
    {
        var (left, right) = (document.Tokens[before], document.Tokens[i]);
        if (right.Length != 3 || right.Start != left.End + 1 || left.Length > 3 || Fact(i) is not { Kind: NumberKind.Digits, Divisor: 1 } || right.Form.Norm.Length != 3) return false;
        char space = document.Text[left.End];
        return char.IsAsciiDigit(document.Text[right.Start + 2])
            && (space is '\u00a0' or '\u202f' or '\u2009' || (space == ' ' && document.Text.AsSpan(right.Start, 3) is [_, '0', '0']));
    }

    private int Words(int i, int limit, out long value)
    {
        long total = 0, group = 0;
        int j = i;
        for (; j < limit; j++)
        {
            var fact = Fact(j);
            if (fact.Kind == NumberKind.Word)
            {
                if (j > i && !Continues(j, fact.Value)) break;
                group += fact.Value;
            }
            else if (fact.Kind == NumberKind.Scale)
            {
                if (fact.Value >= 1000) { total += Math.Max(group, 1) * fact.Value; group = 0; }
                else group = Math.Max(group, 1) * fact.Value;
                if (total > Largest / 1000 || group > Largest / 1_000_000_000) break;
            }
            else if (!(j > i && Norm(j) == "and" && Fact(j - 1).Kind == NumberKind.Scale && j + 1 < limit && Fact(j + 1).Kind == NumberKind.Word)) break;
        }
        if (total == 0 && group is > 1 and < 100 && IsDozens(j, limit)) (group, j) = (group * 12, j + 1);
        value = total + group;
        return j;
    }

    /// <summary>"two dozens of villages": counted dozens, twelve each.</summary>
    private bool IsDozens(int i, int limit) => i < limit && Norm(i) == "dozens";

    private bool Continues(int j, long value)
    {
        var before = Fact(Norm(j - 1) == "and" ? j - 2 : j - 1);
        return before.Kind == NumberKind.Scale || (before.Value >= 20 && value < 10);
    }

    private NumberFact Fact(int i) => document.Tokens[i].Form.Number;

    private string Norm(int i) => document.Tokens[i].Norm;
}
