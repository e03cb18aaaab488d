using System.CommandLine;
using System.Globalization;

namespace Crossbearing.Cli.Commands;

/// <summary>Options that take an ISO day.</summary>
internal static class DayOption
{
    public static Option<string?> Of(string name, string description) => new(name) { Description = description + ", YYYY-MM-DD", HelpName = "DATE" };

    /// <exception cref="CliFailureException">The value is no ISO day.</exception>
    public static DateOnly? Day(this ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } value) return null;
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw CliFailureException.Usage(option.Name, "This is no day", value, "YYYY-MM-DD");
    }
}
