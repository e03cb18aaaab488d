using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Yaml;

namespace Crossbearing.Theatres.Files;

/// <summary>Reads <c>theatre.yaml</c>.</summary>
internal static class TheatreFile
{
    private const string File = PackFiles.Theatre;

    public static Theatre? Read(Node? root, PackFiles files, Findings findings)
    {
        if (root is not MapNode map)
        {
            findings.Add(DiagnosticCodes.TheatreBadValue, File, root?.Line ?? 1, "The file is no mapping", null, "key: value pairs");
            return null;
        }
        MapReader reader = new(map, File, findings);
        reader.Only("name title version period bbox parties licences");
        string? name = reader.Text("name", t => t == findings.Pack, $"the folder's name, {findings.Pack}", required: true);
        var (from, to) = Period(reader, findings);
        Licences(reader, files, findings);
        return new Theatre
        {
            Name = name ?? findings.Pack,
            Title = reader.Required("title") ?? findings.Pack,
            Version = reader.Text("version", Forms.IsVersion, "a version such as 1.0.0", required: true) ?? "0.0.0",
            Hash = Convert.ToHexStringLower(files.Hash())[..12],
            From = from,
            To = to,
            Box = Box(reader),
            Parties = [.. MapReader.Each(reader.Node("parties"), File, findings).Select(Party).OfType<Party>()],
        };
    }

    private static (DateOnly? From, DateOnly? To) Period(MapReader reader, Findings findings)
    {
        if (reader.Node("period") is null or ScalarNode { Value: null }) return default;
        if (reader.Node("period") is MapNode map)
        {
            MapReader period = new(map, File, findings);
            period.Only("from to");
            return period.Period();
        }
        reader.Bad(reader.LineOf("period"), "period", reader.Text("period"), "{ from: day, to: day }");
        return default;
    }

    private static GeoBox? Box(MapReader reader)
    {
        if (reader.Node("bbox") is null or ScalarNode { Value: null }) return null;
        ImmutableArray<string> corners = reader.List("bbox");
        double?[] degrees = [.. corners.Select((c, i) => Forms.Degrees(c, i % 2 == 0 ? 180 : 90))];
        if (degrees is [{ } west, { } south, { } east, { } north] && west < east && south < north) return new GeoBox(west, south, east, north);
        reader.Bad(reader.LineOf("bbox"), "bbox", string.Join(", ", corners), "[west, south, east, north] in degrees");
        return null;
    }

    private static Party? Party(MapReader reader)
    {
        reader.Only("id name colour generic army");
        string? id = reader.Id(), name = reader.Required("name");
        string? colour = reader.Text("colour", Forms.IsColour, "#rrggbb", required: true);
        string? generic = reader.Text("generic", Forms.IsId, Forms.IdForm), army = reader.Text("army", Forms.IsId, Forms.IdForm);
        return id is null ? null : new Party(id, name ?? id, colour?.ToLowerInvariant() ?? "#000000", generic, army);
    }

    private static void Licences(MapReader reader, PackFiles files, Findings findings)
    {
        foreach (MapReader licence in MapReader.Each(reader.Node("licences"), File, findings))
        {
            licence.Only("file licence credit rebuild sha256");
            licence.Required("licence");
            licence.Required("credit");
            if (licence.Text("file", t => t == Path.GetFileName(t), "a file name in this folder", required: true) is { } name)
                CheckHash(licence, name, files, findings);
        }
    }

    private static void CheckHash(MapReader licence, string name, PackFiles files, Findings findings)
    {
        string path = Path.Combine(files.Folder, name);
        if (!files.Has(name) && !System.IO.File.Exists(path))
        {
            findings.Add(DiagnosticCodes.TheatreFileMissing, File, licence.LineOf("file"), "The file of this licence is missing", name, "a file in this folder");
            return;
        }
        if (licence.Text("sha256") is not { } expected) return;
        string actual = ContentId.Hash(files.Bytes(name) ?? System.IO.File.ReadAllBytes(path));
        if (!string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase))
            findings.Add(DiagnosticCodes.TheatreHashDiffers, File, licence.LineOf("sha256"), $"{name} differs from its recorded hash", actual, expected);
    }
}
