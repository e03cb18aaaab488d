using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>
/// Forward and backward pass of one sentence after the other, adding up gradients of its own. The network: word vectors, two bidirectional LSTM layers
/// (Hochreiter and Schmidhuber 1997), tags from the first, biaffine heads from the second (Dozat and Manning 2017).
/// </summary>
internal sealed class Lane(NetworkShape shape, float[] p, float[] rows, int wordRows, float[] projection, Vocabulary vocabulary)
{
    private const int D = NetworkShape.Word, H1 = NetworkShape.H1, H2 = NetworkShape.H2, A = NetworkShape.Arc, R = NetworkShape.Rel;
    public float[] Gradient { get; } = new float[p.Length];
    public float[] ProjectionGradient { get; } = new float[projection.Length];
    public Dictionary<int, float[]> RowGradients { get; } = [];
    public double Loss { get; set; }
    private Noise _noise = new(1);
    private bool _training;

    public int[] FoundPos = [], FoundTag = [], FoundHead = [], FoundRelation = [];

    private Span<float> W(int at, int n) => p.AsSpan(at, n);
    private Span<float> G(int at, int n) => Gradient.AsSpan(at, n);

    public void Run(Example s, ulong seed, bool training)
    {
        _noise = new Noise(seed);
        _training = training;
        int n = s.Length;
        // words
        bool[] dropped = new bool[n];
        float[] x = new float[n * D];
        for (int i = 0; i < n; i++)
        {
            var xi = x.AsSpan(i * D, D);
            if (s.Word[i] is >= 0 and int w)
            {
                dropped[i] = training && _noise.Unit() < 0.12f;
                if (!dropped[i]) AddWord(w, xi);
            }
            foreach (int b in s.Buckets[i]) Kernels.AddScaled(xi, rows.AsSpan((wordRows + b) * D, D), 1);
        }
        float[]? xMask = Drop(x, 0.2f);
        // layers
        float[] h1 = new float[n * 2 * H1], h2 = new float[n * 2 * H2];
        var f1 = new Direction[] { Forward(shape.First[0], x, D, H1, n, h1, 0), Forward(shape.First[1], x, D, H1, n, h1, 1) };
        float[]? h1Mask = Drop(h1, 0.2f);
        var f2 = new Direction[] { Forward(shape.Second[0], h1, 2 * H1, H2, n, h2, 0), Forward(shape.Second[1], h1, 2 * H1, H2, n, h2, 1) };
        float[]? h2Mask = Drop(h2, 0.25f);
        float[] dh1 = new float[h1.Length];
        Tags(s, h1, dh1);
        // tree: the root stands at 0
        float[] z = new float[(n + 1) * 2 * H2];
        W(shape.Root, 2 * H2).CopyTo(z);
        h2.CopyTo(z, 2 * H2);
        float[] dz = new float[z.Length];
        Tree(s, z, dz);
        if (!training) return;
        Kernels.AddScaled(G(shape.Root, 2 * H2), dz.AsSpan(0, 2 * H2), 1);
        float[] dh2 = dz[(2 * H2)..];
        Undrop(dh2, h2Mask);
        Backward(shape.Second[0], f2[0], h1, dh1, 2 * H1, H2, n, h2, dh2, 0);
        Backward(shape.Second[1], f2[1], h1, dh1, 2 * H1, H2, n, h2, dh2, 1);
        Undrop(dh1, h1Mask);
        float[] dx = new float[x.Length];
        Backward(shape.First[0], f1[0], x, dx, D, H1, n, h1, dh1, 0);
        Backward(shape.First[1], f1[1], x, dx, D, H1, n, h1, dh1, 1);
        Undrop(dx, xMask);
        for (int i = 0; i < n; i++)
        {
            var d = dx.AsSpan(i * D, D);
            if (s.Word[i] is >= 0 and int w && !dropped[i])
            {
                if (vocabulary.Trained[w]) Kernels.AddScaled(RowGradient(w), d, 1);
                if (vocabulary.Vectors[w] is { } v)
                    for (int k = 0; k < v.Length; k++) Kernels.AddScaled(ProjectionGradient.AsSpan(k * D, D), d, v[k]);
            }
            foreach (int b in s.Buckets[i]) Kernels.AddScaled(RowGradient(wordRows + b), d, 1);
        }
    }

