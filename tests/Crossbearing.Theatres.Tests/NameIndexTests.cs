using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres.Tests;

/// <summary>The mapped index of names against plain dictionaries, with made names of few letters so that keys and sounds meet often.</summary>
public sealed class NameIndexTests
{
    private static readonly string[] Parts = ["a", "e", "i", "u", "ay", "b", "d", "dh", "k", "q", "kh", "h", "l", "m", "n", "r", "s", "sh", "t", "7", "'", "-", " ", " al-", "ll"];
    private static readonly string[] Local = ["تل", "كفر", "ن", "ق", "ا", "ي", "و", " ", "ال", "Х", "а", "р", "і"];

    public static TheoryData<int, bool> Seeds()
    {
        TheoryData<int, bool> seeds = [];
        for (int seed = 1; seed <= 6; seed++) seeds.Add(seed, seed % 2 == 0);
        return seeds;
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_finds_what_plain_dictionaries_find(int seed, bool mapped)
    {
        using TemporaryFolder folder = new();
        var dice = new Random(seed);
        Theatre[] made = [.. new[] { "world", "one", "two" }.Select(n => Pack(dice, n))];
        Theatre[] packs = [.. made.Select(t => mapped ? Mapped(t, folder.Path) : t)];
        PlainNames plain = new(made);
        TheatreSet set = new(packs);
        NameIndex index = new(set.PackPlaces);
        foreach (string name in Asked(dice, made))
        {
            string key = NameKey.Fold(name), sound = NameKey.Phonetic(name), told = $"seed {seed}: {name}";
            Same(told, plain.Folded(key).Select(n => n.Told), index.Folded(key).Select(Told));
            Same(told, plain.Exact(key).Select(p => p.Id), set.Gazetteer.Exact(name).Select(p => p.Id));
            Same(told, plain.Phonetic(sound).Select(n => $"{n.Key} {n.Name.Told}"), index.Phonetic(sound).Select(n => $"{n.Key} {Told(n.Name)}"));
            Same(told, plain.OneEdit(key).Select(n => n.Told), index.OneEdit(key).Select(Told));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Places_and_ids_are_those_of_the_later_pack(int seed, bool mapped)
    {
        using TemporaryFolder folder = new();
        var dice = new Random(seed);
        Theatre[] made = [.. new[] { "world", "one" }.Select(n => Pack(dice, n))];
        TheatreSet set = new(made.Select(t => mapped ? Mapped(t, folder.Path) : t));
        Dictionary<string, Place> last = [];
        foreach (Place place in made.SelectMany(t => t.Places)) last[place.Id] = place;
        Same($"seed {seed}", made.SelectMany(t => t.Places).Where(p => ReferenceEquals(last[p.Id], p)).Select(p => p.Id + p.Name), set.Places.Select(p => p.Id + p.Name));
        foreach (var (id, place) in last)
        {
            Assert.Equal(place.Name, set.Place(id)!.Name);
            Assert.Same(set.Place(id), set.Place(id));
            Assert.Equal(made[0].Places.Any(p => p.Id == id), set.IsWorld(place));
        }
        Assert.Null(set.Place("p"));
        Assert.Null(set.Place("p-99999"));
        Assert.Same(set.Theatres[1].Places[3], set.Theatres[1].Places[3]);
    }

    [Fact]
    public void A_place_read_by_many_threads_is_one_object()
    {
        using TemporaryFolder folder = new();
        Theatre pack = Mapped(Pack(new Random(3), "one"), folder.Path);
        TheatreSet set = new([pack]);
        Place?[] read = new Place?[64];
        Parallel.For(0, read.Length, i => read[i] = set.Gazetteer.Exact(pack.Store[i % 4].Name).First(p => p.Id == pack.Store[i % 4].Id));
        for (int i = 4; i < read.Length; i++) Assert.Same(read[i % 4], read[i]);
    }

    private static string Told(PlaceName name) => new PlainName(name.Place, name.Rank, name.Written, name.Preferred).Told;

    private static void Same(string told, IEnumerable<string> expected, IEnumerable<string> found)
    {
        string[] a = [.. expected], b = [.. found];
        Assert.True(a.SequenceEqual(b), $"{told}\n expected {string.Join("; ", a)}\n found    {string.Join("; ", b)}");
    }

    private static Theatre Mapped(Theatre theatre, string folder)
    {
        string path = Path.Combine(folder, theatre.Name + ".xbt");
        File.WriteAllBytes(path, TheatreCompiler.Bytes(theatre, []));
        return CompiledTheatre.Open(path, mostRead: 0, lazily: true, null).ReadLazily();
    }

    /// <summary>Some ids stand in several packs, of each second pack some stand twice and the order is not that of the ids.</summary>
    private static Theatre Pack(Random dice, string name)
    {
        Place[] places = [.. Enumerable.Range(0, 250).Select(_ => new Place
        {
            Id = $"p-{dice.Next(800)}",
            Name = Word(dice, Parts),
            Kind = dice.Next(3) == 0 ? "town" : "village",
            Lat = dice.Next(1000) / 10.0,
            Lon = 1,
            NameLocal = dice.Next(2) == 0 ? Word(dice, Local) : null,
            Variants = [.. Enumerable.Range(0, dice.Next(3)).Select(_ => Word(dice, Parts))],
        })];
        if (dice.Next(2) == 0) places = [.. places.DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal)];
        return new Theatre { Name = name, Title = name, Version = "1.0.0", Hash = new string('a', 12), Places = [.. places] };
    }

    private static string Word(Random dice, string[] parts) => string.Concat(Enumerable.Range(0, 2 + dice.Next(5)).Select(_ => parts[dice.Next(parts.Length)]));

    private static IEnumerable<string> Asked(Random dice, Theatre[] packs)
    {
        string[] names = [.. packs.SelectMany(t => t.Places).SelectMany(p => p.Variants.Prepend(p.Name).Append(p.NameLocal ?? ""))];
        foreach (string name in names)
        {
            yield return name;
            if (name.Length == 0) continue;
            int at = dice.Next(name.Length);
            yield return dice.Next(4) switch
            {
                0 => name.Remove(at, 1),
                1 => name.Insert(at, Parts[dice.Next(Parts.Length)]),
                2 => name[..at] + Parts[dice.Next(Parts.Length)] + name[(at + 1)..],
                _ => at == 0 ? Word(dice, Parts) : $"{name[..(at - 1)]}{name[at]}{name[at - 1]}{name[(at + 1)..]}",
            };
        }
    }
}
