using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

internal sealed partial class Lane
{
    private const int A = NetworkShape.Arc, R = NetworkShape.Rel, Ends = NetworkShape.Ends, Poses = 17;

    private void Tags(float[] h1, float[] dh1)
    {
        int n = _batch.Length;
        float[] vector = Linear.Apply(p, shape.TagVector, h1, n);
        Kernels.Rectify(vector);
        float[] pos = Linear.Apply(p, shape.PosHead, vector, n), tag = Linear.Apply(p, shape.TagHead, vector, n);
        for (int i = 0; i < n; i++)
        {
            var posRow = pos.AsSpan(i * NetworkShape.Pos, NetworkShape.Pos);
            var tagRow = tag.AsSpan(i * shape.Tags, shape.Tags);
            if (_training)
            {
                Softmax(posRow, Poses, _batch.Of(i).Pos[_batch.Within(i)], 1);
                Softmax(tagRow, shape.Tags, _batch.Of(i).Tag[_batch.Within(i)], 0.5f);
            }
            else (Found.Pos[i], Found.Tag[i]) = (Best(posRow[..Poses]), Best(tagRow));
        }
        if (!_training) return;
        float[] dVector = new float[vector.Length];
        Linear.Backward(p, Gradient, shape.PosHead, vector, pos, dVector, n);
        Linear.Backward(p, Gradient, shape.TagHead, vector, tag, dVector, n);
        for (int k = 0; k < dVector.Length; k++) if (vector[k] < 0) dVector[k] *= 0.125f;
        Linear.Backward(p, Gradient, shape.TagVector, h1, dVector, dh1, n);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int k = 1; k < scores.Length; k++) if (scores[k] > scores[best]) best = k;
        return best;
    }

    /// <summary>Replaces scores by the gradient of the cross-entropy; what lies beyond n becomes 0, and all of it where there is no answer.</summary>
    private void Softmax(Span<float> scores, int n, int answer, float weight)
    {
        if (answer < 0) { scores.Clear(); return; }
        float top = float.NegativeInfinity, sum = 0;
        for (int k = 0; k < n; k++) top = MathF.Max(top, scores[k]);
        for (int k = 0; k < n; k++) sum += scores[k] = MathF.Exp(scores[k] - top);
        for (int k = 0; k < n; k++) scores[k] *= weight / sum;
        Loss -= weight * Math.Log(Math.Max(1e-9, scores[answer] / weight));
        scores[answer] -= weight;
        scores[n..].Clear();
    }

    /// <summary>Heads and relations; the last row of <paramref name="top"/> is the root of every sentence.</summary>
    private void Tree(float[] top, float[] dTop)
    {
        int m = _batch.Length + 1;
        float[] ends = Linear.Apply(p, shape.EndsHead, top, m);
        Kernels.Rectify(ends);
        float[] before = (float[])ends.Clone();
        float[]? mask = Drop(ends, 0.2f);
        float[] dEnds = new float[ends.Length];
        int[] heads = Arcs(ends, dEnds);
        Labels(ends, dEnds, heads);
        if (!_training) return;
        Undrop(dEnds, mask);
        for (int k = 0; k < dEnds.Length; k++) if (before[k] < 0) dEnds[k] *= 0.125f;
        Linear.Backward(p, Gradient, shape.EndsHead, top, dEnds, dTop, m);
    }

    /// <summary>Row of the head at a place of the sentence of word i.</summary>
    private int RowOf(int i, int head) => head == 0 ? _batch.Length : i - _batch.Within(i) + head - 1;

    private int[] Arcs(float[] ends, float[] dEnds)
    {
        int n = _batch.Length;
        float[] deps = Block(ends, Ends, 0, A)[..(n * A)];
        float[] query = Linear.Apply(p, shape.ArcPairs, deps, n), dQuery = new float[n * A];
        int[] heads = new int[n];
        for (int s = 0; s < _batch.Starts.Length; s++)
        {
            int first = _batch.Starts[s], m = _batch.Sentences[s].Length + 1;
            float[] scores = new float[m * m];
            for (int i = 1; i < m; i++)
            {
                int w = first + i - 1;
                var row = scores.AsSpan(i * m, m);
                for (int j = 0; j < m; j++) row[j] = j == i ? -1e9f : Kernels.Dot(ref query[w * A], ref ends[(RowOf(w, j) * Ends) + A], A);
                if (!_training) continue;
                heads[w] = _batch.Sentences[s].Head[i - 1];
                Softmax(row, m, heads[w], 1);
                for (int j = 0; j < m; j++)
                {
                    if (row[j] == 0) continue;
                    Kernels.AddScaled(dQuery.AsSpan(w * A, A), ends.AsSpan((RowOf(w, j) * Ends) + A, A), row[j]);
                    Kernels.AddScaled(dEnds.AsSpan((RowOf(w, j) * Ends) + A, A), query.AsSpan(w * A, A), row[j]);
                }
            }
            if (!_training) new TreeDecoder().Decode(scores, m, heads.AsSpan(first, m - 1));
        }
        if (!_training) { heads.CopyTo(Found.Head, 0); return heads; }
        float[] dDeps = new float[n * A];
        Linear.Backward(p, Gradient, shape.ArcPairs, deps, dQuery, dDeps, n);
        for (int i = 0; i < n; i++) Kernels.AddScaled(dEnds.AsSpan(i * Ends, A), dDeps.AsSpan(i * A, A), 1);
        return heads;
    }

    private void Labels(float[] ends, float[] dEnds, int[] heads)
    {
        int n = _batch.Length;
        float[] pairs = new float[n * 2 * R];
        for (int i = 0; i < n; i++)
            Kernels.Pair(ends.AsSpan((i * Ends) + (2 * A) + R, R), ends.AsSpan((RowOf(i, heads[i]) * Ends) + (2 * A), R), pairs.AsSpan(i * 2 * R, 2 * R));
        float[] label = Linear.Apply(p, shape.Label, pairs, n), dPairs = new float[pairs.Length];
        for (int i = 0; i < n; i++)
        {
            var row = label.AsSpan(i * shape.Relations, shape.Relations);
            if (_training) Softmax(row, shape.Relations, _batch.Of(i).Relation[_batch.Within(i)], 1);
            else Found.Relation[i] = Best(row);
        }
        if (!_training) return;
        Linear.Backward(p, Gradient, shape.Label, pairs, label, dPairs, n);
        for (int i = 0; i < n; i++)
        {
            int d = (i * Ends) + (2 * A) + R, h = (RowOf(i, heads[i]) * Ends) + (2 * A);
            for (int k = 0; k < R; k++)
            {
                float a = ends[d + k], b = ends[h + k];
                float sum = dPairs[(i * 2 * R) + k] * (a + b > 0 ? 1 : 0.125f), product = dPairs[(i * 2 * R) + R + k];
                dEnds[d + k] += sum + (product * b);
                dEnds[h + k] += sum + (product * a);
            }
        }
    }

    /// <summary>Some columns of rows.</summary>
    private static float[] Block(float[] rows, int width, int first, int columns)
    {
        var block = new float[rows.Length / width * columns];
        for (int i = 0; i < rows.Length / width; i++) rows.AsSpan((i * width) + first, columns).CopyTo(block.AsSpan(i * columns));
        return block;
    }
}
