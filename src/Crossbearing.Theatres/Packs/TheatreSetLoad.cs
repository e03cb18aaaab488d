using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>What came of opening packs together. Immutable, thread-safe.</summary>
/// <param name="Set">The packs, world first, or null where one has an error.</param>
/// <param name="Diagnostics">Every error and notice, pack by pack.</param>
public sealed record TheatreSetLoad(TheatreSet? Set, ImmutableArray<Diagnostic> Diagnostics);
