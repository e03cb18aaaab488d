using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>A claim as a picture shows it: the slots a reader sees and the spans they come from.</summary>
public sealed record PictureClaim
{
    /// <summary>Claim id.</summary>
    public required string Id { get; init; }

    /// <summary>Index of its report.</summary>
    public required int Report { get; init; }

    /// <summary>What happened.</summary>
    public required ClaimType Type { get; init; }

    /// <summary>How surely the report puts it.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>True where it is expected not to happen.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Negated { get; init; }

    /// <summary>How the act ended, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Outcome? Outcome { get; init; }

    /// <summary>When.</summary>
    public required EventTime Date { get; init; }

    /// <summary>Where, or null.</summary>
    public PlaceSlot? Place { get; init; }

    /// <summary>Where to, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlaceSlot? PlaceTo { get; init; }

    /// <summary>Who, to whom.</summary>
    public ImmutableArray<ActorSlot> Actors { get; init; } = [];

    /// <summary>How many.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>According to whom.</summary>
    public ImmutableArray<Attribution> Attribution { get; init; } = [];

    /// <summary>What the text says on verification.</summary>
    public Verification Verification { get; init; }

    /// <summary>Weapons.</summary>
    public ImmutableArray<string> Means { get; init; } = [];

    /// <summary>How sure the coder is of the claim, 0 to 1, or null.</summary>
    public double? Confidence { get; init; }

    /// <summary>The mention that states it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The other mentions.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];

    /// <summary>Slot to the spans it came from.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;
}
