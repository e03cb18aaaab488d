using Crossbearing.Text;
using Crossbearing.Tools.Syntax;

namespace Crossbearing.Tools.Tests.Syntax;

/// <summary>The gradient that a pass gives is the slope of its loss, block of weights by block of weights.</summary>
public class LaneTests
{
    private static readonly Small Small = new();

    [Theory]
    [InlineData("words")]
    [InlineData("projection")]
    [InlineData("first")]
    [InlineData("pos")]
    [InlineData("tags")]
    [InlineData("tag vectors")]
    [InlineData("deep 0")]
    [InlineData("deep 1")]
    [InlineData("ends")]
    [InlineData("arcs")]
    [InlineData("labels")]
    [InlineData("root")]
    public void GradientIsTheSlopeOfTheLoss(string block)
    {
        var (values, gradient) = Block(block, Small.Pass());
        double norm = Math.Sqrt(gradient.Sum(g => (double)g * g));
        Assert.True(norm > 1e-3, $"the gradient of {block} is nothing");
        float step = 0.02f;
        double up = Moved(values, gradient, step / norm), down = Moved(values, gradient, -step / norm);
        Assert.InRange((up - down) / (2 * step * norm), 0.93, 1.07);
    }

    private static double Moved(Memory<float>[] values, float[] gradient, double by)
    {
        var kept = values.Select(v => v.ToArray()).ToArray();
        int at = 0;
        foreach (var part in values)
            foreach (ref float v in part.Span) v += (float)(gradient[at++] * by);
        double loss = Small.Pass().Loss;
        for (int k = 0; k < values.Length; k++) kept[k].CopyTo(values[k]);
        return loss;
    }

    private static (Memory<float>[] Values, float[] Gradient) Block(string name, Lane lane)
    {
        var shape = Small.Shape;
        if (name == "words")
        {
            var touched = lane.RowGradients.OrderBy(r => r.Key).ToList();
            return ([.. touched.Select(r => Small.Rows.AsMemory(r.Key * NetworkShape.Word, NetworkShape.Word))], [.. touched.SelectMany(r => r.Value)]);
        }
        if (name == "projection") return ([Small.Projection], lane.ProjectionGradient);
        if (name == "root") return ([Small.P.AsMemory(shape.Root)], lane.Gradient[shape.Root..]);
        var place = name switch
        {
            "first" => shape.First,
            "pos" => shape.PosHead,
            "tags" => shape.TagHead,
            "tag vectors" => shape.TagVector,
            "deep 0" => shape.Deep[0],
            "deep 1" => shape.Deep[1],
            "ends" => shape.EndsHead,
            "arcs" => shape.ArcPairs,
            _ => shape.Label,
        };
        return ([Small.P.AsMemory(place.Weights, place.End - place.Weights)], lane.Gradient[place.Weights..place.End]);
    }
}
