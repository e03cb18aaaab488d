using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Coding.Tests;

/// <summary>A line of a spec (<c>type | slot=value | …</c>): slots that it names must have these values, <c>-</c> for an empty slot.</summary>
internal sealed class ExpectedClaim
{
    private readonly string type;
    private readonly List<(string Slot, string Value)> slots;

    public ExpectedClaim(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        type = parts[0];
        slots = [.. parts.Skip(1).Select(p => p.Split('=', 2)).Select(p => p.Length == 2 ? (p[0].Trim(), p[1].Trim()) : throw new InvalidDataException($"«{line}» has a slot without ="))];
        if (!Words.TryParse(type, out ClaimType _)) throw new InvalidDataException($"«{type}» is no claim type");
    }

    public bool Fits(Claim claim) => claim.Type.Word() == type && slots.TrueForAll(s => Value(claim, s.Slot) == s.Value);

    /// <summary>The claim as a spec line with every slot that this line names.</summary>
    public string Show(Claim claim) => string.Join(" | ", slots.Select(s => $"{s.Slot}={Value(claim, s.Slot)}").Prepend(claim.Type.Word()));

    private static string Value(Claim claim, string slot) => slot switch
    {
        "place" => Place(claim.Place),
        "place_to" => Place(claim.PlaceTo),
        "relation" => claim.Place?.Relation?.Kind ?? "-",
        "km" => claim.Place?.Relation?.Km?.ToString(CultureInfo.InvariantCulture) ?? "-",
        "of" => claim.Place?.Relation?.Of ?? "-",
        "geometry" => claim.Place?.Geometry?.Form.ToString() ?? "-",
        "precision" => claim.Place?.Precision.Word() ?? "-",
        "unnamed" => claim.PlacesUnnamedMin?.ToString(CultureInfo.InvariantCulture) ?? "-",
        "date" => Date(claim.Date),
        "certainty" => claim.Certainty.Word(),
        "negated" => claim.Negated ? "true" : "-",
        "outcome" => claim.Outcome?.Word() ?? "-",
        "doubtful" => Joined(claim.Doubtful ?? []),
        "verification" => claim.Verification.Word(),
        "mode" => claim.Mode?.Word() ?? "-",
        "subevent" => claim.Subevent ?? "-",
        "source" => Joined(claim.Attribution.Select(a => a.Name ?? $"?{a.Text}")),
        "source-kind" => Joined(claim.Attribution.Select(a => a.Kind.Word())),
        "means" => Joined(claim.Means),
        _ when Words.TryParse(slot, out ActorRole role) => Joined(claim.Actors.Where(a => a.Role == role).Select(a => a.Name ?? $"?{a.Text}")),
        _ when Words.TryParse(slot, out FigureKind kind) => Joined(claim.Figures.Where(f => f.Kind == kind).Select(Number)),
        _ => throw new InvalidDataException($"«{slot}» is no slot that a spec can name"),
    };

    private static string Joined(IEnumerable<string> values) => string.Join(" + ", values.Order(StringComparer.Ordinal)) is { Length: > 0 } text ? text : "-";

    private static string Place(PlaceSlot? place) => place is null ? "-" : place.Name ?? $"?{place.Text}";

    private static string Number(Figure f) => (f.Low, f.High, f.Bound) switch
    {
        (null, null, var word) => word ?? "?",
        var (low, high, bound) when bound is not null => $"{bound} {low ?? high}",
        var (low, high, _) when low == high => $"{low}",
        var (low, high, _) => $"{low}..{high}",
    };

    private static string Date(EventTime time)
    {
        if (time.Precision == DatePrecision.Unknown) return "unknown";
        string start = time.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", end = time.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return start == end ? start : $"{start}..{end}";
    }
}
