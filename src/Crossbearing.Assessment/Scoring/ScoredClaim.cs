using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Assessment;

/// <summary>What scoring looks at in a claim, hand-coded or a coder's. Immutable.</summary>
public sealed record ScoredClaim
{
    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Claim type, in the codebook's words.</summary>
    public required string Type { get; init; }

    /// <summary>False for a hand-coded claim that counts neither when missed nor when found.</summary>
    public bool IsCore { get; init; } = true;

    /// <summary>Certainty, in the codebook's words; null where untold.</summary>
    public string? Certainty { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Where, or null.</summary>
    public ScoredPlace? Place { get; init; }

    /// <summary>Of a movement where to, or null.</summary>
    public ScoredPlace? PlaceTo { get; init; }

    /// <summary>Who, to whom.</summary>
    public ImmutableArray<ScoredName> Actors { get; init; } = [];

    /// <summary>How many.</summary>
    public ImmutableArray<ScoredFigure> Figures { get; init; } = [];

    /// <summary>According to whom.</summary>
    public ImmutableArray<ScoredName> Attribution { get; init; } = [];

    /// <summary>The rarer marks, each once.</summary>
    public ImmutableArray<ScoredFlag> Flags { get; init; } = [];

    /// <summary>The claim's own words and its mentions; one longer than 400 code units is left out, it would overlap everything.</summary>
    public ImmutableArray<TextSpan> Spans { get; init; } = [];

    /// <summary>The hand-coded words, for a person; null for a coder's claim.</summary>
    public string? Quote { get; init; }

    /// <summary>The claim of a coder.</summary>
    public static ScoredClaim Of(Claim claim) => new()
    {
        Report = claim.Report, Type = claim.Type.Word(), Certainty = claim.Certainty.Word(), Start = claim.Date.Start, End = claim.Date.End,
        Place = Of(claim.Place), PlaceTo = Of(claim.PlaceTo),
        Actors = [.. claim.Actors.Select(a => new ScoredName(a.Role.Word(), a.Name, a.Text))],
        Figures = [.. claim.Figures.Select(f => new ScoredFigure(f.Kind.Word(), f.Low, f.High, f.Bound))],
        Attribution = [.. claim.Attribution.Select(a => new ScoredName(a.Kind.Word(), a.Name, a.Text))],
        Flags = [.. FlagsOf(claim)],
        Spans = Counted(claim.Mentions.Prepend(claim.Span)),
    };

    /// <summary>Those that are not too long to count.</summary>
    internal static ImmutableArray<TextSpan> Counted(IEnumerable<TextSpan> spans) => [.. spans.Where(s => s.Length <= LongestSpan)];

    private const int LongestSpan = 400;

    private static ScoredPlace? Of(PlaceSlot? place) =>
        place is null ? null : new(place.Name, place.Text, place.Precision.Word(), place.Lat, place.Lon);

    private static IEnumerable<ScoredFlag> FlagsOf(Claim claim)
    {
        if (claim.Outcome is { } outcome) yield return new("outcome", outcome.Word());
        if (claim.Negated) yield return new("negated", "true");
        if (claim.Mode is { } mode) yield return new("mode", mode.Word());
        foreach (string slot in (claim.Doubtful ?? []).Distinct(StringComparer.Ordinal)) yield return new("doubtful", slot);
        if (claim.Verification != Verification.NoneStated) yield return new("verification", claim.Verification.Word());
    }
}
