using Crossbearing.Core;
using Crossbearing.Theatres.Yaml;

namespace Crossbearing.Theatres.Files;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourcesFile
{
    public static IEnumerable<Source> Read(Node? root, Findings findings) =>
        MapReader.Each(root, PackFiles.Sources, findings).Select(One).OfType<Source>();

    private static Source? One(MapReader reader)
    {
        reader.Only("id name aliases domains side kind country sample");
        string? id = reader.Id(), name = reader.Required("name");
        string? kind = reader.Text("kind", Forms.SourceKinds.Contains,
            string.Join(' ', Forms.SourceKinds.Order(StringComparer.Ordinal)), required: true);
        string? side = reader.Text("side", t => Forms.IsId(t) || Forms.IsCountry(t), "a party id, a country's ISO code or none", required: true);
        Source source = new(id ?? "", name ?? "", kind ?? "", side ?? "none", reader.Text("country", Forms.IsCountry, Forms.CountryForm))
        {
            Aliases = reader.List("aliases"),
            Domains = reader.List("domains", Forms.IsHost, "a host name in lower case, a path after it if need be"),
            Sample = reader.Text("sample", t => t is "true" or "false", "true or false") == "true",
        };
        return id is null ? null : source;
    }
}
