using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Yaml;

namespace Crossbearing.Theatres.Files;

/// <summary>Reads <c>actors.yaml</c>.</summary>
internal static class ActorsFile
{
    private const string Keys =
        "id name kind party country parent aliases dated_aliases nouns demonyms allies adversaries backed_by from to source";

    public static IEnumerable<Actor> Read(Node? root, Findings findings) =>
        MapReader.Each(root, PackFiles.Actors, findings).Select(r => One(r, findings)).OfType<Actor>();

    private static Actor? One(MapReader reader, Findings findings)
    {
        reader.Only(Keys);
        string? id = reader.Id(), name = reader.Required("name");
        string? kind = reader.Text("kind", Forms.ActorKinds.Contains, Sorted(Forms.ActorKinds), required: true);
        var (from, to) = reader.Period();
        Actor actor = new()
        {
            Id = id ?? "",
            Name = name ?? "",
            Kind = kind ?? "generic",
            Party = reader.Text("party", Forms.IsId, Forms.IdForm),
            Country = reader.Text("country", Forms.IsCountry, Forms.CountryForm),
            Parent = reader.Text("parent", Forms.IsId, Forms.IdForm),
            Aliases = [.. reader.List("aliases").Select(a => new DatedName(a)), .. Dated(reader, findings)],
            Nouns = reader.List("nouns"),
            Demonyms = reader.List("demonyms"),
            Allies = reader.List("allies", Forms.IsId, Forms.IdForm),
            Adversaries = reader.List("adversaries", Forms.IsId, Forms.IdForm),
            BackedBy = reader.List("backed_by", Forms.IsId, Forms.IdForm),
            From = from,
            To = to,
        };
        reader.Text("source");
        return id is null ? null : actor;
    }

    private static ImmutableArray<DatedName> Dated(MapReader reader, Findings findings)
    {
        var names = ImmutableArray.CreateBuilder<DatedName>();
        foreach (MapReader entry in MapReader.Each(reader.Node("dated_aliases"), PackFiles.Actors, findings))
        {
            entry.Only("name from to");
            var (from, to) = entry.Period();
            if (entry.Required("name") is { } name) names.Add(new DatedName(name, from, to));
        }
        return names.ToImmutable();
    }

    private static string Sorted(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));
}
