using System.Collections.Immutable;
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

    /// <summary>True where no pack has the name as written, so that its candidate is one that sounds like it.</summary>
    public bool BySound { get; set; }

    /// <summary>True where the name is that of its candidate but for one letter.</summary>
    public bool IsMisprint { get; set; }

    /// <summary>Relation that the words around the name give, or null.</summary>
    public PlaceRelation? Relation { get; set; }

    /// <summary>The mentions that the relation starts from where they are not the name itself: the town of "the M5 south of X", both of "between X and Y".</summary>
    public ImmutableArray<PlaceMention> From { get; init; } = [];

    /// <summary>The second name of "between X and Y", or null.</summary>
    public PlaceMention? Other { get; set; }

    /// <summary>The place beside which this one is told only to say where that lies ("Semenivka, Chernihiv region"), or null.</summary>
    public PlaceMention? AsideOf { get; set; }

    /// <summary>True for "there" and "where", which stand for a place and the "in" before it.</summary>
    public bool IsAdverb { get; init; }

    /// <summary>True where the words speak of a road.</summary>
    public bool IsRoad { get; init; }

    /// <summary>Kind word beside the name (<c>town</c>, <c>province</c>, <c>hilltop</c>), or null.</summary>
    public string? KindWord { get; set; }

    /// <summary>True where the words speak of the district around a town that the packs know only as a town: "Pokrovsk district".</summary>
    public bool IsDistrict => KindWord is "district" or "raion" or "county" or "township" or "sub-district" or "subdistrict" && Relation is null && Place is { Kind: "town" or "city" };

    /// <summary>True before "'s centre" and the like, which only a town has.</summary>
    public bool AtCentre { get; set; }

    /// <summary>One past the last token of the phrase ("X's southern countryside"); the name's own end where it stands alone.</summary>
    public int PhraseEnd { get => Math.Max(End, field); set; }

    /// <summary>Characters of the name with its relation words.</summary>
    public TextSpan FullSpan { get; set; }

    /// <summary>How it was resolved, for a person who asks why.</summary>
    public string Why { get; set; } = "";
}
