namespace Crossbearing.Text;

/// <summary>Whole numbers of words. Thread-safe.</summary>
internal static class Cardinals
{
    /// <summary>How many of the words form a whole number, from the first on; 0 for none.</summary>
    public static int Read(ReadOnlySpan<Atom> atoms, out double value)
    {
        double total = 0, group = 0;
        value = 0;
        int i = 0;
        for (; i < atoms.Length; i++)
        {
            var atom = atoms[i];
            if (!Continues(atoms, i)) break;
            if (atom.Kind is AtomKind.Small or AtomKind.Tens) group += atom.Value;
            else if (atom.Kind == AtomKind.Dozen) group += (Math.Max(Last(atoms, i), 1) * 12) - Last(atoms, i);
            else if (atom.Kind == AtomKind.Scale && atom.Value < 1000) group = Math.Max(group, 1) * atom.Value;
            else if (atom.Kind == AtomKind.Scale) (total, group) = group == 0 && total > 0 ? (total * atom.Value, 0) : (total + (Math.Max(group, 1) * atom.Value), 0);
        }
        value = total + group;
        return i;
    }

    /// <summary>One past the digits after "point": "zero three" is 03, "seventy-one" 71.</summary>
    public static int Decimals(ReadOnlySpan<Atom> atoms, int point, ref double value)
    {
        double part = 0, weight = 1;
        int i = point + 1;
        for (; i < atoms.Length && atoms[i] is { Kind: AtomKind.Small, Value: < 10 } or { Kind: AtomKind.Tens }; i++)
        {
            bool ones = i > point + 1 && atoms[i - 1].Kind == AtomKind.Tens;
            weight /= ones ? 1 : atoms[i].Kind == AtomKind.Tens ? 100 : 10;
            part += atoms[i].Value * weight;
        }
        value += part;
        return i == point + 1 ? point : i;
    }

    private static double Last(ReadOnlySpan<Atom> atoms, int i) => i > 0 && atoms[i - 1].Kind is AtomKind.Small or AtomKind.Tens ? atoms[i - 1].Value : 0;

    private static bool Continues(ReadOnlySpan<Atom> atoms, int i)
    {
        var kind = atoms[i].Kind;
        if (i == 0) return kind is AtomKind.Small or AtomKind.Tens || (kind is AtomKind.Scale or AtomKind.Dozen) || (kind == AtomKind.Article && atoms.Length > 1 && atoms[1].Kind is AtomKind.Scale or AtomKind.Dozen);
        var before = atoms[i - 1];
        return kind switch
        {
            AtomKind.Small => before.Kind is AtomKind.Scale or AtomKind.And || (before.Kind == AtomKind.Tens && atoms[i].Value is > 0 and < 10),
            AtomKind.Tens => before.Kind is AtomKind.Scale or AtomKind.And,
            AtomKind.Scale => before.Kind != AtomKind.And,
            AtomKind.Dozen => before.Kind is AtomKind.Small or AtomKind.Tens or AtomKind.Article,
            AtomKind.And => before.Kind is AtomKind.Scale && i + 1 < atoms.Length && atoms[i + 1].Kind is AtomKind.Small or AtomKind.Tens,
            _ => false,
        };
    }
}
