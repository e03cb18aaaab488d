using System.IO.Compression;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Theatres.Tests;

public sealed class WikidataImportTests
{
    private const string Town = """
        {"id":"Q9001","labels":{"en":{"language":"en","value":"Velmira"},"uk":{"language":"uk","value":"Вельміра"},"fr":{"language":"fr","value":"Velmire"}},"aliases":{"en":[{"language":"en","value":"Old Velmira"}]},"claims":{"P625":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"latitude":48.25,"longitude":37.5,"globe":"http://www.wikidata.org/entity/Q2"}}}}],"P31":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q486972"}}}}],"P1082":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"amount":"+8000"}}}},{"rank":"preferred","mainsnak":{"datavalue":{"value":{"amount":"+7000"}}}}],"P1566":[{"rank":"normal","mainsnak":{"datavalue":{"value":"555"}}}]}}
        """;

    private static string Entity(string id, string name, string kind, string globe = "Q2", string geoNames = "") => $$$$$$$$"""
        {"id":"{{{{{{{{id}}}}}}}}","labels":{"en":{"value":"{{{{{{{{name}}}}}}}}"}},"claims":{"P625":[{"mainsnak":{"datavalue":{"value":{"latitude":48.5,"longitude":37.75,"globe":"http://www.wikidata.org/entity/{{{{{{{{globe}}}}}}}}"}}}}],"P31":[{"mainsnak":{"datavalue":{"value":{"id":"{{{{{{{{kind}}}}}}}}"}}}}]{{{{{{{{geoNames}}}}}}}}}}
        """;

    private static string Dump(params string[] entities) => "[\n" + string.Join(",\n", entities) + "\n]\n";

    [Fact]
    public void Entities_with_a_point_become_places()
    {
        using TemporaryFolder folder = new();
        ImportLog log = new();
        string dump = Dump(Town, Entity("Q9002", "Hill of Velmira", "Q54050"), Entity("Q9003", "Crater Velmira", "Q532", globe: "Q405"), """{"id":"Q9004","labels":{}}""", Entity("Q9005", "Velmira School", "Q3914"));
        ImportedPlaces places = WikidataImport.Read(folder.Write("dump.json", dump), ImportOptions.Default, log).Value!;
        Assert.Equal(["geonames-555", "wikidata-q9002"], places.Places.Select(p => p.Id));
        Place town = places.Places[0];
        Assert.Equal(("Velmira", "town", "Вельміра", 7000L, 48.25, 37.5), (town.Name, town.Kind, town.NameLocal, town.Population, town.Lat, town.Lon));
        Assert.Equal("Old Velmira", string.Join('|', town.Variants));
        Assert.Equal((3L, 0L), (log.LeftOut, log.Bad));
    }

    [Fact]
    public void Two_entities_with_one_geonames_id_keep_ids_of_their_own()
    {
        using TemporaryFolder folder = new();
        const string Same = ""","P1566":[{"mainsnak":{"datavalue":{"value":"555"}}}]""";
        string dump = Dump(Entity("Q20", "Later", "Q532", geoNames: Same), Entity("Q3", "Earlier", "Q532", geoNames: Same));
        Assert.Equal(["geonames-555 Earlier", "wikidata-q20 Later"], WikidataImport.Read(folder.Write("dump.json", dump), ImportOptions.Default, new()).Value!.Places.Select(p => $"{p.Id} {p.Name}"));
    }

    [Fact]
    public void A_packed_dump_is_read_and_bad_lines_are_told()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "dump.json.gz");
        using (GZipStream packed = new(File.Create(path), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(Dump(Town, "{\"P625\": broken", "no json", "{\"labels\":{\"P625\":1}}")));
        List<Diagnostic> told = [];
        Assert.Single(WikidataImport.Read(path, ImportOptions.Default, Made.Log(told)).Value!.Places);
        Assert.Equal(["XB2011 dump.json.gz:3", "XB2011 dump.json.gz:4", "XB2011 dump.json.gz:5"], told.Select(d => d.Line()));
    }

    [Fact]
    public void A_name_that_is_the_same_in_many_languages_counts()
    {
        using TemporaryFolder folder = new();
        string dump = Dump(Entity("Q9002", "Ayn Lum", "Q532").Replace("\"en\"", "\"mul\"", StringComparison.Ordinal));
        Assert.Equal("Ayn Lum", Assert.Single(WikidataImport.Read(folder.Write("d.json", dump), ImportOptions.Default, new()).Value!.Places).Name);
    }

    [Fact]
    public void A_box_narrows_it()
    {
        using TemporaryFolder folder = new();
        ImportOptions options = ImportOptions.Default with { Box = new GeoBox(37, 48, 37.6, 48.3) };
        Assert.Equal("Velmira", Assert.Single(WikidataImport.Read(folder.Write("d.json", Dump(Town, Entity("Q9002", "Other", "Q532"))), options, new()).Value!.Places).Name);
    }
}
