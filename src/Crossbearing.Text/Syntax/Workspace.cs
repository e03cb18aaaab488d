using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>The buffers for one sentence at a time and the forms met so far. For one thread at a time; a model keeps a pool of them.</summary>
internal sealed class Workspace(ModelData data, NetworkShape shape, FullTags tags, FormTable forms)
{
    /// <summary>Longer sentences are read in stretches of this many words.</summary>
    public const int MostWords = 128;

    private const int H1 = NetworkShape.H1, H2 = NetworkShape.H2, A = NetworkShape.Arc, R = NetworkShape.Rel, Places = MostWords + 1;
    private readonly KnownForm[] _forms = new KnownForm[MostWords];
    private readonly float[] _first = new float[MostWords * 2 * H1];
    private readonly float[] _second = new float[Places * 2 * H2];
    private readonly float[] _gates = new float[MostWords * 4 * H2];
    private readonly float[] _cell = new float[H2];
    private readonly float[] _hidden = new float[H2];
    private readonly float[] _pos = new float[NetworkShape.Pos];
    private readonly float[] _arcHead = new float[Places * A];
    private readonly float[] _arcDep = new float[Places * A];
    private readonly float[] _relHead = new float[Places * R];
    private readonly float[] _relDep = new float[Places * R];
    private readonly float[] _query = new float[A];
    private readonly float[] _pair = new float[2 * R];
    private readonly float[] _label = new float[shape.Relations];
    private readonly float[] _scores = new float[Places * Places];
    private readonly int[] _heads = new int[MostWords];

    /// <summary>Analyses at most <see cref="MostWords"/> words.</summary>
    public void Run(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, Span<WordAnalysis> into, AnalysisDepth depth)
    {
        for (int i = 0; i < words.Length; i++) _forms[i] = forms.Get(text[words[i].Start..words[i].End], i);
        First(words.Length, 0);
        First(words.Length, 1);
        for (int i = 0; i < words.Length; i++) into[i] = Tag(text[words[i].Start..words[i].End], i);
        if (depth == AnalysisDepth.Tags) return;
        W(shape.Root, 2 * H2).CopyTo(_second);
        Second(words.Length, 0);
        Second(words.Length, 1);
        Tree(words.Length, into);
    }

    private Span<float> W(int at, int n) => data.Weights.AsSpan(at, n);

    private void First(int n, int back)
    {
        var recurrent = W(shape.First[back].Recurrent, H1 * 4 * H1);
        var cell = _cell.AsSpan(0, H1);
        var hidden = _hidden.AsSpan(0, H1);
        var gates = _gates.AsSpan(0, 4 * H1);
        cell.Clear();
        hidden.Clear();
        for (int t = 0; t < n; t++)
        {
            int i = back == 1 ? n - 1 - t : t;
            _forms[i].Gates.AsSpan(back * 4 * H1, 4 * H1).CopyTo(gates);
            Kernels.MultiplyAdd(recurrent, hidden, gates);
            Kernels.LstmStep(gates, cell, cell, hidden);
            hidden.CopyTo(_first.AsSpan((2 * i + back) * H1, H1));
        }
    }

    private void Second(int n, int back)
    {
        var place = shape.Second[back];
        var bias = W(place.Bias, 4 * H2);
        for (int i = 0; i < n; i++) bias.CopyTo(_gates.AsSpan(i * 4 * H2, 4 * H2));
        Kernels.MultiplyAddRows(W(place.Input, 2 * H1 * 4 * H2), _first.AsSpan(0, n * 2 * H1), _gates.AsSpan(0, n * 4 * H2), n);
        var recurrent = W(place.Recurrent, H2 * 4 * H2);
        Array.Clear(_cell);
        Array.Clear(_hidden);
        for (int t = 0; t < n; t++)
        {
            int i = back == 1 ? n - 1 - t : t;
            var gates = _gates.AsSpan(i * 4 * H2, 4 * H2);
            Kernels.MultiplyAdd(recurrent, _hidden, gates);
            Kernels.LstmStep(gates, _cell, _cell, _hidden);
            _hidden.CopyTo(_second.AsSpan((2 * (i + 1) + back) * H2, H2));
        }
    }

    private WordAnalysis Tag(ReadOnlySpan<char> form, int i)
    {
        var h = _first.AsSpan(i * 2 * H1, 2 * H1);
        W(shape.PosB, NetworkShape.Pos).CopyTo(_pos);
        Kernels.MultiplyAdd(W(shape.PosW, 2 * H1 * NetworkShape.Pos), h, _pos);
        int pos = 0;
        for (int k = 1; k < FullTags.PosCount; k++) if (_pos[k] > _pos[pos]) pos = k;
        int tag = tags.Best(pos, h);
        string lemma = _forms[i].Lemma(data.Lemmas, form, tag, pos == (int)UniversalPos.Propn);
        return new WordAnalysis((UniversalPos)pos, tags.Xpos(tag), tags.Features(tag), lemma, -1, "_");
    }

    private void Tree(int n, Span<WordAnalysis> into)
    {
        int m = n + 1;
        Project(m, shape.ArcHeadW, shape.ArcHeadB, A, _arcHead);
        Project(m, shape.ArcDepW, shape.ArcDepB, A, _arcDep);
        Project(m, shape.RelHeadW, shape.RelHeadB, R, _relHead);
        Project(m, shape.RelDepW, shape.RelDepB, R, _relDep);
        for (int i = 1; i < m; i++)
        {
            W(shape.ArcBias, A).CopyTo(_query);
            Kernels.MultiplyAdd(W(shape.ArcU, A * A), _arcDep.AsSpan(i * A, A), _query);
            for (int j = 0; j < m; j++) _scores[i * m + j] = j == i ? -1e9f : Kernels.Dot(ref _query[0], ref _arcHead[j * A], A);
        }
        TreeDecoder.Decode(_scores, m, _heads);
        for (int i = 1; i < m; i++)
            into[i - 1] = into[i - 1] with { Head = _heads[i - 1] - 1, Relation = Relation(i, _heads[i - 1]) };
    }

    private void Project(int m, int w, int b, int width, float[] to)
    {
        var bias = W(b, width);
        for (int i = 0; i < m; i++) bias.CopyTo(to.AsSpan(i * width, width));
        Kernels.MultiplyAddRows(W(w, 2 * H2 * width), _second.AsSpan(0, m * 2 * H2), to.AsSpan(0, m * width), m);
        Kernels.Rectify(to.AsSpan(0, m * width));
    }

    private string Relation(int dep, int head)
    {
        var a = _relDep.AsSpan(dep * R, R);
        var b = _relHead.AsSpan(head * R, R);
        for (int k = 0; k < R; k++) (_pair[k], _pair[R + k]) = (a[k] + b[k], a[k] * b[k]);
        Kernels.Rectify(_pair.AsSpan(0, R));
        W(shape.LabelB, _label.Length).CopyTo(_label);
        Kernels.MultiplyAdd(W(shape.LabelW, 2 * R * _label.Length), _pair, _label);
        int best = -1;
        for (int k = 0; k < data.Relations.Length; k++)
            if ((data.Relations[k] == "root") == (head == 0) && (best < 0 || _label[k] > _label[best])) best = k;
        return data.Relations[best];
    }
}