    private void AddWord(int w, Span<float> x)
    {
        if (vocabulary.Trained[w]) Kernels.AddScaled(x, rows.AsSpan(w * D, D), 1);
        if (vocabulary.Vectors[w] is { } v) Kernels.MultiplyAdd(projection, v, x);
    }

    private Span<float> RowGradient(int row)
    {
        if (!RowGradients.TryGetValue(row, out var g)) RowGradients.Add(row, g = new float[D]);
        return g;
    }

    private float[]? Drop(float[] values, float rate)
    {
        if (!_training) return null;
        var mask = new float[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            mask[i] = _noise.Unit() < rate ? 0 : 1 / (1 - rate);
            values[i] *= mask[i];
        }
        return mask;
    }

    private static void Undrop(float[] gradient, float[]? mask)
    {
        for (int i = 0; mask is not null && i < gradient.Length; i++) gradient[i] *= mask[i];
    }

    /// <summary>What a direction of a layer did: activations, cells and outputs before dropout.</summary>
    private sealed record Direction(float[] Gates, float[] Cells, float[] Hidden);

    private Direction Forward(LstmPlace at, float[] x, int input, int h, int n, float[] into, int back)
    {
        var d = new Direction(new float[n * 4 * h], new float[(n + 1) * h], new float[(n + 1) * h]);
        for (int t = 0; t < n; t++)
        {
            int i = back == 1 ? n - 1 - t : t;
            var gates = d.Gates.AsSpan(t * 4 * h, 4 * h);
            W(at.Bias, 4 * h).CopyTo(gates);
            Kernels.MultiplyAdd(W(at.Input, input * 4 * h), x.AsSpan(i * input, input), gates);
            Kernels.MultiplyAdd(W(at.Recurrent, h * 4 * h), d.Hidden.AsSpan(t * h, h), gates);
            Kernels.LstmStep(gates, d.Cells.AsSpan(t * h, h), d.Cells.AsSpan((t + 1) * h, h), d.Hidden.AsSpan((t + 1) * h, h));
            d.Hidden.AsSpan((t + 1) * h, h).CopyTo(into.AsSpan(i * 2 * h + back * h, h));
        }
        return d;
    }

    private void Backward(LstmPlace at, Direction d, float[] x, float[] dx, int input, int h, int n, float[] _, float[] dOut, int back)
    {
        float[] dh = new float[h], dc = new float[h], dg = new float[4 * h];
        for (int t = n - 1; t >= 0; t--)
        {
            int i = back == 1 ? n - 1 - t : t;
            var g = d.Gates.AsSpan(t * 4 * h, 4 * h);
            var before = d.Cells.AsSpan(t * h, h);
            var now = d.Cells.AsSpan((t + 1) * h, h);
            for (int k = 0; k < h; k++)
            {
                float dOutK = dh[k] + dOut[i * 2 * h + back * h + k];
                float ct = Tanh(now[k]);
                float gi = g[k], gf = g[h + k], go = g[2 * h + k], gc = g[3 * h + k];
                float dck = dc[k] + dOutK * go * (1 - ct * ct);
                dg[k] = dck * gc * gi * (1 - gi);
                dg[h + k] = dck * before[k] * gf * (1 - gf);
                dg[2 * h + k] = dOutK * ct * go * (1 - go);
                dg[3 * h + k] = dck * gi * (1 - gc * gc);
                dc[k] = dck * gf;
            }
            Kernels.AddScaled(G(at.Bias, 4 * h), dg, 1);
            BackMultiply(at.Input, input, dg, x.AsSpan(i * input, input), dx.AsSpan(i * input, input));
            Array.Clear(dh);
            BackMultiply(at.Recurrent, h, dg, d.Hidden.AsSpan(t * h, h), dh);
        }
    }

