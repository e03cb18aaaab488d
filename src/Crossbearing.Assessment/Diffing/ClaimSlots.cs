using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Assessment;

/// <summary>The filled slots of a claim as comparable text. Thread-safe.</summary>
public static class ClaimSlots
{
    /// <summary>The slots in the record's order; empty ones are left out, and so are id, coder, packs, confidence, evidence and reasons.</summary>
    public static IEnumerable<SlotValue> Of(Claim claim) => All(claim).Where(s => s.Value.Length > 0);

    private static IEnumerable<SlotValue> All(Claim claim)
    {
        yield return new("type", claim.Type.Word());
        yield return new("subevent", claim.Subevent ?? "");
        yield return new("certainty", claim.Certainty.Word());
        yield return new("negated", claim.Negated ? "true" : "");
        yield return new("outcome", claim.Outcome?.Word() ?? "");
        yield return new("doubtful", Joined(claim.Doubtful ?? []));
        yield return new("date", Date(claim.Date));
        yield return new("place", Place(claim.Place));
        yield return new("place_to", Place(claim.PlaceTo));
        yield return new("places_unnamed_min", Number(claim.PlacesUnnamedMin));
        foreach (var role in claim.Actors.GroupBy(a => a.Role).OrderBy(g => g.Key)) yield return new(role.Key.Word(), Joined(role.Select(Named)));
        yield return new("figures", Joined(claim.Figures.Select(Figure)));
        yield return new("attribution", string.Join(" ← ", claim.Attribution.Select(a => $"{a.Name ?? "not named"} ({a.Kind.Word()})")));
        yield return new("verification", claim.Verification == Verification.NoneStated ? "" : claim.Verification.Word());
        yield return new("means", Joined(claim.Means));
        yield return new("mode", claim.Mode?.Word() ?? "");
        yield return new("span", claim.Span.ToString());
    }

    /// <summary>A number with its kind, ends and bound.</summary>
    public static string Figure(Figure figure)
    {
        string number = figure.Low == figure.High ? Number(figure.Low) : $"{Number(figure.Low)}..{Number(figure.High)}";
        return string.Join(' ', new[] { figure.Kind.Word(), figure.Bound, number }.Where(w => !string.IsNullOrEmpty(w)));
    }

    private static string Named(ActorSlot actor) => actor.Name ?? $"?{actor.Text}";

    private static string Date(EventTime date) => date switch
    {
        { Precision: DatePrecision.Unknown } => "",
        { Start: { } start, End: { } end } when start == end => Day(start),
        _ => $"{Day(date.Start)}..{Day(date.End)}",
    };

    private static string Place(PlaceSlot? place) => place switch
    {
        null => "",
        { Name: null } => $"?{place.Text}{Relation(place.Relation)}",
        _ => $"{place.Name} [{place.Id}]{Relation(place.Relation)}",
    };

    private static string Relation(PlaceRelation? relation) => relation is null
        ? ""
        : $", {string.Join(' ', new[] { relation.Kind, relation.Of, relation.Km?.ToString("0.###", CultureInfo.InvariantCulture) is { } km ? $"{km} km" : "" }.Where(w => w.Length > 0))}";

    private static string Joined(IEnumerable<string> values) => string.Join(", ", values.Order(StringComparer.Ordinal));

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
