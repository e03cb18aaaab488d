using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

/// <summary>A claim with what matching needs of it, worked out once.</summary>
internal sealed class ClaimFacts
{
    private ClaimFacts(Claim claim, Voice voice, PlaceFacts? place) =>
        (Claim, Voice, Place, Stance) = (claim, voice, place, TypeRules.Stance(claim));

    public Claim Claim { get; }

    public Voice Voice { get; }

    public PlaceFacts? Place { get; }

    public ClaimStance Stance { get; }

    public required Interest Interest { get; init; }

    public required ImmutableArray<string> InitiatorParties { get; init; }

    public required ImmutableArray<string> TargetParties { get; init; }

    public required ImmutableArray<string> Initiators { get; init; }

    /// <summary>First and last day number; null where the date is unknown.</summary>
    public (int From, int To)? Days { get; init; }

    public string Id => Claim.Id;

    public bool IsDay => Claim.Date.Precision == DatePrecision.Day;

    public static ClaimFacts Of(Claim claim, ReportOrigins origins, TheatreSet theatres, ConsolidationOptions options)
    {
        Voice voice = origins.VoiceOf(claim);
        string? PartyOf(ActorSlot slot) => slot.Id is { } id && theatres.Actor(id) is { } actor ? theatres.PartyOf(actor)?.Id : null;
        ImmutableArray<string> Parties(ActorRole role, ActorRole ally) =>
            [.. claim.Actors.Where(a => a.Role == role || a.Role == ally).Select(PartyOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(claim, voice, PlaceFacts.Of(claim.Place, theatres))
        {
            Interest = InterestRule.Of(claim, voice, PartyOf),
            InitiatorParties = Parties(ActorRole.Initiator, ActorRole.InitiatorAlly),
            TargetParties = Parties(ActorRole.Target, ActorRole.TargetAlly),
            Initiators = [.. claim.Actors.Where(a => a.Role == ActorRole.Initiator).Select(a => a.Id).OfType<string>().Order(StringComparer.Ordinal)],
            Days = DaysOf(claim, options),
        };
    }

    private static (int From, int To)? DaysOf(Claim claim, ConsolidationOptions options)
    {
        if (claim.Date.Precision == DatePrecision.Unknown || (claim.Date.Start ?? claim.Date.End) is not { } told) return null;
        int from = claim.Date.Start?.DayNumber ?? Math.Max(0, told.DayNumber - options.OpenRangeDays);
        int to = claim.Date.End?.DayNumber ?? told.DayNumber + options.OpenRangeDays;
        return (from, TypeRules.Stance(claim) == ClaimStance.Expects ? to + options.ExpectationDays : to);
    }
}
