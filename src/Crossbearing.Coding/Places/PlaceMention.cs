using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A stretch of text that names a place.</summary>
internal sealed class PlaceMention : Mention
{
    /// <summary>The places of the packs that the name can mean, best first; empty for a name that no pack knows.</summary>
    public required IReadOnlyList<Place> Candidates { get; set; }

    /// <summary>The name as written.</summary>
    public required string Name { get; init; }

    /// <summary>The place it was resolved to, or null.</summary>
    public Place? Place { get; set; }

    /// <summary>Relation that the words around the name give, or null.</summary>
    public PlaceRelation? Relation { get; set; }

    /// <summary>Kind word beside the name (<c>town</c>, <c>province</c>, <c>hilltop</c>), or null.</summary>
    public string? KindWord { get; set; }

    /// <summary>True before "'s centre" and the like, which only a town has.</summary>
    public bool AtCentre { get; set; }

    /// <summary>Characters of the name with its relation words.</summary>
    public TextSpan FullSpan { get; set; }

    /// <summary>How it was resolved, for a person who asks why.</summary>
    public string Why { get; set; } = "";
}
