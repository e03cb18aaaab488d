namespace Crossbearing.Publishing;

/// <summary>Options of <see cref="CsvExport"/>. Immutable.</summary>
public sealed record CsvOptions
{
    /// <summary>
    /// True (default) puts an apostrophe before a text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, tab or CR, since spreadsheets
    /// would run it as a formula. Numbers are never touched. False gives the texts as they are, for programs.
    /// </summary>
    public bool GuardFormulas { get; init; } = true;
}
