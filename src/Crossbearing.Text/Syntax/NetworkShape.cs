namespace Crossbearing.Text;

/// <summary>Sizes of the network and where each of its matrices lies in one array of weights. Matrices are stored by columns. Immutable, thread-safe.</summary>
internal sealed class NetworkShape
{
    /// <summary>Width of a word's vector.</summary>
    public const int Word = 128;
    /// <summary>Width of each direction of the first layer, which tags read.</summary>
    public const int H1 = 64;
    /// <summary>Width of each direction of the second layer, which the tree reads.</summary>
    public const int H2 = 96;
    /// <summary>Width of the arc vectors.</summary>
    public const int Arc = 64;
    /// <summary>Width of the relation vectors.</summary>
    public const int Rel = 64;
    /// <summary>Universal parts of speech, padded to 8.</summary>
    public const int Pos = 24;

    /// <summary>Number of full tags and of relations, each padded to a multiple of 8.</summary>
    public int Tags { get; }
    /// <summary>Relations, padded to a multiple of 8.</summary>
    public int Relations { get; }
    /// <summary>First layer: input weights, recurrent weights and bias of both directions.</summary>
    public LstmPlace[] First { get; }
    /// <summary>Second layer.</summary>
    public LstmPlace[] Second { get; }
    public int PosW { get; }
    public int PosB { get; }
    public int TagW { get; }
    public int TagB { get; }
    public int ArcHeadW { get; }
    public int ArcHeadB { get; }
    public int ArcDepW { get; }
    public int ArcDepB { get; }
    public int RelHeadW { get; }
    public int RelHeadB { get; }
    public int RelDepW { get; }
    public int RelDepB { get; }
    /// <summary>Bilinear arc weights, <see cref="Arc"/> by <see cref="Arc"/>.</summary>
    public int ArcU { get; }
    /// <summary>Score of being a head at all.</summary>
    public int ArcBias { get; }
    /// <summary>The root's stand-in for an output of the second layer.</summary>
    public int Root { get; }
    public int LabelW { get; }
    public int LabelB { get; }
    /// <summary>Number of weights.</summary>
    public int Count { get; }

    public NetworkShape(int tags, int relations)
    {
        Tags = (tags + 7) / 8 * 8;
        Relations = (relations + 7) / 8 * 8;
        int at = 0;
        int Take(int n) { int here = at; at += n; return here; }
        LstmPlace[] Layer(int input, int h) =>
            [new(Take(input * 4 * h), Take(h * 4 * h), Take(4 * h)), new(Take(input * 4 * h), Take(h * 4 * h), Take(4 * h))];
        First = Layer(Word, H1);
        (PosW, PosB) = (Take(2 * H1 * Pos), Take(Pos));
        (TagW, TagB) = (Take(2 * H1 * Tags), Take(Tags));
        Second = Layer(2 * H1, H2);
        (ArcHeadW, ArcHeadB) = (Take(2 * H2 * Arc), Take(Arc));
        (ArcDepW, ArcDepB) = (Take(2 * H2 * Arc), Take(Arc));
        (RelHeadW, RelHeadB) = (Take(2 * H2 * Rel), Take(Rel));
        (RelDepW, RelDepB) = (Take(2 * H2 * Rel), Take(Rel));
        (ArcU, ArcBias, Root) = (Take(Arc * Arc), Take(Arc), Take(2 * H2));
        (LabelW, LabelB) = (Take(2 * Rel * Relations), Take(Relations));
        Count = at;
    }
}

/// <summary>Where a direction of a recurrent layer lies.</summary>
/// <param name="Input">Weights of the input.</param>
/// <param name="Recurrent">Weights of the output of the step before.</param>
/// <param name="Bias">Bias.</param>
internal readonly record struct LstmPlace(int Input, int Recurrent, int Bias);
