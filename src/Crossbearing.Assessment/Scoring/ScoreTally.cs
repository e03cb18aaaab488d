namespace Crossbearing.Assessment;

/// <summary>Counts of scoring. Not thread-safe.</summary>
internal sealed class ScoreTally
{
    private readonly int[] gold = new int[6], found = new int[6], hits = new int[6];

    public int Gold { get; set; }

    public int Found { get; set; }

    public int Hits { get; set; }

    public int Strict { get; set; }

    public int Pairs { get; private set; }

    private int Place { get; set; }

    private int Date { get; set; }

    private int Certainty { get; set; }

    /// <summary>Adds a pair made by type and text alone, so that a wrong place shows as a wrong place.</summary>
    public void AddPair(bool place, bool date, bool certainty)
    {
        Pairs++;
        if (place) Place++;
        if (date) Date++;
        if (certainty) Certainty++;
    }

    /// <summary>Adds the items of a slot.</summary>
    public void AddSlot<T>(ScoredSlot slot, IReadOnlyCollection<T> inGold, IReadOnlyCollection<T> inFound, Func<T, T, bool> same)
    {
        gold[(int)slot] += inGold.Count;
        found[(int)slot] += inFound.Count;
        hits[(int)slot] += Assessment.Pairs.Count(inGold, inFound, same);
    }

    public void Add(ScoreTally other)
    {
        Gold += other.Gold;
        Found += other.Found;
        Hits += other.Hits;
        Strict += other.Strict;
        Pairs += other.Pairs;
        Place += other.Place;
        Date += other.Date;
        Certainty += other.Certainty;
        for (int i = 0; i < gold.Length; i++)
        {
            gold[i] += other.gold[i];
            found[i] += other.found[i];
            hits[i] += other.hits[i];
        }
    }

    public ClaimScore ToScore(int reports) => new()
    {
        Reports = reports, Gold = Gold, Found = Found, Claims = Ratios.Of(Hits, Found, Gold), Strict = Ratios.Of(Strict, Found, Gold),
        Place = Share(Place), Date = Share(Date), Certainty = Share(Certainty),
        Initiator = Of(ScoredSlot.Initiator), Target = Of(ScoredSlot.Target), Figures = Of(ScoredSlot.Figures),
        Attribution = Of(ScoredSlot.Attribution), PlaceTo = Of(ScoredSlot.PlaceTo), Flags = Of(ScoredSlot.Flags),
    };

    private Ratios Of(ScoredSlot slot) => Ratios.Of(hits[(int)slot], found[(int)slot], gold[(int)slot]);

    private double Share(int right) => Ratios.Thousandths((double)right / Math.Max(Pairs, 1));
}

/// <summary>The slots that can hold several items.</summary>
internal enum ScoredSlot
{
    Initiator, Target, Figures, Attribution, PlaceTo, Flags,
}
