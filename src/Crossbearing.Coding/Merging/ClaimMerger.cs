using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Joins drafts that tell one event of one report: the most specific gives the slots, the others are mentions.</summary>
internal static class ClaimMerger
{
    /// <summary>The drafts that remain, in text order.</summary>
    public static List<ClaimDraft> Merge(IReadOnlyList<ClaimDraft> drafts)
    {
        var kept = new List<ClaimDraft>();
        foreach (ClaimDraft draft in drafts.OrderByDescending(Specificity).ThenBy(d => d.Span.Start).ThenBy(d => d.Span.End))
        {
            ClaimDraft? same = kept.Find(k => AtSame(k, draft) && IsSame(k, draft)) ?? kept.Find(k => IsSame(k, draft)) ?? (SumsUp(draft) ? kept.Find(k => !IsHeading(k) && SameSide(k, draft)) : null);
            if (same is null)
            {
                kept.Add(draft);
                continue;
            }
            if (IsHeading(draft) && same.Type != ClaimType.SummaryLosses) draft.Figures.RemoveAll(f => kept.Exists(k => k != same && !IsHeading(k) && k.Figures.Exists(o => o.Figure.Kind == f.Figure.Kind && (o.Figure.Low, o.Figure.High) == (f.Figure.Low, f.Figure.High) && f.Figure.Low is not null)));
            if (!same.Span.Contains(draft.Span)) same.Mentions.Add(draft.Span);
            same.Mentions.AddRange(draft.Mentions.Where(m => !same.Span.Contains(m)));
            Complete(same, draft);
        }
        kept.Sort((a, b) => a.Span.CompareTo(b.Span));
        return kept;
    }

    /// <summary>How much a draft tells: places and dates of its own, actors, figures; a headline less.</summary>
    public static int Specificity(ClaimDraft draft) =>
        (draft.PlaceIsOwn ? 4 : 0) + (draft.DateIsOwn ? 3 : 0) + 2 * draft.Actors.Count + 2 * draft.Figures.Count + draft.Attribution.Count
        + (draft.Trigger.IsVerb ? 2 : 0) - (IsHeading(draft) ? 8 : 0) + (draft.PlacesUnnamed is null ? 1 : 0) + (draft.Outcome is null ? 0 : 2) + Math.Min((int)draft.Certainty, 3);

    private static bool IsHeading(ClaimDraft draft) => draft.Sentence.Paragraph.Zone == ZoneKind.Title;

    /// <summary>A title that tells no place, date or number of its own: "Army gains more ground".</summary>
    private static bool SumsUp(ClaimDraft draft) => IsHeading(draft) && draft is { PlaceIsOwn: false, DateIsOwn: false, Figures.Count: 0, Type: ClaimType.ArmedClash or ClaimType.TerritoryGained } && draft.Has(ActorRole.Initiator);

    /// <summary>True where both name one place: of a list of places told before it is that one of which more is told.</summary>
    private static bool AtSame(ClaimDraft kept, ClaimDraft draft) => kept.Place is { } place && draft.Place is { } other && Key(place) == Key(other);

    private static bool SameSide(ClaimDraft kept, ClaimDraft draft) =>
        kept.Type is ClaimType.TerritoryGained or ClaimType.ArmedClash && kept.Of(ActorRole.Initiator).Select(a => a.Name).Intersect(draft.Of(ActorRole.Initiator).Select(a => a.Name)).Any();

    private static bool IsSame(ClaimDraft kept, ClaimDraft draft)
    {
        if (kept.Type != draft.Type && !IsRetold(kept, draft) || kept.Negated != draft.Negated) return false;
        if (kept.PlaceTo is { } to && draft.PlaceTo is { } other && Key(to) != Key(other)) return false;
        bool heading = IsHeading(draft);
        if (IsReply(kept, draft) || IsReply(draft, kept)) return false;
        if (kept.Type == ClaimType.SummaryLosses && OtherLosers(kept, draft) || IsRepulse(kept) && IsFighting(draft) || IsRepulse(draft) && IsFighting(kept)) return false;
        if (!SamePlace(kept, draft, heading) || !SameActors(kept, draft, heading) || !SameSource(kept, draft, heading)) return false;
        if (Modality(kept.Certainty) != Modality(draft.Certainty) && !heading) return false;
        return SameDate(kept, draft) && (heading || SameFigures(kept, draft) && SameCount(kept, draft));
    }

