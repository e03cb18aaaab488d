using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Crossbearing.Text;

/// <summary>Reads numbers in words: one hundred and three and two thirds, half a dozen, two point five. Not thread-safe.</summary>
internal sealed class NumeralWords(Document document)
{
    private readonly ImmutableArray<Token> _tokens = document.Tokens;
    private readonly List<Atom> _atoms = [];

    /// <summary>One past the last token of the number at a token, or 0 where there is none.</summary>
    public int Read(int i, out double value)
    {
        value = 0;
        if (NumeralAtoms.Of(Head(_tokens[i].Norm)).Kind is AtomKind.None or AtomKind.And or AtomKind.Point) return 0;
        Split(i);
        var atoms = CollectionsMarshal.AsSpan(_atoms);
        if (HalfDozen(atoms) is > 0 and var half) return Taken(atoms, half, half == 1 ? 0.5 : 0.5 * atoms[half - 1].Value, out value);
        int part = FirstPart(atoms);
        if (part > 0 && Fractions.Read(atoms[..(part + 1)], out value)) return atoms[part].End;
        int end = Cardinals.Read(atoms, out value);
        if (end == 0) return 0;
        if (end < atoms.Length - 1 && atoms[end].Kind == AtomKind.Point) end = Cardinals.Decimals(atoms, end, ref value);
        return atoms[end - 1].End;
    }

    /// <summary>The character one past the scale that follows digits: 10k, 2 million, 3 dozens.</summary>
    public int Scaled(int i, int end, ref double value)
    {
        int letters = end;
        while (letters < document.Text.Length && char.IsAsciiLetter(document.Text[letters])) letters++;
        if (letters > end) return Times(NumeralAtoms.Scale(document.Text.AsSpan(end, letters - end)), letters, end, ref value);
        for (; i < _tokens.Length && _tokens[i].Norm.Length > 0; i++)
        {
            var atom = NumeralAtoms.Of(_tokens[i].Norm);
            double scale = atom.Kind is AtomKind.Scale or AtomKind.Dozen ? atom.Value : NumeralAtoms.Scale(document.Text.AsSpan(_tokens[i].Start, _tokens[i].Length));
            if (scale == 0 || (_tokens[i].Length == 1 && _tokens[i].Norm != "k")) return end;
            end = Times(scale, _tokens[i].End, end, ref value);
        }
        return end;
    }

    /// <summary>The character one past the smaller number after a scale: the 21 of "3 hundred and 21", the 3 hundred of "4 thousand 3 hundred".</summary>
    public int Added(int i, int end, ref double value)
    {
        bool and = i < _tokens.Length && _tokens[i].Norm == "and";
        int at = and ? i + 1 : i;
        if (at >= _tokens.Length || !long.TryParse(document.Text.AsSpan(_tokens[at].Start, _tokens[at].Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long digits)) return end;
        double more = digits;
        int past = Scaled(at + 1, _tokens[at].End, ref more);
        if (more >= value || more < 1 || (past == _tokens[at].End && !and)) return end;
        value += more;
        return past > _tokens[at].End ? Added(at + 2, past, ref value) : past;
    }

    private static int Times(double scale, int past, int end, ref double value)
    {
        if (scale == 0) return end;
        value *= scale;
        return past;
    }

    private static int Taken(ReadOnlySpan<Atom> atoms, int count, double read, out double value)
    {
        value = read;
        return atoms[count - 1].End;
    }

    /// <summary>"half a dozen" (3), "half million" (2), "half" alone (1); 0 for neither.</summary>
    private static int HalfDozen(ReadOnlySpan<Atom> atoms)
    {
        if (atoms[0] is not { Kind: AtomKind.Part, Value: 2 }) return 0;
        if (atoms.Length > 2 && atoms[1].Kind == AtomKind.Article && atoms[2].Kind is AtomKind.Dozen or AtomKind.Scale) return 3;
        return atoms.Length > 1 && atoms[1].Kind is AtomKind.Dozen or AtomKind.Scale ? 2 : 1;
    }

    private static int FirstPart(ReadOnlySpan<Atom> atoms)
    {
        for (int i = 0; i < atoms.Length; i++)
            if (atoms[i].Kind == AtomKind.Part) return i;
        return -1;
    }

    /// <summary>The parts of the words from a token on, as far as they can belong to one number.</summary>
    private void Split(int i)
    {
        _atoms.Clear();
        for (; i < _tokens.Length; i++)
        {
            if (_atoms.Count > 0 && _tokens[i].Length == 1 && Characters.IsDash(document.Text[_tokens[i].Start])) continue;
            foreach (string word in _tokens[i].Norm.Split('-'))
            {
                if (NumeralAtoms.Of(word) is not { Kind: not AtomKind.None } atom) return;
                _atoms.Add(atom with { End = i + 1 });
            }
        }
    }

    private static string Head(string norm) => norm.IndexOf('-', StringComparison.Ordinal) is > 0 and int cut ? norm[..cut] : norm;
}
