using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>The claims of one event by what they say of it. An origin that denied first and tells it later has told it: its last word counts.</summary>
internal sealed class Support
{
    public Support(IReadOnlyList<ClaimFacts> claims)
    {
        All = [.. claims];
        Supporting = With(ClaimStance.Supports);
        var lastWord = Supporting.GroupBy(c => c.Voice.Origin, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(Spoken), StringComparer.Ordinal);
        Denying = [.. With(ClaimStance.Denies).Where(d => !lastWord.TryGetValue(d.Voice.Origin, out DateTimeOffset last) || Spoken(d) > last)];
        Doubting = With(ClaimStance.Doubts);
    }

    public ImmutableArray<ClaimFacts> All { get; }

    public ImmutableArray<ClaimFacts> Supporting { get; }

    public ImmutableArray<ClaimFacts> Denying { get; }

    public ImmutableArray<ClaimFacts> Doubting { get; }

    /// <summary>The claims whose slots the event takes: those that tell it, else all.</summary>
    public ImmutableArray<ClaimFacts> Telling => Supporting.IsEmpty ? All : Supporting;

    public int Groups => Supporting.Select(c => c.Voice.Group).Distinct(StringComparer.Ordinal).Count();

    public static DateTimeOffset Spoken(ClaimFacts facts) => facts.Claim.Published ?? DateTimeOffset.MinValue;

    private ImmutableArray<ClaimFacts> With(ClaimStance stance) => [.. All.Where(c => c.Stance == stance)];
}
