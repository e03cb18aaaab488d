using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>
/// Forward and backward pass over some sentences, adding up gradients of its own. The network: word vectors; a convolution over five words and a layer of
/// simple recurrent units (Lei et al. 2018) in both directions, from which tags are read; deeper such layers, from which biaffine heads are read (Dozat and
/// Manning 2017). For one thread at a time.
/// </summary>
internal sealed partial class Lane(NetworkShape shape, float[] p, float[] rows, int wordRows, float[] projection, Vocabulary vocabulary)
{
    private const int D = NetworkShape.Word, Near = NetworkShape.Near, Reach = NetworkShape.Reach, H1 = NetworkShape.H1, H2 = NetworkShape.H2;
    private const int Context = NetworkShape.Context, Form = NetworkShape.Form, FirstGates = NetworkShape.GatePart, DeepPart = NetworkShape.DeepPart;
    private Noise _noise = new(1);
    private bool _training;
    private Batch _batch = new([]);

    public float[] Gradient { get; } = new float[p.Length];
    public float[] ProjectionGradient { get; } = new float[projection.Length];
    public Dictionary<int, float[]> RowGradients { get; } = [];
    public double Loss { get; set; }

    /// <summary>What the last pass without training found, for all words of the batch.</summary>
    public Answers Found { get; private set; } = new(0);

    public void Run(IReadOnlyList<Example> sentences, ulong seed, bool training)
    {
        _noise = new Noise(seed);
        _training = training;
        _batch = new Batch(sentences);
        if (!training) Found = new Answers(_batch.Length);
        int n = _batch.Length;
        var words = new Words(this);
        float[] form = Linear.Apply(p, shape.First, words.Vectors, n);
        float[] h1 = new float[n * Context];
        Convolve(form, h1);
        Recurrence[] first = [new(_batch, form, Form, FirstGates, H1, null, h1, Context, Near, 0), new(_batch, form, Form, FirstGates + (NetworkShape.Gates * H1), H1, null, h1, Context, Near + H1, 1)];
        foreach (var direction in first) direction.Forward();
        float[] pieces = (float[])h1.Clone();
        float[]? h1Mask = Drop(h1, 0.2f);
        float[] dh1 = new float[h1.Length];
        Tags(h1, dh1);
        var layers = new List<Layer>();
        float[] below = h1;
        foreach (var place in shape.Deep)
        {
            layers.Add(new Layer(this, place, below, layers.Count == 0 ? form : null));
            below = layers[^1].Output;
        }
        float[] top = [.. below, .. p.AsSpan(shape.Root, 2 * H2)];
        float[] dTop = new float[top.Length];
        Tree(top, dTop);
        if (!training) return;
        Kernels.AddScaled(Gradient.AsSpan(shape.Root, 2 * H2), dTop.AsSpan(n * 2 * H2), 1);
        float[] dOut = dTop[..(n * 2 * H2)];
        float[] dForm = new float[form.Length];
        for (int k = layers.Count - 1; k >= 0; k--) dOut = layers[k].Backward(dOut, dForm);
        Kernels.AddScaled(dh1, dOut, 1);
        Undrop(dh1, h1Mask);
        foreach (var direction in first) direction.Backward(dh1, dForm, null);
        Unconvolve(pieces, dh1, dForm);
        float[] dx = new float[n * D];
        Linear.Backward(p, Gradient, shape.First, words.Vectors, dForm, dx, n);
        words.Backward(dx);
    }

    private void Convolve(float[] form, float[] h1)
    {
        for (int i = 0; i < _batch.Length; i++)
        {
            var to = h1.AsSpan(i * Context, Near);
            for (int k = _batch.From(i, Reach); k <= _batch.To(i, Reach); k++) Kernels.AddScaled(to, form.AsSpan((k * Form) + ((k - i + Reach) * Near), Near), 1);
            Kernels.Rectify(to);
        }
    }

