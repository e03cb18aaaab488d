using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>Finds names of private persons in a report. Implementations are thread-safe and give the same answer for the same report.</summary>
public interface IPrivateNameFinder
{
    /// <summary>Spans of names to withhold, in text order; every mention of the same person.</summary>
    /// <param name="report">The report; its zones tell author lines.</param>
    /// <param name="known">Names that are public.</param>
    ImmutableArray<TextSpan> Find(Report report, PublicNames known);
}
