using Crossbearing.Tools.Names;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>Gives rows with a generic label a name of their own: <c>Army Base near Arzah</c>. Pure functions.</summary>
public static class Nearness
{
    /// <summary>The same rows; a generic label is followed by the nearest settlement.</summary>
    public static IReadOnlyList<PlaceRow> Qualify(IReadOnlyList<PlaceRow> rows)
    {
        var settlements = rows.Where(row => row.IsSettlement && row.Lat is not null && row.Kind != "neighbourhood" && !GenericLabels.Is(row.Name)).ToList();
        return rows.Select(row => GenericLabels.Is(row.Name) && row.Lat is not null ? row with { Name = $"{row.Name} near {Nearest(row, settlements).Name}" } : row).ToList();
    }

    private static PlaceRow Nearest(PlaceRow row, List<PlaceRow> settlements) =>
        settlements.OrderBy(other => Distance.Km(row.Lat!.Value, row.Lon!.Value, other.Lat!.Value, other.Lon!.Value)).ThenBy(other => other.Name, StringComparer.Ordinal).First();
}