    /// <summary>"X attacked A" after the strike of X on A that day was told: the same, in plainer words.</summary>
    private static bool IsRetold(ClaimDraft kept, ClaimDraft draft) =>
        kept is { Type: ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.SuicideBombing, PlaceIsOwn: true, Place: not null } && draft is { Type: ClaimType.ArmedClash, Trigger: { IsVerb: true, Frame.Kind: FrameKind.Attack }, PlaceIsOwn: true, Place: not null, Figures.Count: 0, Means.Count: 0, Outcome: null, Attribution.Count: 0 }
        && draft.Sentence.Sentence.Paragraph > kept.Sentence.Sentence.Paragraph && kept.Date.Precision == DatePrecision.Day && kept.Date.Start == draft.Date.Start && draft.Of(ActorRole.Initiator).Any(i => kept.Of(ActorRole.Initiator).Any(k => k.Name == i.Name));

    /// <summary>"Rockets were fired at A, the army said. It then struck B": who tells what somebody else did goes on with what he did himself.</summary>
    private static bool IsReply(ClaimDraft told, ClaimDraft own) =>
        told.Trigger.Form == TriggerForm.Passive && own.Trigger.Form == TriggerForm.Active && !told.Has(ActorRole.Initiator) && own.Attribution.Count == 0 && own.Sentence != told.Sentence
        && told.Attribution.Exists(a => a.Name is not null && own.Of(ActorRole.Initiator).Any(i => i.Name == a.Name));

