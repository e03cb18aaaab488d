using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A mention of an actor in a report and what it was resolved to. Immutable.</summary>
/// <param name="Span">Its characters in the report's text.</param>
/// <param name="Form"><c>name</c>, <c>noun</c> ("the army", "militants"), <c>demonym</c> ("Turkish") or <c>pronoun</c>.</param>
/// <param name="Name">Name of the actor; of one that no pack knows what the text calls it; null where the words could mean several.</param>
/// <param name="Id">Actor id, or null for an actor that no pack knows.</param>
/// <param name="Kind">Kind of the actor in the packs, <c>unknown</c> for one that they do not know.</param>
/// <param name="Side">Party of the actor, or the state or group above it; null for an unknown actor.</param>
/// <param name="Why">What resolved it.</param>
public sealed record ActorReading(TextSpan Span, string Form, string? Name, string? Id, string Kind, string? Side, string Why)
{
    internal static ActorReading Of(ActorMention mention, Sides sides) => new(
        mention.Span, mention.IsPronoun ? "pronoun" : mention.IsDemonym ? "demonym" : mention.IsGeneric ? "noun" : "name",
        mention.Name, mention.Actor?.Id, mention.Actor?.Kind ?? "unknown", sides.Of(mention.Actor), mention.Why);
}
