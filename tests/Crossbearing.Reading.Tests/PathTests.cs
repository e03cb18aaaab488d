namespace Crossbearing.Reading.Tests;

public class PathTests
{
    private const string Text = "The army took two villages on Monday.";

    [Fact]
    public void The_result_does_not_depend_on_the_order_of_the_paths()
    {
        using var folder = new Folders();
        var (b, a) = (folder.Write("b.txt", Text), folder.Write("a.txt", Text));
        var deep = folder.Write("c/d/e.txt", Text);

        var forth = Folders.Read(new(), b, a, Path.GetDirectoryName(deep)!, folder.Path);
        var back = Folders.Read(new(), folder.Path, Path.GetDirectoryName(deep)!, a, b);

        Assert.Equal(["a.txt", "b.txt", "c/d/e.txt"], forth.Select(r => r.Report!.Id));
        Assert.Equal(forth.Select(r => r.Report!.Id), back.Select(r => r.Report!.Id));
    }

    [Fact]
    public void What_is_no_report_is_told()
    {
        using var folder = new Folders();
        folder.Write(".hidden", Text);
        folder.Write("README.md", Text);
        folder.Write("index.json", "{}");
        folder.Write("x.doc", Text);
        var named = folder.Write("named.md", Text);

        var results = Folders.Read(new(), folder.Path, Path.Combine(folder.Path, "absent.txt"));

        Assert.Equal([".hidden XB1104", "README.md XB1104", "absent.txt XB1001", "index.json XB1104", "named.md XB1104", "x.doc XB1003"],
            results.Select(r => $"{r.Diagnostics.Single().Where} {r.Diagnostics.Single().Code}"));
        Assert.Equal("XB1003", Assert.Single(Folders.Read(new(), named)).Failure!.Code);
    }

    [Fact]
    public void One_id_from_two_folders_is_taken_once()
    {
        using var folder = new Folders();
        folder.Write("one/a.txt", Text);
        folder.Write("two/a.txt", Text);

        var results = Folders.Read(new(), Path.Combine(folder.Path, "two"), Path.Combine(folder.Path, "one"));

        Assert.Equal([null, "XB1012"], results.Select(r => r.Failure?.Code));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000_001)]
    public void Limits_have_a_range(int chars) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadingOptions { MaxReportChars = chars });

    [Fact]
    public void Reading_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => new ReportReader(new()).Read([Folders.Samples], new CancellationToken(true)).Count());
}
