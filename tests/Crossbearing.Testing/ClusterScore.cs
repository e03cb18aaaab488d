using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Testing;

/// <summary>
/// Pairs of reports joined by the events against those of clusters.json. A cluster counts where it names settlements; a report
/// counts where it has a claim of the cluster's type, place and time.
/// </summary>
public sealed record ClusterScore(int Right, int Joined, int Expected, IReadOnlyList<string> Missed, IReadOnlyList<string> Wrong)
{
    public double Precision => (double)Right / Math.Max(1, Joined);

    public double Recall => (double)Right / Math.Max(1, Expected);

    public static ClusterScore Of(IReadOnlyList<Claim> claims, IReadOnlyList<ConflictEvent> events)
    {
        var byId = claims.ToDictionary(c => c.Id);
        var eventOf = events.SelectMany(e => e.Claims.Select(c => (c.Claim, e.Id))).ToDictionary(p => p.Claim, p => p.Id);
        int right = 0, joined = 0, expected = 0;
        List<string> missed = [], wrong = [];
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Path.Combine(GoldClaims.Folder, "clusters.json")));
        foreach (JsonElement cluster in file.RootElement.GetProperty("clusters").EnumerateArray())
        {
            HashSet<string> reports = [.. cluster.GetProperty("reports").EnumerateObject().Select(r => r.Name)];
            foreach (string place in cluster.GetProperty("place").GetString()!.Split("; "))
            {
                var told = claims.Where(c => Fits(c, cluster, place)).GroupBy(c => c.Report).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
                for (int i = 0; i < told.Count; i++)
                {
                    for (int j = i + 1; j < told.Count; j++)
                    {
                        bool same = told[i].Any(a => told[j].Any(b => eventOf[a.Id] == eventOf[b.Id]));
                        bool should = reports.Contains(told[i].Key) && reports.Contains(told[j].Key);
                        string pair = $"{cluster.GetProperty("id").GetString()} {place}: {told[i].Key[..2]} {told[j].Key[..2]}";
                        if (same) joined++;
                        if (should) expected++;
                        if (same && should) right++;
                        if (same && !should) wrong.Add(pair);
                        if (!same && should) missed.Add(pair);
                    }
                }
            }
        }
        return new(right, joined, expected, missed, wrong);
    }

    private static bool Fits(Claim claim, JsonElement cluster, string place)
    {
        string[] types = cluster.GetProperty("type").GetString()!.Split(" / ");
        List<DateOnly> days = [.. Regex.Matches(cluster.GetProperty("date").GetString()!, @"\d{4}-\d\d-\d\d").Select(m => DateOnly.ParseExact(m.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
        return types.Contains(claim.Type.Word()) && claim.PlacesUnnamedMin is null && claim.Place?.Name is { } name && Key(name) == Key(place)
            && days.Count > 0 && (claim.Date.End ?? claim.Date.Start) >= days.Min().AddDays(-1) && (claim.Date.Start ?? claim.Date.End) <= days.Max().AddDays(1);
    }

    private static string Key(string name) => Regex.Replace(GoldNames.Slug(name), "^al-|-city$", "").Replace("qminas", "qaminas", StringComparison.Ordinal);
}
