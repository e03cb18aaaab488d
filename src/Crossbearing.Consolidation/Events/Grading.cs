using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>
/// Grades after Airwars: confirmed where a side admits it or origins of opposite sides tell it, fair with two independent origins,
/// weak with one, contested where told and denied, discounted where only denied or doubted; expected where only foretold.
/// </summary>
internal static class Grading
{
    public static EventGrade Of(Support support)
    {
        if (support.Supporting.IsEmpty)
            return support.All.Any(c => c.Stance is ClaimStance.Denies or ClaimStance.Doubts) ? EventGrade.Discounted : EventGrade.Expected;
        if (!support.Denying.IsEmpty) return EventGrade.Contested;
        if (support.Supporting.Any(c => c.Interest == Interest.Against) || OppositeSides(support)) return EventGrade.Confirmed;
        return support.Groups >= 2 ? EventGrade.Fair : EventGrade.Weak;
    }

    private static bool OppositeSides(Support support) =>
        support.Supporting.Where(c => c.Voice.RelaySide is null || c.Voice.RelaySide == c.Voice.Side)
            .Select(c => c.Voice.Side).OfType<string>().Distinct(StringComparer.Ordinal).Count() >= 2;
}
