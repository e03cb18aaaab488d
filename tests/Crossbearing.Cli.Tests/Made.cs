namespace Crossbearing.Cli.Tests;

/// <summary>Small reports made for tests.</summary>
internal static class Made
{
    public const string Report = """
        Title: Army enters Saraqib
        Outlet: Made Gazette
        Published: 2020-02-06T10:00:00+02:00

        The Syrian Army captured the town of Saraqib on Wednesday, a military source said. At least 12 militants were killed.

        """;

    public const string Other = """
        Title: Strikes on Ariha
        Outlet: Made Courier
        Published: 2020-01-30T08:00:00+02:00

        Russian warplanes struck Ariha on Wednesday. Seven civilians were killed in the airstrike.

        """;
}