    private static float Tanh(float v) => Kernels.Tanh(System.Runtime.Intrinsics.Vector256.Create(v))[0];

    private void BackMultiply(int w, int inputs, Span<float> dy, ReadOnlySpan<float> x, Span<float> dx)
    {
        int o = dy.Length;
        for (int j = 0; j < inputs; j++)
        {
            dx[j] += Kernels.Dot(ref p[w + j * o], ref dy[0], o);
            if (x[j] != 0) Kernels.AddScaled(G(w + j * o, o), dy, x[j]);
        }
    }

    private void Tags(Example s, float[] h1, float[] dh1)
    {
        int n = s.Length;
        (FoundPos, FoundTag) = (new int[n], new int[n]);
        float[] pos = new float[NetworkShape.Pos], tag = new float[shape.Tags];
        for (int i = 0; i < n; i++)
        {
            var h = h1.AsSpan(i * 2 * H1, 2 * H1);
            W(shape.PosB, pos.Length).CopyTo(pos);
            Kernels.MultiplyAdd(W(shape.PosW, 2 * H1 * pos.Length), h, pos);
            FoundPos[i] = Best(pos, 17);
            W(shape.TagB, tag.Length).CopyTo(tag);
            Kernels.MultiplyAdd(W(shape.TagW, 2 * H1 * tag.Length), h, tag);
            FoundTag[i] = Best(tag, tag.Length);
            if (!_training) continue;
            Softmax(pos, 17, s.Pos[i], 1);
            Kernels.AddScaled(G(shape.PosB, pos.Length), pos, 1);
            BackMultiply(shape.PosW, 2 * H1, pos, h, dh1.AsSpan(i * 2 * H1, 2 * H1));
            if (s.Tag[i] < 0) continue;
            Softmax(tag, tag.Length, s.Tag[i], 0.5f);
            Kernels.AddScaled(G(shape.TagB, tag.Length), tag, 1);
            BackMultiply(shape.TagW, 2 * H1, tag, h, dh1.AsSpan(i * 2 * H1, 2 * H1));
        }
    }

    private static int Best(ReadOnlySpan<float> scores, int n)
    {
        int best = 0;
        for (int k = 1; k < n; k++) if (scores[k] > scores[best]) best = k;
        return best;
    }

    /// <summary>Replaces scores by the gradient of the cross-entropy; what lies beyond n becomes 0.</summary>
    private void Softmax(Span<float> scores, int n, int answer, float weight)
    {
        float top = float.NegativeInfinity, sum = 0;
        for (int k = 0; k < n; k++) top = MathF.Max(top, scores[k]);
        for (int k = 0; k < n; k++) sum += scores[k] = MathF.Exp(scores[k] - top);
        for (int k = 0; k < n; k++) scores[k] *= weight / sum;
        Loss -= weight * Math.Log(Math.Max(1e-9, scores[answer] / weight));
        scores[answer] -= weight;
        scores[n..].Clear();
    }

