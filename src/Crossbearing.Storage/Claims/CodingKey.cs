using System.Collections.Immutable;

namespace Crossbearing.Storage;

/// <summary>What a coding depends on besides the report: the coder's version and the packs. Equal where both are equal in this order.</summary>
/// <param name="Coder">Coder and version, as <see cref="Core.Claim.Coder"/>.</param>
/// <param name="Theatres">Packs, each <c>name@hash</c>, as <see cref="Core.Claim.Theatres"/>.</param>
public sealed record CodingKey(string Coder, ImmutableArray<string> Theatres)
{
    /// <inheritdoc/>
    public bool Equals(CodingKey? other) =>
        other is not null && Coder == other.Coder && Theatres.AsSpan().SequenceEqual(other.Theatres.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Coder, Theatres.IsDefault ? 0 : Theatres.Length);

    /// <inheritdoc/>
    public override string ToString() => $"{Coder} with {string.Join(", ", Theatres)}";
}
