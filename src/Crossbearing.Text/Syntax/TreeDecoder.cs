namespace Crossbearing.Text;

/// <summary>
/// The best tree under arc scores: each word's best head where that is a tree with one root, else the maximum spanning arborescence
/// (Chu and Liu 1965, Edmonds 1967) with a single child of the root. Ties go to the lower index. For one thread at a time; keeps its buffers.
/// </summary>
internal sealed class TreeDecoder
{
    private float[] _weights = [];
    private int[] _head = [];
    private int[] _seen = [];
    private bool[] _gone = [];
    private readonly List<Contraction> _made = [];
    private readonly Stack<Contraction> _spare = new();

    /// <summary>Finds heads.</summary>
    /// <param name="scores">Row i holds the scores of all heads of word i; 0 is the root; m by m, row 0 unused.</param>
    /// <param name="m">Number of words and the root.</param>
    /// <param name="heads">Gets the head of word i at i - 1.</param>
    public void Decode(ReadOnlySpan<float> scores, int m, Span<int> heads)
    {
        Room(m);
        int roots = 0;
        for (int i = 1; i < m; i++)
        {
            _head[i] = Best(scores, m, i);
            if (_head[i] == 0) roots++;
        }
        if (roots != 1 || CycleAt(m) >= 0) Arborescence(scores, m);
        _head.AsSpan(1, m - 1).CopyTo(heads);
    }

    private void Room(int m)
    {
        if (_head.Length < m) (_head, _seen, _gone, _weights) = (new int[m], new int[m], new bool[m], new float[m * m]);
        Array.Clear(_gone);
    }

    private int Best(ReadOnlySpan<float> scores, int m, int word)
    {
        int best = word == 0 ? 1 : 0;
        var row = scores.Slice(word * m, m);
        float top = row[best];
        for (int j = best + 1; j < row.Length; j++)
            if (row[j] > top && j != word && !_gone[j]) (best, top) = (j, row[j]);
        return best;
    }

    /// <summary>A node of a circle of heads, or -1.</summary>
    private int CycleAt(int m)
    {
        Array.Clear(_seen, 0, m);
        for (int i = 1; i < m; i++)
        {
            if (_gone[i]) continue;
            int at = i;
            while (at != 0 && _seen[at] == 0)
            {
                _seen[at] = i;
                at = _head[at];
            }
            if (at != 0 && _seen[at] == i) return at;
        }
        return -1;
    }

    /// <summary>Contracts one circle after the other into one of its nodes, then opens them from the last to the first.</summary>
    private void Arborescence(ReadOnlySpan<float> scores, int m)
    {
        scores[..(m * m)].CopyTo(_weights);
        for (int i = 1; i < m; i++) _weights[i * m] = Math.Max(_weights[i * m], -1e6f) - 1e6f;
        for (int i = 1; i < m; i++) _head[i] = Best(_weights, m, i);
        for (int at = CycleAt(m); at >= 0; at = CycleAt(m))
        {
            Contract(at, m);
            for (int i = 1; i < m; i++) if (!_gone[i]) _head[i] = Best(_weights, m, i);
        }
        for (int k = _made.Count - 1; k >= 0; k--)
        {
            _made[k].Open(_head, m);
            _spare.Push(_made[k]);
        }
        _made.Clear();
    }

    private void Contract(int at, int m)
    {
        if (!_spare.TryPop(out var made)) made = new Contraction();
        made.Begin(_head, at, m);
        int kept = made.Kept;
        for (int a = 0; a < m; a++)
        {
            if (_gone[a] || made.Holds(a)) continue;
            float bestIn = float.NegativeInfinity, bestOut = float.NegativeInfinity;
            foreach (int c in made.Members)
            {
                float gain = _weights[(c * m) + a] - _weights[(c * m) + _head[c]];
                if (gain > bestIn) (bestIn, made.Enters[a]) = (gain, c);
                if (_weights[(a * m) + c] > bestOut) (bestOut, made.Leaves[a]) = (_weights[(a * m) + c], c);
            }
            made.Gain[a] = bestIn;
            if (a > 0) _weights[(a * m) + kept] = bestOut;
        }
        for (int a = 0; a < m; a++)
            if (!_gone[a] && !made.Holds(a)) _weights[(kept * m) + a] = made.Gain[a];
        foreach (int c in made.Members) _gone[c] = c != kept;
        _made.Add(made);
    }

    /// <summary>A circle drawn into one of its nodes.</summary>
    private sealed class Contraction
    {
        private readonly List<int> _members = [];
        private readonly List<int> _heads = [];
        private bool[] _inside = [];

        /// <summary>Nodes of the circle, from the lowest on.</summary>
        public List<int> Members => _members;

        /// <summary>The node that stands for the circle.</summary>
        public int Kept => _members[0];

        /// <summary>For a node outside: the member that it would be head of.</summary>
        public int[] Enters { get; private set; } = [];

        /// <summary>For a node outside: the member that would be its head.</summary>
        public int[] Leaves { get; private set; } = [];

        /// <summary>For a node outside: what is gained where it is head of the circle.</summary>
        public float[] Gain { get; private set; } = [];

        public bool Holds(int node) => _inside[node];

        public void Begin(int[] head, int at, int m)
        {
            if (_inside.Length < m) (_inside, Enters, Leaves, Gain) = (new bool[m], new int[m], new int[m], new float[m]);
            Array.Clear(_inside);
            _members.Clear();
            _heads.Clear();
            for (int c = at; !_inside[c]; c = head[c])
            {
                _inside[c] = true;
                _members.Add(c);
            }
            _members.Sort();
            foreach (int c in _members) _heads.Add(head[c]);
        }

        /// <summary>Gives the members their heads, and the nodes that hang on the circle their member.</summary>
        public void Open(int[] head, int m)
        {
            int from = head[Kept];
            for (int a = 1; a < m; a++) if (!_inside[a] && head[a] == Kept) head[a] = Leaves[a];
            for (int k = 0; k < _members.Count; k++) head[_members[k]] = _heads[k];
            head[Enters[from]] = from;
        }
    }
}
