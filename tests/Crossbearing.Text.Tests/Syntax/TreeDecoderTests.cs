using Xunit;

namespace Crossbearing.Text.Tests;

public class TreeDecoderTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void FindsTheBestTreeWithOneRoot(int words)
    {
        int m = words + 1;
        for (int seed = 1; seed <= 300; seed++)
        {
            float[] scores = Scores(m, seed);
            int[] found = new int[words], best = Best(scores, m);
            new TreeDecoder().Decode(scores, m, found);
            Assert.True(Total(scores, m, best) - Total(scores, m, found) < 0.2f, $"seed {seed}: {string.Join(' ', found)} for {string.Join(' ', best)}");
            Assert.True(IsTree(found), $"seed {seed}");
        }
    }

    [Fact]
    public void ALongSentenceGivesATree()
    {
        for (int seed = 1; seed <= 20; seed++)
        {
            int[] found = new int[128];
            new TreeDecoder().Decode(Scores(129, seed), 129, found);
            Assert.True(IsTree(found), $"seed {seed}");
        }
    }

    [Fact]
    public void OneWordIsTheRoot()
    {
        int[] found = [7];
        new TreeDecoder().Decode([0, 0, -3, -1e9f], 2, found);
        Assert.Equal([0], found);
    }

    private static float[] Scores(int m, int seed)
    {
        uint state = (uint)seed * 2654435761u;
        var scores = new float[m * m];
        for (int i = 0; i < scores.Length; i++)
        {
            state = state * 1664525u + 1013904223u;
            scores[i] = i % (m + 1) == 0 ? -1e9f : (state >> 16) % 2000 / 100f;
        }
        return scores;
    }

    private static float Total(float[] scores, int m, int[] heads) => heads.Select((h, i) => scores[(i + 1) * m + h]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h == 0) != 1) return false;
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i + 1, steps = 0;
            while (at != 0 && steps++ <= heads.Length) at = heads[at - 1];
            if (at != 0) return false;
        }
        return true;
    }

    private static int[] Best(float[] scores, int m)
    {
        int n = m - 1;
        int[] heads = new int[n], best = [];
        float top = float.NegativeInfinity;
        for (long code = 0, all = (long)Math.Pow(m, n); code < all; code++)
        {
            long rest = code;
            for (int i = 0; i < n; i++, rest /= m) heads[i] = (int)(rest % m);
            if (!IsTree(heads) || Total(scores, m, heads) <= top) continue;
            (top, best) = (Total(scores, m, heads), [.. heads]);
        }
        return best;
    }
}
