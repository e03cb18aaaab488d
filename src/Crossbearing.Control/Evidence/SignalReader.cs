using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Control;

/// <summary>Reads what a claim says of who holds a place; abstains with a reason.</summary>
internal sealed class SignalReader(TheatreSet theatres, Func<Claim, Voice> voiceOf, ControlOptions options)
{
    private readonly ImmutableArray<SetAside>.Builder aside = ImmutableArray.CreateBuilder<SetAside>();

    public ImmutableArray<SetAside> Aside => aside.ToImmutable();

    public static bool IsAboutControl(Claim claim) =>
        claim.Type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.Withdrawal or ClaimType.ControlStatus;

    public Signal? Read(Claim claim)
    {
        if (Reason(claim) is { } reason)
        {
            aside.Add(new(claim.Id, reason));
            return null;
        }
        Voice voice = voiceOf(claim);
        return new(claim.Place!.Id!, (claim.Date.End ?? claim.Date.Start)!.Value, Parties(claim)[0], KindOf(claim), Reliability(claim, voice), voice.Group, claim);
    }

    private SetAsideReason? Reason(Claim claim)
    {
        if (claim.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional) return SetAsideReason.NotYetHappened;
        if (claim.Outcome == Outcome.Failed) return SetAsideReason.Failed;
        if (claim.Place is not { Relation: null, Precision: PlacePrecision.Settlement or PlacePrecision.Site } slot || claim.PlacesUnnamedMin is not null)
            return SetAsideReason.NoSinglePlace;
        if (slot.Id is not { } id || theatres.Place(id) is not { } place) return SetAsideReason.PlaceUnknown;
        if (place.Precision is not (PlacePrecision.Settlement or PlacePrecision.Site)) return SetAsideReason.NoSinglePlace;
        if ((claim.Date.End ?? claim.Date.Start) is null) return SetAsideReason.NoDay;
        return Parties(claim).Count == 1 ? null : SetAsideReason.NoParty;
    }

    private List<string> Parties(Claim claim) =>
        [.. claim.Actors.Where(a => a.Role == ActorRole.Initiator).Select(PartyOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    private string? PartyOf(ActorSlot slot) => slot.Id is { } id && theatres.Actor(id) is { } actor ? theatres.PartyOf(actor)?.Id : null;

    private static SignalKind KindOf(Claim claim)
    {
        bool denied = claim.Certainty == Certainty.Denied;
        return claim.Type switch
        {
            ClaimType.Withdrawal => denied ? SignalKind.Holds : SignalKind.Leaves,
            _ when denied => SignalKind.DoesNotHold,
            ClaimType.ControlStatus => SignalKind.Holds,
            _ => SignalKind.Takes,
        };
    }

    private double Reliability(Claim claim, Voice voice)
    {
        double r = voice.Reliability * OfCertainty(claim.Certainty) * OfVerification(claim.Verification);
        Interest interest = InterestRule.Of(claim, voice, PartyOf);
        if (interest == Interest.Favours) r *= options.FavourFactor;
        if (interest == Interest.Against) r = Math.Max(r, options.AdmissionFloor * OfCertainty(claim.Certainty));
        return Math.Clamp(r, 0, 0.95);
    }

    private static double OfCertainty(Certainty certainty) => certainty switch
    {
        Certainty.Hedged => 0.5,
        Certainty.Disputed => 0.15,
        Certainty.Reported => 0.9,
        _ => 1,
    };

    private static double OfVerification(Verification verification) => verification switch
    {
        Verification.IndependentlyConfirmed => 1.3,
        Verification.VisualEvidence => 1.2,
        Verification.NoVisualEvidence or Verification.NotConfirmed => 0.8,
        _ => 1,
    };
}
