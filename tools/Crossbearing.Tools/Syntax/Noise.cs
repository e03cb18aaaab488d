namespace Crossbearing.Tools.Syntax;

/// <summary>A small generator whose numbers are the same on every machine (xorshift64*, Vigna 2016).</summary>
internal sealed class Noise(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL + 0x1234567UL;

    public uint Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (uint)((_state * 2685821657736338717UL) >> 32);
    }

    public float Unit() => (Next() >> 8) * (1f / (1 << 24));

    public int Below(int n) => (int)(Next() % (uint)n);

    public void Shuffle(int[] order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
