using Crossbearing.Theatres.Compiled;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Tests;

public sealed class TheatreLibraryTests
{
    [Fact]
    public void The_world_comes_first_and_always()
    {
        using TemporaryFolder copy = Fixtures.Copy();
        TheatreLibrary library = new(copy.Path);
        Assert.Equal(["riverland", "world"], library.Names.ToArray());
        Assert.Equal(["world"], library.Open([]).Set!.Theatres.Select(t => t.Name));
        Assert.Equal(["world", "riverland"], library.OpenAll().Set!.Theatres.Select(t => t.Name));
        Assert.Equal(["world", "riverland"], library.Open(["riverland", "world", "riverland"]).Set!.Theatres.Select(t => t.Name));
        Assert.Empty(library.Validate());
    }

    [Fact]
    public void An_unknown_name_is_told()
    {
        TheatreSetLoad load = new TheatreLibrary(Fixtures.Folder("good")).Open(["moon"]);
        Assert.Null(load.Set);
        Assert.Equal("XB2001 moon", Assert.Single(load.Diagnostics).Line());
    }

    [Theory]
    [InlineData("2017-12-31", false)]
    [InlineData("2018-01-01", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    [InlineData(null, true)]
    public void A_pack_is_relevant_within_its_period(string? day, bool relevant)
    {
        using TemporaryFolder copy = Fixtures.Copy();
        DateOnly? on = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        TheatreLibrary library = new(copy.Path);
        Assert.Equal(relevant ? ["riverland"] : [], library.Relevant(on).ToArray());
        Assert.Empty(library.Relevant(on, _ => false));
    }

    [Fact]
    public void The_compiled_file_is_used_while_the_text_is_the_same()
    {
        using TemporaryFolder copy = Fixtures.Copy();
        using TemporaryFolder cache = new();
        string compiled = Path.Combine(cache.Path, "riverland.xbt"), places = Path.Combine(copy.Path, "riverland", "lexicon.yaml");
        Theatre first = new TheatreLibrary(copy.Path, cache.Path).Load("riverland").Theatre!;
        byte[] bytes = File.ReadAllBytes(compiled);
        Theatre other = first with { Title = "from the compiled file" };
        using (FileStream stream = File.Create(compiled)) TheatreCompiler.Compile(other, stream);
        Assert.Equal(other.Title, new TheatreLibrary(copy.Path, cache.Path).Load("riverland").Theatre!.Title);
        File.AppendAllText(places, "# changed\n");
        Assert.Equal(first.Title, new TheatreLibrary(copy.Path, cache.Path).Load("riverland").Theatre!.Title);
        Assert.NotEqual(bytes, File.ReadAllBytes(compiled));
        Assert.Equal([compiled], Directory.EnumerateFiles(cache.Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(99)]
    [InlineData(50)]
    public void A_damaged_compiled_file_is_written_anew(int keep)
    {
        using TemporaryFolder copy = Fixtures.Copy();
        string compiled = Path.Combine(copy.Path, "riverland.xbt");
        new TheatreLibrary(copy.Path).Load("riverland");
        byte[] good = File.ReadAllBytes(compiled);
        File.WriteAllBytes(compiled, good[..(good.Length * keep / 100)]);
        Assert.Equal("Riverland", new TheatreLibrary(copy.Path).Load("riverland").Theatre!.Title);
        Assert.Equal(good, File.ReadAllBytes(compiled));
    }

    [Fact]
    public void A_damaged_block_of_a_mapped_file_is_mended_when_it_is_read()
    {
        using TemporaryFolder copy = Grown();
        string compiled = Path.Combine(copy.Path, "riverland.xbt");
        Mapped(copy);
        byte[] good = File.ReadAllBytes(compiled);
        File.WriteAllBytes(compiled, [.. good[..^1], (byte)(good[^1] ^ 0x40)]);
        Assert.Equal("rl-saraqib", Mapped(copy).Gazetteer.Resolve("Sarakeb").Answer?.Id);
        Assert.Equal(good, File.ReadAllBytes(compiled));
        File.WriteAllBytes(compiled, good[..^1]);
        Assert.Equal("rl-saraqib", Mapped(copy).Gazetteer.Resolve("Sarakeb").Answer?.Id);
        Assert.Equal(good, File.ReadAllBytes(compiled));
    }

    [Fact]
    public void A_damaged_block_is_told_where_the_text_has_changed_since_the_pack_was_opened()
    {
        using TemporaryFolder copy = Grown();
        string compiled = Path.Combine(copy.Path, "riverland.xbt"), words = Path.Combine(copy.Path, "riverland", "lexicon.yaml");
        Mapped(copy);
        byte[] good = File.ReadAllBytes(compiled);
        File.WriteAllBytes(compiled, [.. good[..^1], (byte)(good[^1] ^ 0x40)]);
        TheatreSet opened = Mapped(copy);
        File.AppendAllText(words, "# changed\n");
        Assert.NotNull(opened.Gazetteer.Resolve("Saraqib").Answer);
        Assert.Throws<InvalidDataException>(() => opened.Gazetteer.Lookup("Sarakeb"));
        Assert.Equal("rl-saraqib", Mapped(copy).Gazetteer.Resolve("Sarakeb").Answer?.Id);
    }

    [Fact]
    public void A_long_text_file_is_read_again_only_where_its_time_or_length_has_changed()
    {
        using TemporaryFolder copy = Fixtures.Copy();
        string words = Path.Combine(copy.Path, "riverland", "lexicon.yaml"), pack = Path.Combine(copy.Path, "riverland");
        File.AppendAllText(words, "# " + new string('x', 2 << 20) + "\n");
        File.SetLastWriteTimeUtc(words, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        byte[] stamps = FileStamps.Of(PackFiles.Read(pack));
        DateTime later = new(2020, 1, 2, 0, 0, 0, DateTimeKind.Utc);
        Assert.True(FileStamps.Holds(pack, stamps, later));
        File.SetLastWriteTimeUtc(words, new DateTime(2020, 1, 1, 1, 0, 0, DateTimeKind.Utc));
        Assert.True(FileStamps.Holds(pack, stamps, later));
        string text = File.ReadAllText(words);
        File.WriteAllText(words, text[..^2] + "y\n");
        File.SetLastWriteTimeUtc(words, new DateTime(2020, 1, 1, 1, 0, 0, DateTimeKind.Utc));
        Assert.False(FileStamps.Holds(pack, stamps, later));
        File.SetLastWriteTimeUtc(words, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.True(FileStamps.Holds(pack, stamps, later), "the same length and time are taken as the same file");
        Assert.False(FileStamps.Holds(pack, stamps, new DateTime(2020, 1, 1, 0, 0, 2, DateTimeKind.Utc)), "unless the compiled file is hardly younger");
        Assert.Null(FileStamps.Holds(pack, [], later));
    }

    private static TheatreSet Mapped(TemporaryFolder copy) => new TheatreLibrary(copy.Path, null, null, mostRead: 0).Open(["riverland"]).Set!;

    /// <summary>The good packs with so many places more that the compiled file has several blocks, the last of which opening does not read.</summary>
    private static TemporaryFolder Grown()
    {
        TemporaryFolder copy = Fixtures.Copy();
        string manifest = Path.Combine(copy.Path, "riverland", "theatre.yaml");
        File.WriteAllLines(manifest, File.ReadAllLines(manifest).Where(l => !l.Contains("sha256", StringComparison.Ordinal)));
        File.AppendAllLines(
            Path.Combine(copy.Path, "riverland", "places.csv"),
            Enumerable.Range(1, 400).Select(i => $"rl-made-{i},Madeplace {i},village,35.{500 + i},36.5,,,,,,,,,made"));
        return copy;
    }

    [Fact]
    public void A_folder_that_cannot_hold_compiled_files_does_not_matter()
    {
        using TemporaryFolder copy = Fixtures.Copy();
        string file = Path.Combine(copy.Path, "a-file");
        File.WriteAllText(file, "");
        Assert.NotNull(new TheatreLibrary(copy.Path, Path.Combine(file, "below")).Load("riverland").Theatre);
    }

    [Fact]
    public void A_pack_with_errors_gives_no_set_and_no_compiled_file()
    {
        using TemporaryFolder copy = Fixtures.Copy();
        File.AppendAllText(Path.Combine(copy.Path, "riverland", "sources.yaml"), "- { id: x }\n");
        TheatreSetLoad load = new TheatreLibrary(copy.Path).Open(["riverland"]);
        Assert.Null(load.Set);
        Assert.All(load.Diagnostics, d => Assert.StartsWith("riverland/sources.yaml:3", d.Where, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(copy.Path, "riverland.xbt")));
    }
}
