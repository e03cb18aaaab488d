using System.Collections.Immutable;

namespace Crossbearing.Reading;

/// <summary>Marks what each stretch of a text is. Deterministic; the same text gives the same zones. Thread-safe.</summary>
public static class ZoneMarker
{
    /// <summary>Zones of a plain text with the rule behind each: in text order, not overlapping, covering every paragraph.</summary>
    /// <param name="text">Any text; header lines at its top are recognised.</param>
    public static ImmutableArray<MarkedZone> Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLine.Split(text);
        var header = HeaderBlock.Parse(text, lines);
        return Mark(text, lines, header?.Zones ?? MastheadReader.Read(lines, null).Zones);
    }

    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="known">By line number the zones that are known already.</param>
    internal static ImmutableArray<MarkedZone> Mark(
        string text, ImmutableArray<TextLine> lines, IReadOnlyDictionary<int, ImmutableArray<MarkedZone>> known)
    {
        var pass = new ZonePass(text);
        var block = new List<TextLine>();
        foreach (var line in lines)
        {
            var isKnown = known.TryGetValue(line.Index, out var zones);
            if (line.IsBlank || isKnown)
            {
                pass.Add(block);
                block.Clear();
            }

            if (isKnown)
            {
                pass.AddKnown(zones);
            }
            else if (!line.IsBlank)
            {
                block.Add(line);
            }
        }

        pass.Add(block);
        return pass.Zones;
    }
}
