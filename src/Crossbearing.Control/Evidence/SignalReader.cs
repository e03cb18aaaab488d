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

    /// <summary>One signal for each party that the claim speaks of; none where it is set aside.</summary>
    public IEnumerable<Signal> Read(Claim claim)
    {
        if (Reason(claim) is { } reason)
        {
            aside.Add(new(claim.Id, reason));
            return [];
        }
        Voice voice = voiceOf(claim);
        SignalKind kind = KindOf(claim);
        return Meant(claim, kind).Select(party => new Signal(
            claim.Place!.Id!, (claim.Date.End ?? claim.Date.Start)!.Value, party, kind, Reliability(claim, voice), voice.Group, claim));
    }

    /// <summary>
    /// The parties meant. A generic actor that several parties share ("militants") leaves for all of them; it holds or takes for the one
    /// of them that the pack has in the place, else for its own.
    /// </summary>
    private IEnumerable<string> Meant(Claim claim, SignalKind kind)
    {
        string own = Parties(claim)[0];
        List<string> shared = [.. Sharing(claim)];
        if (shared.Count < 2) return [own];
        if (kind is SignalKind.Leaves or SignalKind.DoesNotHold) return shared;
        return [theatres.Place(claim.Place!.Id!)!.Holders.FirstOrDefault(shared.Contains) ?? own];
    }

    private IEnumerable<string> Sharing(Claim claim)
    {
        var generics = claim.Actors.Where(a => a.Role == ActorRole.Initiator).Select(a => a.Id).ToList();
        return generics.Count == 0 ? [] : theatres.Parties.Where(p => generics.TrueForAll(id => id is not null && id == p.Generic)).Select(p => p.Id).Order(StringComparer.Ordinal);
    }

    private SetAsideReason? Reason(Claim claim)
    {
        if (claim.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional) return SetAsideReason.NotYetHappened;
        if (claim.Outcome == Outcome.Failed) return SetAsideReason.Failed;
        if (claim.Place is not { Relation: null, Precision: PlacePrecision.Settlement or PlacePrecision.Site } slot || claim.PlacesUnnamedMin is not null)
            return SetAsideReason.NoSinglePlace;
        if (slot.Id is not { } id || theatres.Place(id) is not { } place) return SetAsideReason.PlaceUnknown;
        if (place.Precision is not (PlacePrecision.Settlement or PlacePrecision.Site)) return SetAsideReason.NoSinglePlace;
        if (claim.Confidence.TryGetValue("place", out double sure) && sure < options.LeastPlaceConfidence) return SetAsideReason.PlaceUnsure;
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
