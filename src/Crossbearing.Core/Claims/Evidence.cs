using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>
/// For every filled slot of a claim the characters it came from, keyed <c>type</c>, <c>date</c>, <c>place</c>, <c>place_to</c>,
/// <c>actors[0]</c>, <c>figures[0]</c>, <c>attribution[0]</c>, <c>means[0]</c>, <c>certainty</c>, <c>verification</c>, <c>outcome</c>.
/// Immutable; slots are kept in ordinal order.
/// </summary>
[JsonConverter(typeof(EvidenceJsonConverter))]
public sealed class Evidence : IEquatable<Evidence>
{
    private readonly ImmutableArray<KeyValuePair<string, ImmutableArray<TextSpan>>> slots;

    /// <summary>Takes the spans of each slot; a slot named twice is an error.</summary>
    /// <exception cref="ArgumentException">A slot stands twice or has no span.</exception>
    public Evidence(IEnumerable<KeyValuePair<string, ImmutableArray<TextSpan>>> slots)
    {
        this.slots = [.. slots.OrderBy(s => s.Key, StringComparer.Ordinal)];
        for (int i = 0; i < this.slots.Length; i++)
        {
            if (this.slots[i].Value.IsDefaultOrEmpty) throw new ArgumentException($"slot {this.slots[i].Key} has no span", nameof(slots));
            if (i > 0 && this.slots[i].Key == this.slots[i - 1].Key) throw new ArgumentException($"slot {this.slots[i].Key} stands twice", nameof(slots));
        }
    }

    /// <summary>No slot at all.</summary>
    public static Evidence None { get; } = new([]);

    /// <summary>The slots in ordinal order with their spans, first span first.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<TextSpan>>> Slots => slots;

    /// <summary>The spans of <paramref name="slot"/>, empty where it has none.</summary>
    public ImmutableArray<TextSpan> Of(string slot)
    {
        foreach (var (key, spans) in slots)
        {
            if (key == slot) return spans;
        }
        return [];
    }

    /// <inheritdoc/>
    public bool Equals(Evidence? other) =>
        other is not null && slots.Length == other.slots.Length
        && slots.Zip(other.slots).All(p => p.First.Key == p.Second.Key && p.First.Value.SequenceEqual(p.Second.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => slots.Length == 0 ? 0 : HashCode.Combine(slots.Length, slots[0].Value[0]);
}
