using System.Globalization;
using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>Trains the parser. The result depends on the files and settings alone: two lanes of gradients are added in a fixed order however many threads run.</summary>
internal static class SyntaxTrainer
{
    private const int Batch = 16, LongestSentence = 150, D = NetworkShape.Word;

    public static void Train(string[] trainFiles, string? devFile, string? vectors, int words, int epochs, string outPath)
    {
        var train = trainFiles.SelectMany(Treebank.Read).ToList();
        var dev = devFile is null ? [] : Treebank.Read(devFile);
        var inventory = new Inventory(train);
        var vocabulary = Vocabulary.Build(train, vectors, words);
        var shape = new NetworkShape(inventory.Tags.Count, inventory.Relations.Count);
        Say($"{train.Count} sentences, {inventory.Tags.Count} tags, {inventory.Relations.Count} relations, {shape.Count} weights");
        var p = Start(shape, inventory.Tags.Count, inventory.Relations.Count);
        int wordRows = vocabulary.Words.Count;
        var noise = new Noise(7);
        float[] rows = new float[(wordRows + WordFeatures.Buckets) * D], projection = new float[Vocabulary.VectorWidth * D];
        for (int i = 0; i < wordRows * D; i++) rows[i] = vocabulary.Trained[i / D] ? (noise.Unit() - 0.5f) * 0.2f : 0;
        for (int i = wordRows * D; i < rows.Length; i++) rows[i] = (noise.Unit() - 0.5f) * 0.2f;
        for (int i = 0; i < projection.Length; i++) projection[i] = (noise.Unit() - 0.5f) * 0.3f;
        Lane[] lanes = [new(shape, p, rows, wordRows, projection, vocabulary), new(shape, p, rows, wordRows, projection, vocabulary)];
        var adam = new Adam(p.Length);
        var adamG = new Adam(projection.Length);
        var adamRows = new Dictionary<int, Adam>();
        var devExamples = dev.Select(s => Example.From(s, vocabulary, inventory)).ToList();
        int[] order = [.. Enumerable.Range(0, train.Count)];
        int steps = epochs * ((train.Count + Batch - 1) / Batch), step = 0;
        float warmUp = Math.Clamp(steps / 10, 1, 200);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            noise.Shuffle(order);
            double loss = 0;
            for (int start = 0; start < order.Length; start += Batch, step++)
            {
                int first = start, at = step;
                Parallel.For(0, 2, k =>
                {
                    var sentences = new List<Example>(Batch / 2);
                    for (int b = first + k; b < Math.Min(first + Batch, order.Length); b += 2)
                        if (train[order[b]].Length <= LongestSentence) sentences.Add(Disturb(train[order[b]], ((ulong)at * 64) + (ulong)(b - first) + 1, vocabulary, inventory));
                    lanes[k].Run(sentences, ((ulong)at * 64) + (ulong)k + 1, true);
                });
                loss += lanes[0].Loss + lanes[1].Loss;
                float rate = 0.0025f * MathF.Min(1, (step + 1) / warmUp) * MathF.Max(0.02f, 1 - (float)step / steps);
                Apply(lanes, p, rows, projection, adam, adamG, adamRows, rate);
            }
            if (dev.Count > 0 && (epoch % 2 == 1 || epoch == epochs - 1)) Say($"epoch {epoch + 1} loss {loss / train.Count:F2} dev {Evaluate(lanes[0], devExamples, inventory)}");
            if (epoch >= epochs - 1 || epoch % 4 == 3) Export(inventory, vocabulary, shape, p, rows, projection, LemmaTrainer.Train(train, inventory)).Write(outPath);
        }
    }

    private static void Say(FormattableString text) => Console.Error.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static float[] Start(NetworkShape shape, int tags, int relations)
    {
        var noise = new Noise(3);
        var p = new float[shape.Count];
        foreach (var place in shape.Matrices)
        {
            float bound = MathF.Sqrt(3f / place.Inputs);
            for (int i = place.Weights; i < place.Bias; i++) p[i] = ((2 * noise.Unit()) - 1) * bound;
        }
        Pad(p, shape.PosHead, FullTags.PosCount);
        Pad(p, shape.TagHead, tags);
        Pad(p, shape.Label, relations);
        for (int i = shape.Root; i < shape.Count; i++) p[i] = (noise.Unit() - 0.5f) * 0.24f;
        for (int d = 0; d < 2; d++) Remember(p, shape.First.Bias + NetworkShape.GatePart + (d * NetworkShape.Gates * NetworkShape.H1), NetworkShape.H1);
        foreach (var place in shape.Deep)
            for (int d = 0; d < 2; d++) Remember(p, place.Bias + (d * NetworkShape.Gates * NetworkShape.H2), NetworkShape.H2);
        return p;
    }

    /// <summary>Outputs that stand for nothing never win.</summary>
    private static void Pad(float[] p, MatrixPlace at, int used)
    {
        for (int j = 0; j < at.Inputs; j++) p.AsSpan(at.Weights + (j * at.Outputs) + used, at.Outputs - used).Clear();
        p.AsSpan(at.Bias + used, at.Outputs - used).Fill(-1e9f);
    }

    /// <summary>Lets the cells of a direction begin with memories from short to long.</summary>
    private static void Remember(float[] p, int bias, int h)
    {
        for (int k = 0; k < h; k++) p[bias + h + k] = 1.6f * k / h;
    }

    /// <summary>Now and then: other case, no final stop, a misprint. Half of the sentences stay as they are.</summary>
    private static Example Disturb(TreebankWord[] sentence, ulong seed, Vocabulary vocabulary, Inventory inventory)
    {
        var noise = new Noise(seed ^ 0xABCDEF);
        float kind = noise.Unit();
        Func<string, string>? spell = kind switch
        {
            < 0.05f => s => s.ToLowerInvariant(),
            < 0.09f => s => s.ToUpperInvariant(),
            < 0.12f => s => s.Length > 1 ? char.ToUpperInvariant(s[0]) + s[1..] : s,
            < 0.20f => s => s.Length > 4 && noise.Unit() < 0.1f ? Misprint(s, noise) : s,
            _ => null,
        };
        if (noise.Unit() < 0.08f && sentence.Length > 3 && sentence[^1].Form is "." && sentence.All(w => w.Head != sentence.Length)) sentence = sentence[..^1];
        return Example.From(sentence, vocabulary, inventory, spell);
    }

    private static string Misprint(string s, Noise noise)
    {
        int i = 1 + noise.Below(s.Length - 2);
        return noise.Below(3) switch
        {
            0 => s.Remove(i, 1),
            1 => s.Insert(i, s[i].ToString()),
            _ => s[..i] + s[i + 1] + s[i] + s[(i + 2)..],
        };
    }

    private static void Apply(Lane[] lanes, float[] p, float[] rows, float[] projection, Adam adam, Adam adamG, Dictionary<int, Adam> adamRows, float rate)
    {
        var a = lanes[0];
        Kernels.AddScaled(a.Gradient, lanes[1].Gradient, 1);
        Kernels.AddScaled(a.ProjectionGradient, lanes[1].ProjectionGradient, 1);
        foreach (var (row, g) in lanes[1].RowGradients)
        {
            if (a.RowGradients.TryGetValue(row, out var sum)) Kernels.AddScaled(sum, g, 1);
            else a.RowGradients.Add(row, g);
        }
        double squares = 0;
        foreach (float g in a.Gradient) squares += (double)g * g;
        float norm = (float)Math.Sqrt(squares) / Batch;
        float scale = (norm > 5 ? 5 / norm : 1) / Batch;
        adam.Step(p, a.Gradient, rate, scale);
        adamG.Step(projection, a.ProjectionGradient, rate, scale);
        foreach (var (row, g) in a.RowGradients)
        {
            if (!adamRows.TryGetValue(row, out var state)) adamRows.Add(row, state = new Adam(D));
            state.Step(rows.AsSpan(row * D, D), g, rate, scale);
        }
        foreach (var lane in lanes)
        {
            Array.Clear(lane.Gradient);
            Array.Clear(lane.ProjectionGradient);
            lane.RowGradients.Clear();
            lane.Loss = 0;
        }
    }

    private static string Evaluate(Lane lane, List<Example> dev, Inventory inventory)
    {
        string[] names = [.. inventory.Relations.OrderBy(r => r.Value).Select(r => r.Key.Split(':')[0]), .. Enumerable.Repeat("?", 16)];
        double n = 0, pos = 0, tag = 0, uas = 0, las = 0;
        foreach (var batch in dev.Chunk(Batch))
        {
            lane.Run(batch, 1, false);
            int at = 0;
            foreach (var s in batch)
            {
                for (int i = 0; i < s.Length; i++, n++, at++)
                {
                    if (lane.Found.Pos[at] == s.Pos[i]) pos++;
                    if (lane.Found.Tag[at] == s.Tag[i]) tag++;
                    if (lane.Found.Head[at] != s.Head[i]) continue;
                    uas++;
                    if (s.Relation[i] >= 0 && names[lane.Found.Relation[at]] == names[s.Relation[i]]) las++;
                }
            }
        }
        return string.Create(CultureInfo.InvariantCulture, $"UPOS {100 * pos / n:F2} tag {100 * tag / n:F2} UAS {100 * uas / n:F2} LAS {100 * las / n:F2}");
    }

    private static ModelData Export(Inventory inventory, Vocabulary vocabulary, NetworkShape shape, float[] p, float[] rows, float[] projection, LemmaRules lemmas)
    {
        int count = rows.Length / D;
        var scales = new float[count];
        var cells = new sbyte[count * D];
        var row = new float[D];
        for (int r = 0; r < count; r++)
        {
            rows.AsSpan(r * D, D).CopyTo(row);
            if (r < vocabulary.Words.Count && vocabulary.Vectors[r] is { } v) Kernels.MultiplyAdd(projection, v, row, 1);
            scales[r] = MathF.Max(row.Max(MathF.Abs), 1e-6f) / 127;
            for (int k = 0; k < D; k++) cells[r * D + k] = (sbyte)MathF.Round(row[k] / scales[r]);
        }
        return new ModelData
        {
            Name = "english-ewt-1",
            Tags = [.. inventory.Tags.OrderBy(t => t.Value).Select(t => t.Key)],
            Relations = [.. inventory.Relations.OrderBy(t => t.Value).Select(t => t.Key)],
            Words = [.. vocabulary.Words.OrderBy(t => t.Value).Select(t => t.Key)],
            RowScales = scales,
            Rows = cells,
            Weights = p[..shape.Count],
            Lemmas = lemmas,
        };
    }

    /// <summary>Adam (Kingma and Ba 2015), with steps counted for each array on its own.</summary>
    private sealed class Adam(int n)
    {
        private readonly float[] _m = new float[n], _v = new float[n];
        private int _steps;

        public void Step(Span<float> p, ReadOnlySpan<float> g, float rate, float scale)
        {
            _steps++;
            float c1 = 1 / (1 - MathF.Pow(0.9f, _steps)), c2 = 1 / (1 - MathF.Pow(0.98f, _steps));
            for (int i = 0; i < p.Length; i++)
            {
                float x = g[i] * scale;
                _m[i] = 0.9f * _m[i] + 0.1f * x;
                _v[i] = 0.98f * _v[i] + 0.02f * x * x;
                p[i] -= rate * _m[i] * c1 / (MathF.Sqrt(_v[i] * c2) + 1e-7f);
            }
        }
    }
}
