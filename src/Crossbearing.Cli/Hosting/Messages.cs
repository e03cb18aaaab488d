using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Cli;

/// <summary>Writes messages to stderr and counts the codes for the summary at the end. Not thread-safe.</summary>
internal sealed class Messages(CliEnvironment environment)
{
    private const int NoticesShown = 20;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private int notices;

    /// <summary>What is told when the run is stopped; null for the code's own words.</summary>
    public string? Kept { get; set; }

    /// <summary>Every error is written, of the notices the first twenty; all are counted.</summary>
    public void Add(Diagnostic diagnostic)
    {
        counts[diagnostic.Code] = counts.GetValueOrDefault(diagnostic.Code) + 1;
        if (diagnostic.Severity == Severity.Error || notices++ < NoticesShown) Write(diagnostic);
    }

    /// <summary>Writes one line.</summary>
    public void Write(Diagnostic diagnostic) => environment.Error.WriteLine(OneLine(diagnostic.ToString()));

    /// <summary>Writes a line for a person.</summary>
    public void Say(string line) => environment.Error.WriteLine(line);

    /// <summary>Writes what a person can do about it.</summary>
    public void Remedy(Diagnostic diagnostic)
    {
        if (DiagnosticCodes.All.FirstOrDefault(c => c.Code == diagnostic.Code) is { } code) environment.Error.WriteLine($"  {code.Remedy}");
    }

    /// <summary>Tells how many names of places no pack has, and the command that lists them; nothing where there is none.</summary>
    public void Hint(UnknownPlaces unknown, string command)
    {
        if (unknown.All().Length is > 0 and var n) Say(string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? "place is" : "places are")} in no pack: see crossbearing {command}"));
    }

    /// <summary>The table of codes with counts; nothing where there was none.</summary>
    public void Summary()
    {
        if (counts.Count == 0) return;
        environment.Error.WriteLine();
        environment.Error.WriteLine("code      count  what and what to do");
        foreach (var (code, count) in counts)
        {
            DiagnosticCode known = DiagnosticCodes.All.First(c => c.Code == code);
            environment.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code}  {count,7}  {known.Title}. {known.Remedy}"));
        }
    }

    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
