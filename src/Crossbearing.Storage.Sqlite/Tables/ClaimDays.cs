using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

/// <summary>A claim's time as numbers of days that can be compared: an open side lies beyond every day, an unknown time has none.</summary>
internal static class ClaimDays
{
    public static (long? First, long? Last) Of(EventTime time) =>
        time.Precision == DatePrecision.Unknown
            ? (null, null)
            : (time.Start?.DayNumber ?? FirstSchema.OpenStart, time.End?.DayNumber ?? FirstSchema.OpenEnd);
}
