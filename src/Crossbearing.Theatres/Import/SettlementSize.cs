namespace Crossbearing.Theatres.Import;

/// <summary>What kind a settlement is by its inhabitants, where its source does not say. Thread-safe.</summary>
internal static class SettlementSize
{
    private const long City = 100_000;
    private const long Town = 5_000;

    public static string KindOf(long? population) => population switch { >= City => "city", >= Town => "town", _ => "village" };
}