    private void Tree(Example s, float[] z, float[] dz)
    {
        int n = s.Length, m = n + 1;
        (float[] ah, var ahMask) = Project(z, m, shape.ArcHeadW, shape.ArcHeadB, A);
        (float[] ad, var adMask) = Project(z, m, shape.ArcDepW, shape.ArcDepB, A);
        (float[] lh, var lhMask) = Project(z, m, shape.RelHeadW, shape.RelHeadB, R);
        (float[] ld, var ldMask) = Project(z, m, shape.RelDepW, shape.RelDepB, R);
        float[] dah = new float[ah.Length], dad = new float[ad.Length], dlh = new float[lh.Length], dld = new float[ld.Length];
        float[] q = new float[A], dq = new float[A], scores = new float[(m + 7) / 8 * 8], label = new float[shape.Relations], f = new float[2 * R], df = new float[2 * R];
        float[] arcs = _training ? [] : new float[m * m];
        (FoundHead, FoundRelation) = (new int[n], new int[n]);
        for (int i = 1; i < m; i++)
        {
            W(shape.ArcBias, A).CopyTo(q);
            Kernels.MultiplyAdd(W(shape.ArcU, A * A), ad.AsSpan(i * A, A), q);
            for (int j = 0; j < m; j++) scores[j] = j == i ? -1e9f : Kernels.Dot(ref q[0], ref ah[j * A], A);
            if (!_training) { scores.AsSpan(0, m).CopyTo(arcs.AsSpan(i * m)); continue; }
            Softmax(scores, m, s.Head[i - 1], 1);
            Array.Clear(dq);
            for (int j = 0; j < m; j++)
            {
                if (scores[j] == 0) continue;
                Kernels.AddScaled(dq, ah.AsSpan(j * A, A), scores[j]);
                Kernels.AddScaled(dah.AsSpan(j * A, A), q, scores[j]);
            }
            Kernels.AddScaled(G(shape.ArcBias, A), dq, 1);
            BackMultiply(shape.ArcU, A, dq, ad.AsSpan(i * A, A), dad.AsSpan(i * A, A));
        }
        if (!_training) TreeDecoder.Decode(arcs, m, FoundHead);
        for (int i = 1; i < m; i++)
        {
            int head = _training ? s.Head[i - 1] : FoundHead[i - 1];
            Pair(ld.AsSpan(i * R, R), lh.AsSpan(head * R, R), f);
            W(shape.LabelB, label.Length).CopyTo(label);
            Kernels.MultiplyAdd(W(shape.LabelW, 2 * R * label.Length), f, label);
            if (!_training) { FoundRelation[i - 1] = Best(label, label.Length); continue; }
            if (s.Relation[i - 1] < 0) continue;
            Softmax(label, label.Length, s.Relation[i - 1], 1);
            Kernels.AddScaled(G(shape.LabelB, label.Length), label, 1);
            Array.Clear(df);
            BackMultiply(shape.LabelW, 2 * R, label, f, df);
            for (int k = 0; k < R; k++)
            {
                float a = ld[i * R + k], b = lh[head * R + k];
                float sum = df[k] * (a + b > 0 ? 1 : 0.1f);
                dld[i * R + k] += sum + df[R + k] * b;
                dlh[head * R + k] += sum + df[R + k] * a;
            }
        }
        if (!_training) return;
        Unproject(z, dz, m, shape.ArcHeadW, shape.ArcHeadB, A, ah, dah, ahMask);
        Unproject(z, dz, m, shape.ArcDepW, shape.ArcDepB, A, ad, dad, adMask);
        Unproject(z, dz, m, shape.RelHeadW, shape.RelHeadB, R, lh, dlh, lhMask);
        Unproject(z, dz, m, shape.RelDepW, shape.RelDepB, R, ld, dld, ldMask);
    }

    private static void Pair(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> f)
    {
        for (int k = 0; k < R; k++)
        {
            float sum = a[k] + b[k];
            f[k] = sum > 0 ? sum : 0.1f * sum;
            f[R + k] = a[k] * b[k];
        }
    }

    private (float[] Values, float[]? Mask) Project(float[] z, int m, int w, int b, int width)
    {
        var y = new float[m * width];
        for (int i = 0; i < m; i++)
        {
            var row = y.AsSpan(i * width, width);
            W(b, width).CopyTo(row);
            Kernels.MultiplyAdd(W(w, 2 * H2 * width), z.AsSpan(i * 2 * H2, 2 * H2), row);
        }
        Kernels.Rectify(y);
        return (y, Drop(y, 0.2f));
    }

    private void Unproject(float[] z, float[] dz, int m, int w, int b, int width, float[] y, float[] dy, float[]? mask)
    {
        Undrop(dy, mask);
        for (int k = 0; k < dy.Length; k++) if (y[k] < 0) dy[k] *= 0.1f;
        for (int i = 0; i < m; i++)
        {
            var row = dy.AsSpan(i * width, width);
            Kernels.AddScaled(G(b, width), row, 1);
            BackMultiply(w, 2 * H2, row, z.AsSpan(i * 2 * H2, 2 * H2), dz.AsSpan(i * 2 * H2, 2 * H2));
        }
    }
}
