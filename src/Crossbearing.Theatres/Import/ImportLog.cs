using Crossbearing.Core;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>Follows an import line by line: what is wrong, how far it is, and when to stop. Not thread-safe.</summary>
/// <param name="tell">Takes each line that cannot be used; null: they are counted only.</param>
/// <param name="step">Called once per line or feature; null: nothing is.</param>
/// <param name="cancellationToken">Stops between two lines with <see cref="OperationCanceledException"/>.</param>
public sealed class ImportLog(Action<Diagnostic>? tell = null, Action? step = null, CancellationToken cancellationToken = default)
{
    private const int Longest = 80;

    /// <summary>Lines or features read, in all files.</summary>
    public long Read { get; private set; }

    /// <summary>Lines or features that cannot be used; each was told.</summary>
    public long Bad { get; private set; }

    /// <summary>Sound lines or features that were not asked for, or whose kind the pack format does not have.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Stops here where it was asked for.</summary>
    internal void Check() => cancellationToken.ThrowIfCancellationRequested();

    internal void Step()
    {
        Check();
        Read++;
        step?.Invoke();
    }

    internal void Leave() => LeftOut++;

    /// <summary>Tells a bad line; the others go on.</summary>
    internal void BadLine(string file, long line, string message, string? found = null, string? expected = null) =>
        Wrong(DiagnosticCodes.ImportBadLine, file, line, message, found, expected);

    internal void Wrong(DiagnosticCode code, string file, long line, string message, string? found = null, string? expected = null) =>
        Found(code.At(FormattableString.Invariant($"{file}:{line}"), message, Short(found), expected));

    internal void Found(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error) Bad++;
        tell?.Invoke(diagnostic);
    }

    /// <summary>Latitude and longitude in degrees, or null (told) where they are none.</summary>
    internal (double Lat, double Lon)? Point(string file, long line, string lat, string lon, DiagnosticCode? code = null)
    {
        if (Forms.Degrees(lat, 90) is { } a && Forms.Degrees(lon, 180) is { } o) return (a, o);
        Wrong(code ?? DiagnosticCodes.ImportBadLine, file, line, "The point has no coordinates in degrees", $"{lat}, {lon}", "latitude from -90 to 90, longitude from -180 to 180");
        return null;
    }

    private static string? Short(string? value) => value is { Length: > Longest } ? value[..(Longest - 1)] + "…" : value;
}
