namespace Crossbearing.Text;

/// <summary>A word form as the network knows it: what it adds to the first layers, and its lemmas so far. Thread-safe where it is kept.</summary>
internal sealed class KnownForm(string surface, uint hash)
{
    private KnownLemma[] _lemmas = [];

    /// <summary>The word as written.</summary>
    public string Surface => surface;

    /// <summary>Hash of <see cref="Surface"/>.</summary>
    public uint Hash => hash;

    /// <summary>What it adds, bias included, in multiples of 1/512; filled before others see the form.</summary>
    public short[] Parts { get; } = new short[NetworkShape.Form];

    /// <summary>Forgets the lemmas.</summary>
    public void Forget() => _lemmas = [];

    /// <summary>The lemma under a tag, worked out at first asking.</summary>
    public string Lemma(LemmaRules rules, ReadOnlySpan<char> form, int tag, bool keepCase)
    {
        var known = Volatile.Read(ref _lemmas);
        foreach (ref readonly var lemma in known.AsSpan())
            if (lemma.Tag == tag) return lemma.Text;
        string found = rules.Find(form, tag, keepCase);
        Volatile.Write(ref _lemmas, [.. known, new KnownLemma(tag, found)]);
        return found;
    }

    private readonly record struct KnownLemma(int Tag, string Text);
}
