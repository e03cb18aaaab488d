using Crossbearing.Testing;

namespace Crossbearing.House.Tests;

/// <summary>The public surface of each library is an approved file, so that a change of it is seen in review.</summary>
public class ApiTests
{
    public static TheoryData<string> All => [.. Projects.Libraries];

    [Theory]
    [MemberData(nameof(All))]
    public void The_public_surface_is_the_approved_one(string project) =>
        Approved.Matches($"tests/Crossbearing.House.Tests/Api/{project}.txt", ApiText.Of(Libraries.Load(project)));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_public_member_is_documented(string project) =>
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, project + ".xml")), $"{project} has no documentation file");
}
