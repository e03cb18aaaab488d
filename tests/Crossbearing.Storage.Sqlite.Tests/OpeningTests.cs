using Crossbearing.Core;
using Crossbearing.Storage.Tests;
using Microsoft.Data.Sqlite;

namespace Crossbearing.Storage.Sqlite.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly ProjectFolder folder = new();
    private readonly string path;

    public OpeningTests() => path = folder.File("p.xb");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_file_is_XB4001_and_is_not_created()
    {
        AssertRefused("XB4001", SqliteProjectStore.Open(path));
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void A_file_of_another_kind_is_XB4002_and_stays_as_it_is()
    {
        File.WriteAllText(path, "Not a project at all, but a long enough text.");
        AssertRefused("XB4002", SqliteProjectStore.Open(path));
        AssertRefused("XB4002", SqliteProjectStore.OpenOrCreate(path));
        Assert.Equal("Not a project at all, but a long enough text.", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_is_XB4002_and_a_missing_folder_XB5005()
    {
        AssertRefused("XB4002", SqliteProjectStore.OpenOrCreate(Path.GetDirectoryName(path)!));
        AssertRefused("XB5005", SqliteProjectStore.OpenOrCreate(Path.Combine(path, "in", "it.xb")));
    }

    [Fact]
    public void Another_programs_database_is_XB4002_and_stays_as_it_is()
    {
        Sql("CREATE TABLE recipe (name TEXT)");
        byte[] before = File.ReadAllBytes(path);
        AssertRefused("XB4002", SqliteProjectStore.OpenOrCreate(path));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void An_empty_file_is_a_start_and_no_project()
    {
        File.WriteAllBytes(path, []);
        AssertRefused("XB4002", SqliteProjectStore.Open(path));
        using SqliteProjectStore store = SqliteProjectStore.OpenOrCreate(path).Value!;
        Assert.Equal(0, store.Counts().Reports);
    }

    [Fact]
    public void A_newer_schema_is_XB4003_with_both_versions()
    {
        Create(1);
        Sql("INSERT INTO migration VALUES (999, 'from the future')");
        Diagnostic failure = AssertRefused("XB4003", SqliteProjectStore.OpenOrCreate(path));
        Assert.Equal(("schema 999", "at most 1"), (failure.Found, failure.Expected));
    }

    [Fact]
    public void A_writer_elsewhere_is_XB4004_for_writers_and_nothing_for_readers()
    {
        Create(1);
        using SqliteProjectStore first = SqliteProjectStore.Open(path).Value!;
        using IStoreBatch batch = first.Begin();
        first.AddReport(StoreSamples.Numbered(5), []);
        using SqliteProjectStore second = SqliteProjectStore.Open(path, new SqliteStoreOptions { Wait = TimeSpan.FromSeconds(1) }).Value!;
        Assert.Equal(1, second.Counts().Reports);
        Assert.Equal("XB4004", Assert.Throws<StoreException>(() => second.AddReport(StoreSamples.Numbered(6), [])).Diagnostic.Code);
        batch.Commit();
        Assert.Equal(IngestOutcome.Added, second.AddReport(StoreSamples.Numbered(6), []).Outcome);
        Assert.Equal(3, first.Counts().Reports);
    }

    [Fact]
    public void A_file_cut_off_is_XB4005()
    {
        Create(200);
        byte[] whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, whole[..3000]);
        AssertRefused("XB4005", SqliteProjectStore.Open(path));
    }

    [Fact]
    public void Overwritten_pages_are_found_by_the_check()
    {
        Create(200);
        byte[] bytes = File.ReadAllBytes(path);
        bytes.AsSpan(bytes.Length / 2, 40_000).Fill(0xA5);
        File.WriteAllBytes(path, bytes);
        Result<SqliteProjectStore> opened = SqliteProjectStore.Open(path);
        using SqliteProjectStore store = opened.Value!;
        Diagnostic[] found = [.. CheckOf(store)];
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(("XB4005", path), (d.Code, d.Where)));
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_XB4005_where_it_is_asked_for()
    {
        Create(2);
        Sql("DROP TRIGGER report_is_not_changed; UPDATE report SET json = '{' WHERE no = 1");
        using SqliteProjectStore store = SqliteProjectStore.Open(path).Value!;
        Assert.Equal("XB4005", Assert.Throws<StoreException>(() => store.FindReport(StoreSamples.Id(0))).Diagnostic.Code);
        Assert.NotNull(store.FindReport(StoreSamples.Id(1)));
        Assert.Contains(store.Verify(), d => d.Found == $"report {StoreSamples.Id(0)} cannot be read");
    }

    [Theory]
    [InlineData("UPDATE report SET json = ''")]
    [InlineData("DELETE FROM claim")]
    [InlineData("UPDATE claim SET type = 'siege'")]
    [InlineData("DELETE FROM coded")]
    public void The_file_itself_refuses_changes(string sql)
    {
        Create(2);
        Assert.Contains("append-only", Assert.Throws<SqliteException>(() => Sql(sql)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_schema_is_brought_up_once_and_keeps_its_content()
    {
        Create(3);
        var newer = new SqliteStoreOptions
        {
            Migrations = [.. Migrations.All, new Migration(2, "a note per report", "CREATE TABLE note (report INTEGER); INSERT INTO note SELECT no FROM report")],
        };
        for (int i = 0; i < 2; i++)
        {
            using SqliteProjectStore store = SqliteProjectStore.Open(path, newer).Value!;
            Assert.Equal(3, store.Counts().Reports);
        }
        Sql("DELETE FROM note WHERE report = (SELECT max(report) FROM note) AND (SELECT count(*) FROM note) = 3");
        AssertRefused("XB4003", SqliteProjectStore.Open(path));
    }

    [Fact]
    public void A_failed_step_of_the_schema_changes_nothing()
    {
        Create(3);
        var broken = new SqliteStoreOptions { Migrations = [.. Migrations.All, new Migration(2, "broken", "CREATE TABLE half (a); SELECT nonsense")] };
        Assert.Throws<SqliteException>(() => SqliteProjectStore.Open(path, broken));
        using SqliteProjectStore store = SqliteProjectStore.Open(path).Value!;
        Assert.Equal(3, store.Counts().Reports);
        Assert.Empty(store.Verify());
        Assert.Throws<SqliteException>(() => Sql("SELECT a FROM half"));
    }

    [Fact]
    public void A_closed_project_is_one_file()
    {
        Create(2);
        Assert.Equal(["p.xb"], folder.Names());
    }

    [Fact]
    public void Waiting_times_outside_the_range_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => SqliteProjectStore.Open(path, new SqliteStoreOptions { Wait = TimeSpan.Zero }));

    private static Diagnostic AssertRefused(string code, Result<SqliteProjectStore> result)
    {
        Assert.False(result.Succeeded);
        Assert.Equal(code, result.Failure!.Code);
        return result.Failure;
    }

    private static IEnumerable<Diagnostic> CheckOf(SqliteProjectStore store)
    {
        try
        {
            return store.Verify();
        }
        catch (StoreException failure)
        {
            return [failure.Diagnostic];
        }
    }

    private void Create(int reports)
    {
        using SqliteProjectStore store = SqliteProjectStore.OpenOrCreate(path).Value!;
        using IStoreBatch batch = store.Begin();
        for (int i = 0; i < reports; i++)
        {
            store.AddReport(StoreSamples.Numbered(i), []);
            store.AddClaims(StoreSamples.Id(i), StoreSamples.Coder(), StoreSamples.ClaimsOf(i, StoreSamples.Coder()));
        }
        batch.Commit();
    }

    private void Sql(string sql)
    {
        SqliteEngine.Describe();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
