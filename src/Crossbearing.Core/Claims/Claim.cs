using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Crossbearing.Core;

/// <summary>
/// One report's statement that one event, of one type, happened (or did not, or will) at one place and time, according to one
/// chain of sources. A claim is never a fact. Immutable; the JSON form is the codebook's record.
/// </summary>
public sealed record Claim
{
    /// <summary>Id of the report that makes the claim.</summary>
    public required string Report { get; init; }

    /// <summary>Id from content: the same report and coder version give the same id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Outlet that published the report first (the origin); null where unknown.</summary>
    public string? Source { get; init; }

    /// <summary>When the report was published; null where unknown.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Coder and version.</summary>
    public required string Coder { get; init; }

    /// <summary>Packs used, each <c>name@hash</c>.</summary>
    public ImmutableArray<string> Theatres { get; init; } = [];

    /// <summary>What happened.</summary>
    public required ClaimType Type { get; init; }

    /// <summary>ACLED's sub-event name where one fits, else null.</summary>
    public string? Subevent { get; init; }

    /// <summary>Slot to how sure the coder is, 0 to 1; <c>type</c> stands for the claim itself.</summary>
    public ImmutableSortedDictionary<string, double> Confidence { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>How surely the report puts it.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>True where a planned, predicted or conditional event is expected NOT to happen.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Negated { get; init; }

    /// <summary>How the act ended, where the text says so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Outcome? Outcome { get; init; }

    /// <summary>Slots that the text doubts while the event itself stands; null where none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Doubtful { get; init; }

    /// <summary>When.</summary>
    public EventTime Date { get; init; } = EventTime.Unknown;

    /// <summary>Where; of a movement where from. Null where the report does not tell.</summary>
    public PlaceSlot? Place { get; init; }

    /// <summary>Of a movement where to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlaceSlot? PlaceTo { get; init; }

    /// <summary>At least how many places the claim speaks of without naming them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? PlacesUnnamedMin { get; init; }

    /// <summary>Who, to whom.</summary>
    public ImmutableArray<ActorSlot> Actors { get; init; } = [];

    /// <summary>How many.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>According to whom, outermost first; empty is the outlet's own voice alone.</summary>
    public ImmutableArray<Attribution> Attribution { get; init; } = [];

    /// <summary>What the text says on verification.</summary>
    public Verification Verification { get; init; }

    /// <summary>Weapons or platforms.</summary>
    public ImmutableArray<string> Means { get; init; } = [];

    /// <summary>What a statement does; only with <see cref="ClaimType.Statement"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatementMode? Mode { get; init; }

    /// <summary>The most specific mention: the smallest clause or list item that states the event.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The other mentions in the report.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];

    /// <summary>For every filled slot the characters it came from.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>The rules or models that fired, for a person who asks why.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>This claim with the id that its content gives: <c>c-</c> and the first 16 hex digits of the SHA-256 of its JSON without id and geometries.</summary>
    public Claim WithContentId() => this with { Id = ContentId.Of("c", Json.CoreJson.Write(this with { Id = "", Place = Bare(Place), PlaceTo = Bare(PlaceTo) })) };

    private static PlaceSlot? Bare(PlaceSlot? place) => place is null ? null : place with { Geometry = null };
}
