using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Crossbearing.House.Tests;

/// <summary>Summaries of an assembly's documentation file as one line of Markdown that fits a table cell.</summary>
internal sealed class XmlDocs
{
    private readonly Dictionary<string, XElement> members;

    /// <summary>The documentation file beside <paramref name="assembly"/>.</summary>
    public XmlDocs(Assembly assembly) => members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>What a type is.</summary>
    public string Of(Type type) => Line(Summary("T:" + type.FullName));

    /// <summary>What a property means: its own summary, or the words for the constructor parameter that makes it.</summary>
    public string Of(PropertyInfo property) =>
        Line(Summary($"P:{property.DeclaringType!.FullName}.{property.Name}") ?? Parameter(property));

    /// <summary>What a value of an enum means.</summary>
    public string Of(Type type, string value) => Line(Summary($"F:{type.FullName}.{value}"));

    private XElement? Summary(string member) => members.GetValueOrDefault(member)?.Element("summary");

    private XElement? Parameter(PropertyInfo property) => members.GetValueOrDefault("T:" + property.DeclaringType!.FullName)?
        .Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == property.Name);

    private static string Line(XElement? element) =>
        element is null ? "" : Regex.Replace(string.Concat(element.Nodes().Select(Text)), @"\s+", " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value.Trim()}`",
        XElement { Name.LocalName: "paramref" } p => $"`{JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Attribute("name")!.Value)}`",
        XElement { Name.LocalName: "see" } see => See(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? see.Value),
        XElement other => other.Value,
        _ => "",
    };

    private static string See(string target)
    {
        string last = target.Split('.')[^1];
        return target[0] switch
        {
            'F' => $"`{JsonNamingPolicy.KebabCaseLower.ConvertName(last)}`",
            'P' => $"`{JsonNamingPolicy.SnakeCaseLower.ConvertName(last)}`",
            _ => last,
        };
    }
}
