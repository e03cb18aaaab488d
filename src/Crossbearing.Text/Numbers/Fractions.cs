namespace Crossbearing.Text;

/// <summary>Fractions of words: two thirds, twenty-three fifths, one and a half. Thread-safe.</summary>
internal static class Fractions
{
    /// <summary>The value of words of which the last is the part: half, third, fifths.</summary>
    public static bool Read(ReadOnlySpan<Atom> atoms, out double value)
    {
        value = 0;
        int part = atoms.Length - 1, and = LastAnd(atoms);
        if (and > 0 && Simple(atoms[(and + 1)..], out double above, out double below) && above < below)
        {
            if (Cardinal(atoms[..and]) is not { } whole) return false;
            value = whole + (above / below);
            return true;
        }
        if (and < 0 && Simple(atoms, out above, out below)) value = above / below;
        else if (and > 0 && Cardinal(atoms[..part]) is { } all) value = all / atoms[part].Value;
        else return false;
        return true;
    }

    /// <summary>A numerator and the words below the line: the longest ending that is an ordinal ("thirty fifths", "one hundred fifth").</summary>
    private static bool Simple(ReadOnlySpan<Atom> atoms, out double above, out double below)
    {
        int part = atoms.Length - 1, cut = part;
        (above, below) = (0, atoms[part].Value);
        if (part == 0) return false;
        if (atoms[part - 1].Kind == AtomKind.Tens && below < 10 && part > 1) (cut, below) = (part - 1, below + atoms[part - 1].Value);
        else if (part > 2 && atoms[part - 1].Kind == AtomKind.Scale && atoms[part - 2] is { Kind: AtomKind.Small, Value: 1 } && below < atoms[part - 1].Value) (cut, below) = (part - 2, below + atoms[part - 1].Value);
        if (below < 2) return false;
        if (cut == 1 && atoms[0].Kind == AtomKind.Article) above = 1;
        else if (atoms[0].Kind == AtomKind.Article && cut > 1 && Cardinal(atoms[1..cut]) is { } told) above = told;
        else if (Cardinal(atoms[..cut]) is { } number) above = number;
        return above > 0;
    }

    private static double? Cardinal(ReadOnlySpan<Atom> atoms)
    {
        if (atoms.Length > 2 && LastAnd(atoms) is > 0 and int and && atoms[and - 1].Kind != AtomKind.Scale)
            return Cardinal(atoms[..and]) is { } left && Cardinal(atoms[(and + 1)..]) is { } right ? left + right : null;
        return atoms.Length > 0 && Cardinals.Read(atoms, out double value) == atoms.Length ? value : null;
    }

    private static int LastAnd(ReadOnlySpan<Atom> atoms)
    {
        for (int i = atoms.Length - 2; i > 0; i--)
            if (atoms[i].Kind == AtomKind.And) return i;
        return -1;
    }
}
