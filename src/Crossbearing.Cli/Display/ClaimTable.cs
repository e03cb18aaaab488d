using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>Claims as a table.</summary>
internal static class ClaimTable
{
    public static void Write(CliSession session, IEnumerable<Claim> claims)
    {
        var table = Tables.Of("claim", "type", "date", "place", "who", "how many", "says");
        foreach (Claim claim in claims)
            table.Row(claim.Id, TypeOf(claim), ClaimWords.Date(claim.Date), ClaimWords.Place(claim), ClaimWords.Actors(claim), ClaimWords.Figures(claim), ClaimWords.Says(claim));
        table.Write(session, "No claims.");
    }

    private static string TypeOf(Claim claim) => claim.Certainty is Certainty.Asserted or Certainty.Reported
        ? claim.Type.Word()
        : $"{claim.Type.Word()} ({claim.Certainty.Word()})";
}
