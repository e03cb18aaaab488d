using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>Events as a table.</summary>
internal static class EventTable
{
    public static void Write(CliSession session, IEnumerable<ConflictEvent> events)
    {
        var table = Tables.Of("event", "date", "type", "place", "who", "grade", "sure", "origins", "differ on");
        foreach (ConflictEvent e in events)
            table.Row(
                e.Id, ClaimWords.Date(e.Date), e.Type.Word(), e.Place is { } p ? ClaimWords.Place(p) : "", ClaimWords.Actors(e.Actors), e.Grade.Word(),
                e.Confidence.ToString("0.00", CultureInfo.InvariantCulture), e.Origins.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", e.Contradictions.Select(c => c.Slot)));
        table.Write(session, "No events.");
    }
}
