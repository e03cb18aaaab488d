using System.Globalization;

namespace Crossbearing.Testing;

/// <summary>
/// Compares a text with a file of the repository. It is rewritten only where the environment says <c>CROSSBEARING_ACCEPT=1</c>: run the test
/// so, and look at the difference before you commit it.
/// </summary>
public static class Approved
{
    /// <summary>Passes where the file at <paramref name="path"/> (under the root, with <c>/</c>) holds exactly <paramref name="actual"/>.</summary>
    /// <exception cref="InvalidDataException">It differs; the message shows the first line that does.</exception>
    public static void Matches(string path, string actual)
    {
        string file = Repository.At(path.Split('/'));
        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == actual) return;
        if (Environment.GetEnvironmentVariable("CROSSBEARING_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }
        throw new InvalidDataException(Difference(path, expected.Split('\n'), actual.Split('\n')));
    }

    private static string Difference(string path, string[] expected, string[] actual)
    {
        int line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line]) line++;
        string Line(string[] lines) => line < lines.Length ? lines[line] : "(end)";
        int added = actual.Except(expected, StringComparer.Ordinal).Count(), removed = expected.Except(actual, StringComparer.Ordinal).Count();
        return string.Create(CultureInfo.InvariantCulture,
            $"{path} differs from line {line + 1} on ({added} lines are new, {removed} are gone).\n  approved: {Line(expected)}\n  now:      {Line(actual)}\nRun this test with CROSSBEARING_ACCEPT=1 to take it over, and look at the difference.");
    }
}
