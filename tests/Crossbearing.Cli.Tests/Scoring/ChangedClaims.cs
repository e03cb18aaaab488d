using System.Text.Json.Nodes;

namespace Crossbearing.Cli.Tests;

/// <summary>Hand-coded claims as a bad coder might give them: some left out, told twice, or wrong in a slot. The same seed gives the same claims.</summary>
internal static class ChangedClaims
{
    public static IEnumerable<string> Of(IEnumerable<string> gold, int seed)
    {
        Random random = new(seed);
        JsonObject[] rows = [.. gold.Select(l => JsonNode.Parse(l)!.AsObject())];
        foreach (JsonObject row in rows)
        {
            if (random.Next(5) == 0) continue;
            for (int copies = random.Next(4) == 0 ? 2 : 1; copies > 0; copies--) yield return Changed(row, rows[random.Next(rows.Length)], random).ToJsonString();
        }
    }

    private static JsonObject Changed(JsonObject row, JsonObject other, Random random)
    {
        JsonObject changed = row.DeepClone().AsObject();
        changed.Remove("core");
        if (random.Next(2) == 0) Move(changed, random);
        foreach (string slot in new[] { "place", "place_to", "date", "certainty", "actors", "figures", "attribution", "verification", "outcome", "doubtful", "mode", "type" })
            if (random.Next(6) == 0) Take(changed, other, slot);
        if (random.Next(3) == 0 && changed["place"] is JsonObject place) place["name"] = random.Next(2) == 0 ? null : "al-" + place["name"];
        if (random.Next(3) == 0 && changed["place"] is JsonObject { } near && near["lat"] is JsonValue lat) near["lat"] = lat.GetValue<double>() + (random.NextDouble() / 4);
        return changed;
    }

    /// <summary>The words in a coder's form, moved a little.</summary>
    private static void Move(JsonObject claim, Random random)
    {
        int start = Math.Max(0, claim["start"]!.GetValue<int>() + random.Next(-40, 40));
        claim["span"] = new JsonArray(start, start + random.Next(10, 500));
        claim.Remove("start");
        claim.Remove("quote");
        if (random.Next(2) == 0) claim.Remove("mentions");
    }

    private static void Take(JsonObject claim, JsonObject other, string slot)
    {
        claim.Remove(slot);
        if (other[slot] is { } value) claim[slot] = value.DeepClone();
    }
}