    private void Unconvolve(float[] h1, float[] dh1, float[] dForm)
    {
        for (int i = 0; i < _batch.Length; i++)
        {
            var d = dh1.AsSpan(i * Context, Near);
            for (int c = 0; c < Near; c++) if (h1[(i * Context) + c] < 0) d[c] *= 0.125f;
            for (int k = _batch.From(i, Reach); k <= _batch.To(i, Reach); k++) Kernels.AddScaled(dForm.AsSpan((k * Form) + ((k - i + Reach) * Near), Near), d, 1);
        }
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

    private static void Undrop(Span<float> gradient, float[]? mask)
    {
        for (int i = 0; mask is not null && i < gradient.Length; i++) gradient[i] *= mask[i];
    }

    /// <summary>A deep layer over the batch, both directions.</summary>
    private sealed class Layer
    {
        private const int Width = 2 * NetworkShape.Gates * H2;
        private readonly Lane _lane;
        private readonly MatrixPlace _place;
        private readonly float[] _input;
        private readonly float[]? _mask;
        private readonly Recurrence[] _directions;
        private readonly bool _first;

        public float[] Output { get; }

        /// <param name="lane">The pass.</param>
        /// <param name="place">Weights of the gates.</param>
        /// <param name="input">What the layer reads.</param>
        /// <param name="form">What the word forms add, for the first layer; the others let their input past.</param>
        public Layer(Lane lane, MatrixPlace place, float[] input, float[]? form)
        {
            (_lane, _place, _input, _first) = (lane, place, input, form is not null);
            float[] gates = Linear.Apply(lane.Weights, place, input, lane._batch.Length);
            if (form is not null) for (int i = 0; i < lane._batch.Length; i++) Kernels.AddScaled(gates.AsSpan(i * Width, Width), form.AsSpan((i * Form) + DeepPart, Width), 1);
            Output = new float[lane._batch.Length * 2 * H2];
            _directions = [.. Enumerable.Range(0, 2).Select(d => new Recurrence(lane._batch, gates, Width, d * Width / 2, H2, _first ? null : input, Output, 2 * H2, d * H2, d))];
            foreach (var direction in _directions) direction.Forward();
            _mask = lane.Drop(Output, 0.25f);
        }

        public float[] Backward(float[] dOut, float[] dForm)
        {
            int n = _lane._batch.Length;
            Undrop(dOut, _mask);
            float[] dGates = new float[n * Width], dIn = new float[_input.Length];
            foreach (var direction in _directions) direction.Backward(dOut, dGates, _first ? null : dIn);
            Linear.Backward(_lane.Weights, _lane.Gradient, _place, _input, dGates, dIn, n);
            if (_first) for (int i = 0; i < n; i++) Kernels.AddScaled(dForm.AsSpan((i * Form) + DeepPart, Width), dGates.AsSpan(i * Width, Width), 1);
            return dIn;
        }
    }

    private float[] Weights => p;

    /// <summary>The vectors of the words of the batch, some left out and with holes in them while training.</summary>
    private sealed class Words
    {
        private readonly Lane _lane;
        private readonly bool[] _dropped;
        private readonly float[]? _mask;

        public float[] Vectors { get; }

        public Words(Lane lane)
        {
            _lane = lane;
            _dropped = new bool[lane._batch.Length];
            Vectors = new float[lane._batch.Length * D];
            for (int i = 0; i < _dropped.Length; i++)
            {
                var x = Vectors.AsSpan(i * D, D);
                if (lane._batch.Word(i) is >= 0 and int w)
                {
                    _dropped[i] = lane._training && lane._noise.Unit() < 0.12f;
                    if (!_dropped[i]) lane.AddWord(w, x);
                }
                foreach (int b in lane._batch.Buckets(i)) Kernels.AddScaled(x, lane.Row(b), 1);
            }
            _mask = lane.Drop(Vectors, 0.2f);
        }

        public void Backward(float[] dx)
        {
            Undrop(dx, _mask);
            for (int i = 0; i < _dropped.Length; i++)
            {
                var d = dx.AsSpan(i * D, D);
                if (_lane._batch.Word(i) is >= 0 and int w && !_dropped[i]) _lane.LearnWord(w, d);
                foreach (int b in _lane._batch.Buckets(i)) Kernels.AddScaled(_lane.RowGradient(b, true), d, 1);
            }
        }
    }

    private Span<float> Row(int bucket) => rows.AsSpan((wordRows + bucket) * D, D);

    private void AddWord(int w, Span<float> x)
    {
        if (vocabulary.Trained[w]) Kernels.AddScaled(x, rows.AsSpan(w * D, D), 1);
        if (vocabulary.Vectors[w] is { } v) Kernels.MultiplyAdd(projection, v, x, 1);
    }

    private void LearnWord(int w, Span<float> d)
    {
        if (vocabulary.Trained[w]) Kernels.AddScaled(RowGradient(w, false), d, 1);
        if (vocabulary.Vectors[w] is { } v)
            for (int k = 0; k < v.Length; k++) Kernels.AddScaled(ProjectionGradient.AsSpan(k * D, D), d, v[k]);
    }

    private Span<float> RowGradient(int index, bool bucket)
    {
        int row = bucket ? wordRows + index : index;
        if (!RowGradients.TryGetValue(row, out var g)) RowGradients.Add(row, g = new float[D]);
        return g;
    }
}
