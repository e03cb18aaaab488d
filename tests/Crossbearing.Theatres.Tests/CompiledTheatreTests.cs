using System.Buffers.Binary;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres.Tests;

public sealed class CompiledTheatreTests
{
    [Fact]
    public void What_is_read_is_what_was_compiled()
    {
        using TemporaryFolder folder = new();
        Theatre loaded = Fixtures.Riverland;
        byte[] bytes = Compile(loaded);
        string path = Path.Combine(folder.Path, "x.xbt");
        File.WriteAllBytes(path, bytes);
        Theatre read;
        using (var compiled = CompiledTheatre.Open(path)) read = compiled.Read();
        Assert.Equal(loaded.Places.Select(Told), read.Places.Select(Told));
        Assert.Equal(loaded.Actors.Select(Told), read.Actors.Select(Told));
        Assert.Equal(loaded.Sources.Select(Told), read.Sources.Select(Told));
        Assert.Equal(loaded.Parties.ToArray(), read.Parties.ToArray());
        Assert.Equal((loaded.Stamp, loaded.Title, loaded.Version, loaded.From, loaded.To, loaded.Box),
            (read.Stamp, read.Title, read.Version, read.From, read.To, read.Box));
        Assert.Equal(loaded.Lexicon.Select(Told), read.Lexicon.Select(Told));
        Assert.Equal(loaded.Shapes.Select(Told), read.Shapes.Select(Told));
        Assert.Equal(bytes, Compile(read));
    }

    [Fact]
    public void Names_are_found_in_the_mapped_bytes()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "x.xbt");
        File.WriteAllBytes(path, Compile(Fixtures.Riverland));
        using var compiled = CompiledTheatre.Open(path);
        foreach (Place place in Fixtures.Riverland.Places)
            foreach (string name in place.Variants.Prepend(place.Name))
                Assert.Contains(place.Id, compiled.Find(name).Select(i => compiled.Place(i).Id));
        Assert.Equal(["rl-ain-east", "rl-ain-west"], compiled.Find("'Ain al-Hajar").Select(i => compiled.Place(i).Id));
        Assert.Empty(compiled.Find("London"));
        Assert.Equal(Fixtures.Riverland.Hash, compiled.SourceHash);
        Assert.Throws<ArgumentOutOfRangeException>(() => compiled.Place(compiled.PlaceCount));
    }

    [Fact]
    public void Any_changed_byte_and_any_cut_is_noticed()
    {
        using TemporaryFolder folder = new();
        byte[] good = Compile(Fixtures.Riverland);
        string path = Path.Combine(folder.Path, "x.xbt");
        for (int at = 0; at < good.Length; at += 97)
        {
            byte[] bad = [.. good];
            bad[at] ^= 0x40;
            File.WriteAllBytes(path, bad);
            Assert.Throws<InvalidDataException>(() => CompiledTheatre.Open(path));
            File.WriteAllBytes(path, good[..at]);
            Assert.Throws<InvalidDataException>(() => CompiledTheatre.Open(path));
        }
    }

    [Theory]
    [InlineData(0xFFFFFFF0)]
    [InlineData(0x7FFFFFFF)]
    [InlineData(0x00000FFF)]
    public void A_sealed_file_with_senseless_records_is_refused_as_well(uint nonsense)
    {
        byte[] good = Compile(Fixtures.Riverland);
        int sections = (int)Section.Count, sums = CompiledFormat.HeaderSize + (sections * CompiledFormat.SectionSize);
        int head = sums + (4 * CompiledFormat.Blocks(good.Length - sums));
        string[] names = [.. Fixtures.Riverland.Places.Select(p => p.Name), "Sarakeb", "Tamanag"];
        for (int section = 0; section < sections; section++)
        {
            int start = head + BinaryPrimitives.ReadInt32LittleEndian(good.AsSpan(CompiledFormat.HeaderSize + (section * 8)));
            int length = BinaryPrimitives.ReadInt32LittleEndian(good.AsSpan(CompiledFormat.HeaderSize + (section * 8) + 4));
            for (int at = 0; at + 4 <= length; at += Math.Max(4, length / 40 / 4 * 4))
            {
                byte[] bad = [.. good];
                BinaryPrimitives.WriteUInt32LittleEndian(bad.AsSpan(start + at), nonsense);
                TheatreCompiler.Seal(bad, head, sums);
                using CompiledTheatre compiled = new(new FileBytes(bad));
                Refused(() => compiled.Read());
                Refused(() => Find(compiled, names));
                Refused(() => Look(new TheatreSet([compiled.ReadLazily()]).Gazetteer, names));
            }
        }
    }

    [Fact]
    public void Stamps_lie_in_the_head()
    {
        byte[] stamps = new byte[6 * CompiledFormat.StampSize];
        stamps[7] = 9;
        using CompiledTheatre compiled = new(new FileBytes(TheatreCompiler.Bytes(Fixtures.Riverland, stamps)));
        Assert.Equal(stamps, compiled.Stamps.ToArray());
        Assert.Equal(Fixtures.Riverland.Places.Length, compiled.Read().Places.Length);
    }

    /// <summary>Either it works or it is told; nothing else is thrown.</summary>
    private static void Refused(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidDataException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    private static void Find(CompiledTheatre compiled, string[] names)
    {
        foreach (string name in names) compiled.Find(name);
    }

    private static void Look(Gazetteer gazetteer, string[] names)
    {
        foreach (string name in names) gazetteer.Resolve(name);
    }

    private static byte[] Compile(Theatre theatre)
    {
        using MemoryStream stream = new();
        TheatreCompiler.Compile(theatre, stream);
        return stream.ToArray();
    }

    private static string Told(Place p) => Core.Json.CoreJson.Write(new Source(p.Id, p.Name, p.Kind, p.SourceKey ?? "", p.Country)
    {
        Aliases = [p.Admin1 ?? "-", p.Admin2 ?? "-", p.NameLocal ?? "-", $"{p.Lat:R} {p.Lon:R} {p.Population} {p.HolderFrom:O}", .. p.Variants],
        Domains = p.Holders,
    });

    private static string Told(Source s) => Core.Json.CoreJson.Write(s);

    private static string Told(Actor a) =>
        string.Join('/', a with { Aliases = [], Nouns = [], Demonyms = [], Allies = [], Adversaries = [], BackedBy = [] },
            string.Join(',', a.Aliases), string.Join(',', a.Nouns), string.Join(',', a.Demonyms), string.Join(',', a.Allies),
            string.Join(',', a.Adversaries), string.Join(',', a.BackedBy));

    private static string Told(LexiconEntry e) =>
        $"{e.Section} {e.Theatre} {e.Line} {string.Join(';', e.Values.Select(v => $"{v.Key}={string.Join(',', v.Value)}"))}";

    private static string Told(Shape s) =>
        $"{s.Place} {s.Kind} {s.Closed} {string.Join(',', s.Towns)} {string.Join(';', s.Parts.Select(p => string.Join(',', p)))}";
}
