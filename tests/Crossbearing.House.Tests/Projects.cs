using System.Xml.Linq;
using Crossbearing.Testing;

namespace Crossbearing.House.Tests;

/// <summary>Project files of the repository.</summary>
internal static class Projects
{
    /// <summary>Names of the projects under src/, ordinally.</summary>
    public static string[] Sources => Names("src");

    /// <summary>Names of the projects under tests/, ordinally.</summary>
    public static string[] Tests => Names("tests");

    /// <summary>The libraries: every source project but the composition roots.</summary>
    public static string[] Libraries => [.. Sources.Where(n => n != "Crossbearing.Cli")];

    /// <summary>Names of the projects that a source project refers to, ordinally.</summary>
    public static string[] ReferencesOf(string name) => [.. Elements(name, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)).Order(StringComparer.Ordinal)];

    /// <summary>Names of the packages that a source project refers to.</summary>
    public static string[] PackagesOf(string name) => [.. Elements(name, "PackageReference")];

    public static string FileOf(string name) => Repository.At("src", name, name + ".csproj");

    private static IEnumerable<string> Elements(string name, string element) =>
        XDocument.Load(FileOf(name)).Descendants(element).Select(e => (string?)e.Attribute("Include") ?? "").Where(i => i.Length > 0);

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFiles(Repository.At(folder), "*.csproj", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
}
