using System.Collections.Immutable;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>A text in which stretches were replaced by a mark, with the way from old spans to new ones. Immutable, thread-safe.</summary>
public sealed class RedactedText
{
    /// <summary>What stands in place of a withheld name.</summary>
    public const string Mark = "[name withheld]";

    private readonly ImmutableArray<TextSpan> cuts;

    private RedactedText(string text, ImmutableArray<TextSpan> cuts) => (Text, this.cuts) = (text, cuts);

    /// <summary>The text with its marks.</summary>
    public string Text { get; }

    /// <summary>Number of stretches replaced.</summary>
    public int Count => cuts.Length;

    /// <summary>Replaces each of <paramref name="withheld"/>; overlapping and touching ones are replaced as one, empty ones are passed over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie in the text.</exception>
    public static RedactedText Of(string text, IEnumerable<TextSpan> withheld)
    {
        ImmutableArray<TextSpan> cuts = Merge(withheld);
        if (cuts.Length > 0 && cuts[^1].End > text.Length) throw new ArgumentOutOfRangeException(nameof(withheld), cuts[^1], $"the text has {text.Length} code units");
        var sb = new StringBuilder();
        int at = 0;
        foreach (TextSpan cut in cuts)
        {
            sb.Append(text, at, cut.Start - at).Append(Mark);
            at = cut.End;
        }
        return new(sb.Append(text, at, text.Length - at).ToString(), cuts);
    }

    /// <summary>Where <paramref name="span"/> of the old text lies in <see cref="Text"/>; one that touches a withheld stretch takes in its whole mark.</summary>
    public TextSpan Map(TextSpan span) => new(MapStart(span.Start), Math.Max(MapEnd(span.End), MapStart(span.Start)));

    /// <summary>The characters of <see cref="Text"/> that <paramref name="span"/> of the old text maps to.</summary>
    public string Read(TextSpan span) => Map(span).Of(Text);

    private int MapStart(int at)
    {
        int shift = 0;
        foreach (TextSpan cut in cuts)
        {
            if (at < cut.Start) break;
            if (at < cut.End) return cut.Start + shift;
            shift += Mark.Length - cut.Length;
        }
        return at + shift;
    }

    private int MapEnd(int at)
    {
        int shift = 0;
        foreach (TextSpan cut in cuts)
        {
            if (at <= cut.Start) break;
            shift += Mark.Length - cut.Length;
            if (at <= cut.End) return cut.End + shift;
        }
        return at + shift;
    }

    private static ImmutableArray<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan span in spans.Where(s => s.Length > 0).Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End) merged[^1] = merged[^1].Union(span);
            else merged.Add(span);
        }
        return merged.ToImmutable();
    }
}
