using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.House.Tests;

/// <summary>The tables of the codebook as the code has them: types, fields of every record in the order of its JSON, and words.</summary>
internal sealed class CodebookTables
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly XmlDocs docs = new(typeof(Claim).Assembly);
    private readonly HashSet<Type> told = [];
    private readonly SortedDictionary<string, Type> enums = new(StringComparer.Ordinal);

    /// <summary>Each block by its name, in the order of the page.</summary>
    public IReadOnlyDictionary<string, string> Blocks() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["types"] = Types(),
        ["claim"] = Records(typeof(Claim)),
        ["report"] = Records(typeof(Report)),
        ["source"] = Records(typeof(Source)),
        ["event"] = Records(typeof(ConflictEvent)),
        ["control"] = Records(typeof(ControlEstimate)) + "\n" + Records(typeof(ControlChange)),
        ["diagnostic"] = Records(typeof(Diagnostic)),
        ["words"] = Words(),
    };

    private static string Types() => "| type | what | ACLED sub-event | PLOVER |\n|---|---|---|---|\n" + string.Concat(ClaimTypeInfo.All.Select(info =>
        $"| `{info.Type.Word()}` | {info.Meaning} | {OrDash(info.AcledSubevents)} | {OrDash(info.Plover)} |\n"));

    private static string OrDash(ImmutableArray<string> names) => names.IsEmpty ? "—" : string.Join("; ", names);

    private string Records(Type type)
    {
        told.Add(type);
        List<Type> nested = [];
        string table = $"### {Title(type)}\n\n{docs.Of(type)}\n\n| field | form | meaning |\n|---|---|---|\n"
            + string.Concat(CoreJson.Options.GetTypeInfo(type).Properties.Select(json => Row(type, json, nested)));
        return table + string.Concat(nested.Where(told.Add).ToList().Select(further => "\n" + Records(further)));
    }

    private string Row(Type type, JsonPropertyInfo json, List<Type> nested)
    {
        PropertyInfo property = type.GetProperties().Single(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == json.Name);
        return $"| `{json.Name}` | {Form(property, nested)} | {docs.Of(property)} |\n";
    }

    private string Form(PropertyInfo property, List<Type> nested)
    {
        bool leftOut = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;
        bool orNull = Nullable.GetUnderlyingType(property.PropertyType) is not null || nullability.Create(property).ReadState == NullabilityState.Nullable;
        return FormOf(property.PropertyType, nested) + (leftOut ? ", or absent" : orNull ? " or null" : "");
    }

    private string FormOf(Type type, List<Type> nested)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "string";
        if (type == typeof(bool)) return "true or false";
        if (type == typeof(int) || type == typeof(long)) return "whole number";
        if (type == typeof(double)) return "number";
        if (type == typeof(DateOnly)) return "ISO day";
        if (type == typeof(DateTimeOffset)) return "ISO date-time";
        if (type == typeof(TextSpan)) return "[start, end]";
        if (type == typeof(PlaceGeometry)) return "GeoJSON geometry";
        if (type == typeof(Evidence)) return "map slot → list of [start, end]";
        if (type.IsEnum) return WordOf(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return "list of " + FormOf(type.GetGenericArguments()[0], nested);
        if (type.IsGenericType) return $"map string → {FormOf(type.GetGenericArguments()[1], nested)}";
        nested.Add(type);
        return Title(type);
    }

    private string WordOf(Type type)
    {
        if (type == typeof(ClaimType)) return "a type";
        enums[Title(type)] = type;
        return $"a word of *{Title(type)}*";
    }

    private string Words() => string.Join('\n', enums.Select(e =>
        $"### {e.Key}\n\n{docs.Of(e.Value)}\n\n| word | meaning |\n|---|---|\n"
        + string.Concat(Enum.GetNames(e.Value).Select(name => $"| `{Word(e.Value, name)}` | {docs.Of(e.Value, name)} |\n"))));

    private static string Word(Type type, string name) =>
        JsonSerializer.Serialize(Enum.Parse(type, name), CoreJson.Options.GetTypeInfo(type)).Trim('"');

    private static string Title(Type type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name).Replace('_', ' ');
}