    /// <summary>Losses of one party are never those of another.</summary>
    private static bool OtherLosers(ClaimDraft kept, ClaimDraft draft)
    {
        var a = Losers(kept);
        var b = Losers(draft);
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    /// <summary>"The army said it had repelled an attack": one attempt of one side, told by a source.</summary>
    private static bool IsRepulse(ClaimDraft draft) => draft is { Trigger.Frame.Failed: true, Outcome: Outcome.Failed, Attribution.Count: > 0 } && draft.Has(ActorRole.Target);

    /// <summary>"clashes around the base": fighting as such, of both sides, in the outlet's own words.</summary>
    private static bool IsFighting(ClaimDraft draft) => draft is { Trigger: { Form: TriggerForm.Noun, Frame.IsMutual: true }, Outcome: null, Attribution.Count: 0, Place: not null };

    private static HashSet<string> Losers(ClaimDraft draft) =>
        draft.Of(ActorRole.Target).Concat(draft.Of(ActorRole.Affected)).Select(m => m.Name ?? "").ToHashSet(StringComparer.Ordinal);

    private static int Modality(Certainty certainty) => certainty switch
    {
        Certainty.Asserted or Certainty.Reported or Certainty.Hedged or Certainty.Disputed => 0,
        Certainty.Denied => 2,
        _ => 1,
    };

    private static bool SamePlace(ClaimDraft kept, ClaimDraft draft, bool heading)
    {
        if (draft.Place is null || kept.Place is null) return heading || !draft.PlaceIsOwn && Close(kept, draft);
        if (Key(kept.Place) == Key(draft.Place)) return true;
        bool territorial = draft.Type is ClaimType.TerritoryGained or ClaimType.ControlStatus or ClaimType.TerritoryTransferred or ClaimType.Siege;
        if (!draft.PlaceIsOwn && Close(kept, draft) && !territorial) return true;
        return heading && !territorial && IsIn(kept.Place, draft.Place);
    }

    /// <summary>True where both name one place, or the second, as a headline does, an area round it or none.</summary>
    internal static bool IsAtOnePlace(ClaimDraft kept, ClaimDraft draft) => SamePlace(kept, draft, heading: true);

    private static bool Close(ClaimDraft a, ClaimDraft b) => Math.Abs(a.Sentence.Index - b.Sentence.Index) <= 1 && a.Sentence.Sentence.Paragraph == b.Sentence.Sentence.Paragraph;

    private static bool IsIn(PlaceMention inner, PlaceMention outer) =>
        outer.Place is { } o && inner.Place is { } i && (i.Admin1 == o.Id || i.Admin2 == o.Id || o.Precision is PlacePrecision.Country && o.Country == i.Country || i.Id == o.Id);

    private static string Key(PlaceMention place) => $"{place.Place?.Id ?? place.Name}|{place.Relation?.Kind}{(place.IsDistrict ? "district" : "")}";

    private static bool SameActors(ClaimDraft kept, ClaimDraft draft, bool heading)
    {
        var a = kept.Of(ActorRole.Initiator).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        var b = draft.Of(ActorRole.Initiator).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        if (heading && kept.Place is not null && draft.Place is not null && Key(kept.Place) == Key(draft.Place)) return true;
        if (a.Count == 0 || b.Count == 0 || a.Overlaps(b)) return !OppositeTargets(kept, draft);
        return heading && OneIsOfOther(kept, draft) || SameParty(kept, draft) && (heading || Close(kept, draft));
    }

    private static bool OppositeTargets(ClaimDraft kept, ClaimDraft draft) =>
        kept.Of(ActorRole.Initiator).Select(m => m.Name).Intersect(draft.Of(ActorRole.Target).Select(m => m.Name)).Any();

    /// <summary>"Ukraine downs 28 drones" over "the air force said it had shot down 28": a branch and the forces that it is of.</summary>
    private static bool OneIsOfOther(ClaimDraft kept, ClaimDraft draft) =>
        kept.Of(ActorRole.Initiator).Any(k => draft.Of(ActorRole.Initiator).Any(d => k.Actor is { } a && d.Actor is { } b && (a.Parent == b.Id || b.Parent == a.Id)));

    private static bool SameParty(ClaimDraft kept, ClaimDraft draft) =>
        kept.Of(ActorRole.Initiator).Select(m => m.Actor?.Party).Intersect(draft.Of(ActorRole.Initiator).Select(m => m.Actor?.Party)).Any(p => p is not null);

    private static bool SameSource(ClaimDraft kept, ClaimDraft draft, bool heading) =>
        heading || draft.Attribution.Count == 0 && kept.Attribution.Count == 0
        || SourceScope.SameTeller(kept.Attribution, draft.Attribution)
        || draft.Figures.Count == 0 && draft.Outcome is null && Close(kept, draft) && Anaphora.IsConfirmed(draft)
        || IsRetold(kept, draft)
        || draft.Told is null && kept.Told is null && (draft.Attribution.Count == 0 || kept.Attribution.Count == 0) && (Close(kept, draft) && draft.Figures.Count == 0 || PointsBack(kept, draft));

    /// <summary>"the attack" after an attack at the same place was told: the same, whoever tells the rest of it.</summary>
    private static bool PointsBack(ClaimDraft kept, ClaimDraft draft) =>
        draft.Sentence.Index > kept.Sentence.Index && draft.Certainty <= Certainty.Reported && Anaphora.IsDefinite(draft) && (draft.Outcome == kept.Outcome || draft.Attribution.Count == 0)
        && draft.Of(ActorRole.Initiator).All(i => kept.Of(ActorRole.Initiator).Any(k => k.Name == i.Name));

    private static bool SameDate(ClaimDraft kept, ClaimDraft draft) =>
        kept.Date.Overlaps(draft.Date) || kept.Date.Precision == DatePrecision.Unknown && draft.Date.Precision == DatePrecision.Unknown || !draft.DateIsOwn && IsHeading(draft);

    private static bool SameFigures(ClaimDraft kept, ClaimDraft draft)
    {
        foreach (var (figure, _) in draft.Figures)
        {
            if (kept.Figures.Exists(f => f.Figure.Kind == figure.Kind && f.Figure.Of == figure.Of && (f.Figure.Low, f.Figure.High) != (figure.Low, figure.High))) return false;
        }
        return draft.Figures.Count == 0 || kept.Figures.Count == 0 || Close(kept, draft) || draft.Figures.Exists(f => kept.Figures.Exists(k => k.Figure.Low == f.Figure.Low));
    }

    private static bool SameCount(ClaimDraft kept, ClaimDraft draft) => (kept.PlacesUnnamed is null == draft.PlacesUnnamed is null && (kept.PlacesUnnamed == draft.PlacesUnnamed || kept.Date == draft.Date)) || kept.Type != ClaimType.TerritoryGained && kept.Type != ClaimType.ControlStatus;

    /// <summary>Slots that the kept draft leaves open are filled from the other where it stands close by.</summary>
    private static void Complete(ClaimDraft kept, ClaimDraft other)
    {
        if (!IsHeading(other))
        {
            if (!kept.Has(ActorRole.Initiator)) foreach (ActorMention m in other.Of(ActorRole.Initiator).Where(m => !kept.Of(ActorRole.Target).Any(t => t.Name == m.Name))) kept.Add(ActorRole.Initiator, m);
            if (!kept.Has(ActorRole.Target)) foreach (ActorMention m in other.Of(ActorRole.Target)) kept.Add(ActorRole.Target, m);
            if (!kept.Has(ActorRole.Affected)) foreach (ActorMention m in other.Of(ActorRole.Affected)) kept.Add(ActorRole.Affected, m);
        }
        foreach (var figure in other.Figures)
        {
            if (!kept.Figures.Exists(f => f.Figure.Kind == figure.Figure.Kind && f.Figure.Low == figure.Figure.Low)) kept.Figures.Add(figure);
        }
        if (kept.Place is null) (kept.Place, kept.PlaceIsOwn) = (other.Place, other.PlaceIsOwn);
        kept.PlaceTo ??= other.PlaceTo;
        if (kept.Outcome is null && other.Outcome is not null) (kept.Outcome, kept.OutcomeSpan) = (other.Outcome, other.OutcomeSpan);
        if (kept.Verification == Verification.NoneStated && other.Verification != Verification.NoneStated) (kept.Verification, kept.VerificationSpan) = (other.Verification, other.VerificationSpan);
        foreach (var means in other.Means)
        {
            if (!kept.Means.Exists(m => m.Name == means.Name)) kept.Means.Add(means);
        }
    }
}
