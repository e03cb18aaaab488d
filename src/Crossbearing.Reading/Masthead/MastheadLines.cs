using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The first lines of a text, sorted into title, deck, byline and datelines. Not thread-safe.</summary>
internal sealed partial class MastheadLines
{
    public const int LongestTitle = 30;

    private readonly SortedDictionary<int, MarkedZone> _zones = [];
    private readonly List<TextLine> _undecided = [];
    private bool _bylineSeen;

    public TextLine? Title { get; private set; }

    public string? Author { get; private set; }

    /// <summary>Lines with an outlet, a day or both, in text order.</summary>
    public List<NamedDay> Datelines { get; } = [];

    public bool Has(TextLine line) => _zones.ContainsKey(line.Index);

    public IReadOnlyDictionary<int, ImmutableArray<MarkedZone>> Zones() =>
        _zones.ToImmutableSortedDictionary(z => z.Key, z => ImmutableArray.Create(z.Value));

    public void Consider(TextLine line, int place, TextLine? next, string? knownTitle)
    {
        if (string.Equals(line.Plain, knownTitle, StringComparison.Ordinal) || (place == 0 && knownTitle is null && IsHeadline(line, next)))
        {
            Title = line;
            Put(line, ZoneKind.Title, "headline");
        }
        else if (Byline().Match(line.Plain) is { Success: true } byline && !_bylineSeen)
        {
            Author = byline.Groups["name"].Value.Trim();
            _bylineSeen = true;
            Put(line, ZoneKind.Byline, "byline");
            TakeDeck();
        }
        else if (NamedDay.Parse(line.Plain) is { } day)
        {
            Datelines.Add(day);
            Put(line, ZoneKind.Dateline, "outlet-and-day");
            TakeDeck();
        }
        else if (Author is not null && string.Equals(line.Plain, Author, StringComparison.OrdinalIgnoreCase))
        {
            Datelines.Add(new(line.Plain, null));
            Put(line, ZoneKind.Dateline, "outlet-line");
        }
        else if (place == 1 && Title is not null)
        {
            _undecided.Add(line);
        }
    }

    /// <summary>A line between headline and byline is the deck.</summary>
    private void TakeDeck()
    {
        foreach (var line in _undecided)
        {
            Put(line, ZoneKind.Title, "deck");
        }

        _undecided.Clear();
    }

    private static bool IsHeadline(TextLine line, TextLine? next) =>
        next is not null
        && line.Words is >= 2 and <= LongestTitle
        && (!".:;,".Contains(line.Plain[^1]) || Byline().IsMatch(next.Plain))
        && (next.Index > line.Index + 1 || Byline().IsMatch(next.Plain) || NamedDay.Parse(next.Plain) is not null)
        && char.IsLetterOrDigit(line.Plain.TrimStart('“', '"', '\'', '‘')[..1].FirstOrDefault())
        && !Cues.TimeStamp().IsMatch(line.Plain) && !Cues.BareAddress().IsMatch(line.Plain)
        && !Cues.Bullet().IsMatch(line.Raw) && !Byline().IsMatch(line.Plain) && NamedDay.Parse(line.Plain) is null;

    private void Put(TextLine line, ZoneKind kind, string rule) => _zones[line.Index] = MarkedZone.Of(kind, line.Span, rule);

    [GeneratedRegex(@"^(?:[Ww]ritten )?(?:By|BY|by:)\s+(?<name>\p{Lu}[^.:;!?]{1,80}|\p{Lu}[\p{L}. '’-]{1,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();
}
