using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Pipeline;

/// <summary>Words to be told otherwise, all at once. Immutable.</summary>
/// <param name="Name">What it is called: heading and wording.</param>
/// <param name="Words">Each word with what replaces it; no word stands twice.</param>
/// <param name="Only">The claim type that a word must tell to be replaced; null for everywhere.</param>
/// <param name="Kind">What may change with it.</param>
public sealed record FairnessSwap(string Name, ImmutableArray<KeyValuePair<string, string>> Words, ClaimType? Only, FairnessKind Kind);
