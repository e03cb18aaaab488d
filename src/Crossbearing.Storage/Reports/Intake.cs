namespace Crossbearing.Storage;

/// <summary>When a report was taken in.</summary>
/// <param name="Sequence">1 for the first report of the project, without gaps.</param>
/// <param name="Report">Report id.</param>
/// <param name="Hash">SHA-256 of the bytes it was read from, 64 hex digits.</param>
/// <param name="At">When, in UTC with whole milliseconds; null where the store was opened without a clock.</param>
public sealed record Intake(long Sequence, string Report, string Hash, DateTimeOffset? At);
