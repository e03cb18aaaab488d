using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>A party, state, force, unit, group, institution, person in office or generic actor. Immutable.</summary>
public sealed record Actor
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Canonical name, what a claim shows.</summary>
    public required string Name { get; init; }

    /// <summary>Kind as in the pack format (<c>state</c>, <c>armed-force</c>, <c>armed-group</c>, <c>generic</c>, …).</summary>
    public required string Kind { get; init; }

    /// <summary>Party id, or null.</summary>
    public string? Party { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the actor it belongs to, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Names that mean this actor by themselves.</summary>
    public ImmutableArray<DatedName> Aliases { get; init; } = [];

    /// <summary>Common nouns that mean it when nothing else is named.</summary>
    public ImmutableArray<string> Nouns { get; init; } = [];

    /// <summary>Adjective and plural of its people (<c>Russian</c>, <c>Russians</c>).</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    /// <summary>Actor ids that it fights beside.</summary>
    public ImmutableArray<string> Allies { get; init; } = [];

    /// <summary>Actor ids that it fights against.</summary>
    public ImmutableArray<string> Adversaries { get; init; } = [];

    /// <summary>Actor ids that back it.</summary>
    public ImmutableArray<string> BackedBy { get; init; } = [];

    /// <summary>First day it existed, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day it existed, or null.</summary>
    public DateOnly? To { get; init; }
}
