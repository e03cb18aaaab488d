namespace Crossbearing.Text;

/// <summary>The matrices of a model made ready for passing words through. Immutable, thread-safe.</summary>
internal sealed class Network
{
    private const int A = NetworkShape.Arc;

    public NetworkShape Shape { get; }
    public PackedMatrix First { get; }
    public PackedMatrix Pos { get; }
    public IntegerMatrix TagVector { get; }
    public IntegerMatrix[] Deep { get; }
    /// <summary>To the vector of a word as dependent of an arc.</summary>
    public IntegerMatrix ArcDependent { get; }
    /// <summary>To the vectors of a word as head of an arc, head of a relation, dependent of a relation.</summary>
    public IntegerMatrix OtherEnds { get; }
    public PackedMatrix ArcPairs { get; }
    public PackedMatrix Label { get; }
    /// <summary>The other ends of the root.</summary>
    public float[] RootEnds { get; }

    public Network(ModelData data)
    {
        float[] p = data.Weights;
        Shape = new NetworkShape(data.Tags.Length, data.Relations.Length);
        First = new PackedMatrix(p, Shape.First);
        Pos = new PackedMatrix(p, Shape.PosHead);
        TagVector = new IntegerMatrix(p, Shape.TagVector);
        Deep = [.. Shape.Deep.Select(d => new IntegerMatrix(p, d))];
        ArcDependent = new IntegerMatrix(p, Shape.EndsHead, 0, A);
        OtherEnds = new IntegerMatrix(p, Shape.EndsHead, A, NetworkShape.Ends);
        ArcPairs = new PackedMatrix(p, Shape.ArcPairs);
        Label = new PackedMatrix(p, Shape.Label);
        RootEnds = new float[OtherEnds.Outputs];
        var root = new short[2 * NetworkShape.H2];
        IntegerKernels.Quantise(p.AsSpan(Shape.Root, root.Length), root);
        OtherEnds.Apply(root, root.Length, RootEnds, 1);
        Kernels.Rectify(RootEnds);
    }
}
