using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Writes a finished draft as a claim with evidence for every filled slot.</summary>
internal static class ClaimWriter
{
    /// <summary>The claim of a draft, with its content id.</summary>
    public static Claim Write(ClaimDraft draft, ReportContext context, string coder, ImmutableArray<string> theatres, Subevents subevents, int maxSpan)
    {
        var evidence = new SortedDictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal)
        {
            ["type"] = [context.Span(draft.Trigger.First, draft.Trigger.End)],
        };
        TextSpan span = Cap(draft.Span, context.Span(draft.Trigger.First, draft.Trigger.End), maxSpan);
        PlaceSlot? place = Slot(draft.Place, "place", evidence, context);
        PlaceSlot? placeTo = Slot(draft.PlaceTo, "place_to", evidence, context);
        if (draft.Date.Precision != DatePrecision.Unknown && draft.DateSpans.Count > 0) evidence["date"] = [.. draft.DateSpans];
        var claim = new Claim
        {
            Report = context.Report.Id,
            Source = context.Report.Outlet,
            Published = context.Report.Published,
            Coder = coder,
            Theatres = theatres,
            Type = draft.Type,
            Subevent = subevents.Of(draft),
            Confidence = Confidence(draft),
            Certainty = draft.Certainty,
            Negated = draft.Negated && draft.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional,
            Outcome = draft.Outcome,
            Doubtful = draft.Doubtful.Count == 0 ? null : [.. draft.Doubtful],
            Date = evidence.ContainsKey("date") ? draft.Date : EventTime.Unknown,
            Place = place,
            PlaceTo = placeTo,
            PlacesUnnamedMin = draft.PlacesUnnamed,
            Actors = Actors(draft, evidence, context),
            Figures = Figures(draft, evidence),
            Attribution = Sources(draft, evidence),
            Verification = draft.Verification,
            Means = Means(draft, evidence),
            Mode = draft.Type == ClaimType.Statement ? draft.Mode : null,
            Span = span,
            Mentions = [.. draft.Mentions.Distinct().Where(m => m != span).Order()],
            Why = [.. draft.Why.Distinct(StringComparer.Ordinal)],
        };
        if (draft.Certainty != Certainty.Asserted) evidence["certainty"] = [draft.CertaintySpan ?? span];
        if (draft.Verification != Verification.NoneStated && draft.VerificationSpan is { } v) evidence["verification"] = [v];
        if (draft.Outcome is not null) evidence["outcome"] = [draft.OutcomeSpan ?? span];
        return (claim with { Evidence = new Evidence(evidence) }).WithContentId();
    }

    private static TextSpan Cap(TextSpan span, TextSpan trigger, int max)
    {
        if (span.Length <= max) return span;
        int start = Math.Max(span.Start, trigger.End - max / 2);
        return new TextSpan(start, Math.Min(span.End, start + max));
    }

    private static PlaceSlot? Slot(PlaceMention? mention, string slot, SortedDictionary<string, ImmutableArray<TextSpan>> evidence, ReportContext context)
    {
        if (mention is null) return null;
        TextSpan words = mention.Place is null ? mention.Span : mention.FullSpan;
        evidence[slot] = [words];
        string text = words.Of(context.Text);
        if (mention.Place is not { } place) return new PlaceSlot(null, null, null, null, mention.Relation is null ? PlacePrecision.Settlement : PlacePrecision.Area, mention.Relation, text);
        if (mention.IsDistrict) return new PlaceSlot($"{place.Name} {mention.KindWord}", null, place.Lat, place.Lon, PlacePrecision.Admin2, null, text);
        if (mention.Relation is not { } relation) return new PlaceSlot(place.Name, place.Id, place.Lat, place.Lon, place.Precision, null, text);
        PlacePrecision precision = place.Precision == PlacePrecision.Line || mention.IsRoad || relation.Kind == "along" ? PlacePrecision.Line : PlacePrecision.Area;
        relation = relation with { Of = mention.From.IsEmpty ? place.Name : string.Join(" and ", mention.From.Select(f => f.Place?.Name ?? f.Name)) };
        return new PlaceSlot(place.Name, place.Id, null, null, precision, relation, text) { Geometry = Geometry(mention, place, relation, context) };
    }

    private static PlaceGeometry? Geometry(PlaceMention mention, Place place, PlaceRelation relation, ReportContext context) =>
        mention.From.Any(f => f.Place is null) ? null : context.RelativePlaces.GeometryOf(place, relation, [.. mention.From.Select(f => f.Place!)]);

    private static ImmutableArray<ActorSlot> Actors(ClaimDraft draft, SortedDictionary<string, ImmutableArray<TextSpan>> evidence, ReportContext context)
    {
        var slots = ImmutableArray.CreateBuilder<ActorSlot>();
        foreach (var (role, mention) in draft.Actors.OrderBy(a => a.Role))
        {
            evidence[$"actors[{slots.Count}]"] = [mention.Span];
            slots.Add(new ActorSlot(role, mention.Name, mention.Actor?.Id, mention.Span.Of(context.Text)));
        }
        return slots.ToImmutable();
    }

    private static ImmutableArray<Figure> Figures(ClaimDraft draft, SortedDictionary<string, ImmutableArray<TextSpan>> evidence)
    {
        for (int i = 0; i < draft.Figures.Count; i++) evidence[$"figures[{i}]"] = [draft.Figures[i].Span];
        return [.. draft.Figures.Select(f => f.Figure)];
    }

    private static ImmutableArray<Attribution> Sources(ClaimDraft draft, SortedDictionary<string, ImmutableArray<TextSpan>> evidence)
    {
        for (int i = 0; i < draft.Attribution.Count; i++) evidence[$"attribution[{i}]"] = [draft.AttributionSpans[i]];
        return [.. draft.Attribution];
    }

    private static ImmutableArray<string> Means(ClaimDraft draft, SortedDictionary<string, ImmutableArray<TextSpan>> evidence)
    {
        var distinct = draft.Means.DistinctBy(m => m.Name, StringComparer.Ordinal).ToList();
        for (int i = 0; i < distinct.Count; i++) evidence[$"means[{i}]"] = [distinct[i].Span];
        return [.. distinct.Select(m => m.Name)];
    }

    private static ImmutableSortedDictionary<string, double> Confidence(ClaimDraft draft)
    {
        double type = draft.Trigger.Frame.Kind == FrameKind.Typed ? 0.7 : 0.6;
        if (draft.Trigger.IsVerb) type += 0.1;
        if (draft.Has(ActorRole.Initiator)) type += 0.05;
        if (draft.PlaceIsOwn) type += 0.05;
        var slots = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        slots["type"] = Math.Round(type, 2);
        if (draft.Place is not null) slots["place"] = draft.Place.Place is null ? 0.4 : draft.PlaceIsOwn ? 0.85 : 0.55;
        if (draft.Date.Precision != DatePrecision.Unknown) slots["date"] = draft.DateIsOwn ? 0.9 : 0.7;
        if (draft.Has(ActorRole.Initiator)) slots["initiator"] = 0.75;
        return slots.ToImmutable();
    }
}
