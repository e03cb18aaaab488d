namespace Crossbearing.Text;

/// <summary>Sizes of the network and where each of its matrices lies in one array of weights. Matrices are stored by inputs. Immutable, thread-safe.</summary>
internal sealed class NetworkShape
{
    /// <summary>Width of a word's vector.</summary>
    public const int Word = 128;
    /// <summary>Width of the convolution over neighbouring words.</summary>
    public const int Near = 128;
    /// <summary>How many words to each side the convolution sees.</summary>
    public const int Reach = 2;
    /// <summary>Width of each direction of the first recurrent layer, which reads words.</summary>
    public const int H1 = 64;
    /// <summary>Width of what tags are read from: the convolution and both directions.</summary>
    public const int Context = Near + (2 * H1);
    /// <summary>What a word form adds: a part for each place of the convolution, the gates of the first recurrent layer, and its share of those of the first deep layer.</summary>
    public const int Form = DeepPart + (2 * Gates * H2);
    /// <summary>Where the gates of the first recurrent layer begin in what a form adds.</summary>
    public const int GatePart = ((2 * Reach) + 1) * Near;
    /// <summary>Where the share of the first deep layer begins in what a form adds.</summary>
    public const int DeepPart = GatePart + (2 * Gates * H1);
    /// <summary>Gates of a recurrent unit: candidate, forget, output.</summary>
    public const int Gates = 3;
    /// <summary>Width of each direction of the deep layers.</summary>
    public const int H2 = 80;
    /// <summary>Number of deep layers, from which the tree is read.</summary>
    public const int Layers = 3;
    /// <summary>Width of the arc vectors.</summary>
    public const int Arc = 64;
    /// <summary>Width of the relation vectors.</summary>
    public const int Rel = 64;
    /// <summary>Width of the arc and relation vectors of a word, as head and as dependent.</summary>
    public const int Ends = 2 * (Arc + Rel);
    /// <summary>Universal parts of speech, padded.</summary>
    public const int Pos = 32;
    /// <summary>Width of the rectified vectors that tags are read from.</summary>
    public const int TagWidth = 32;

    /// <summary>Full tags, padded to a multiple of 16.</summary>
    public int Tags { get; }
    /// <summary>Relations, padded to a multiple of 16.</summary>
    public int Relations { get; }
    /// <summary>From a word's vector to its part in the first layers.</summary>
    public MatrixPlace First { get; }
    /// <summary>To the vector that tags are read from, rectified.</summary>
    public MatrixPlace TagVector { get; }
    /// <summary>From that vector to the parts of speech.</summary>
    public MatrixPlace PosHead { get; }
    /// <summary>From that vector to the full tags.</summary>
    public MatrixPlace TagHead { get; }
    /// <summary>To the gates of the deep layers; the first reads what tags are read from, and takes a share from the form.</summary>
    public MatrixPlace[] Deep { get; }
    /// <summary>To the vectors of a word as dependent of an arc, head of an arc, head of a relation, dependent of a relation.</summary>
    public MatrixPlace EndsHead { get; }
    /// <summary>Bilinear arc weights; the bias is the score of being a head at all.</summary>
    public MatrixPlace ArcPairs { get; }
    /// <summary>From the sum and the product of two relation vectors to the relations.</summary>
    public MatrixPlace Label { get; }
    /// <summary>The root's stand-in for an output of the deepest layer.</summary>
    public int Root { get; }
    /// <summary>Number of weights.</summary>
    public int Count { get; }

    public NetworkShape(int tags, int relations)
    {
        Tags = (tags + 15) / 16 * 16;
        Relations = (relations + 15) / 16 * 16;
        int at = 0;
        MatrixPlace Take(int inputs, int outputs)
        {
            var place = new MatrixPlace(at, inputs, outputs);
            at = place.End;
            return place;
        }
        First = Take(Word, Form);
        TagVector = Take(Context, TagWidth);
        PosHead = Take(TagWidth, Pos);
        TagHead = Take(TagWidth, Tags);
        Deep = [.. Enumerable.Range(0, Layers).Select(k => Take(k == 0 ? Context : 2 * H2, 2 * Gates * H2))];
        EndsHead = Take(2 * H2, Ends);
        ArcPairs = Take(Arc, Arc);
        Label = Take(2 * Rel, Relations);
        Root = at;
        Count = at + (2 * H2);
    }

    /// <summary>All matrices, in the order in which they lie.</summary>
    public IEnumerable<MatrixPlace> Matrices => [First, TagVector, PosHead, TagHead, .. Deep, EndsHead, ArcPairs, Label];
}

/// <summary>Where a matrix and, after it, its bias lie.</summary>
/// <param name="Weights">First weight; row j holds the outputs of input j.</param>
/// <param name="Inputs">Number of inputs.</param>
/// <param name="Outputs">Number of outputs, a multiple of 16.</param>
internal readonly record struct MatrixPlace(int Weights, int Inputs, int Outputs)
{
    /// <summary>Number of weights without the bias.</summary>
    public int Size => Inputs * Outputs;

    /// <summary>First value of the bias.</summary>
    public int Bias => Weights + Size;

    /// <summary>One past the bias.</summary>
    public int End => Bias + Outputs;
}
