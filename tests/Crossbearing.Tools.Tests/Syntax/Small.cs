using Crossbearing.Text;
using Crossbearing.Tools.Syntax;

namespace Crossbearing.Tools.Tests.Syntax;

/// <summary>A treebank of our own with a network to be trained on it.</summary>
internal sealed class Small
{
    /// <summary>Sentences as <c>form/lemma/pos/xpos/head/relation</c>.</summary>
    private static readonly string[] Lines =
    [
        "Rebels/rebel/NOUN/NNS/2/nsubj took/take/VERB/VBD/0/root the/the/DET/DT/4/det hill/hill/NOUN/NN/2/obj ././PUNCT/./2/punct",
        "The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj left/leave/VERB/VBD/0/root two/two/NUM/CD/5/nummod villages/village/NOUN/NNS/3/obj ././PUNCT/./3/punct",
        "Shells/shell/NOUN/NNS/2/nsubj hit/hit/VERB/VBD/0/root Dahra/Dahra/PROPN/NNP/2/obj on/on/ADP/IN/5/case Monday/Monday/PROPN/NNP/2/obl ././PUNCT/./2/punct",
        "Three/three/NUM/CD/2/nummod fighters/fighter/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass killed/kill/VERB/VBN/0/root",
    ];

    public static List<TreebankWord[]> Sentences { get; } = [.. Lines.Select(l => l.Split(' ').Select(Word).ToArray())];

    private readonly Vocabulary _vocabulary = Vocabulary.Build(Sentences, null, 0);
    private readonly Inventory _inventory = new(Sentences);

    public NetworkShape Shape { get; }
    public float[] P { get; }
    public float[] Rows { get; }
    public float[] Projection { get; }

    public Small()
    {
        Shape = new NetworkShape(_inventory.Tags.Count, _inventory.Relations.Count);
        var noise = new Noise(11);
        float[] Values(int n) => [.. Enumerable.Range(0, n).Select(_ => (noise.Unit() - 0.5f) * 0.3f)];
        _vocabulary.Vectors[0] = Values(Vocabulary.VectorWidth);
        (P, Rows, Projection) = (Values(Shape.Count), Values((_vocabulary.Words.Count + WordFeatures.Buckets) * NetworkShape.Word), Values(Vocabulary.VectorWidth * NetworkShape.Word));
    }

    /// <summary>A pass of training over all sentences under the same noise each time.</summary>
    public Lane Pass()
    {
        var lane = new Lane(Shape, P, Rows, _vocabulary.Words.Count, Projection, _vocabulary);
        lane.Run([.. Sentences.Select(s => Example.From(s, _vocabulary, _inventory))], 5, true);
        return lane;
    }

    private static TreebankWord Word(string text)
    {
        string[] c = text.Split('/');
        return new TreebankWord(c[0], c[1], c[2], c[3], "_", int.Parse(c[4], System.Globalization.CultureInfo.InvariantCulture), c[5]);
    }
}
