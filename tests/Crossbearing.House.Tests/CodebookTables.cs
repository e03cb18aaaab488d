using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.House.Tests;

/// <summary>The tables of the codebook as the code has them: types, fields of every record in the order of its JSON, and words.</summary>
internal sealed class CodebookTables
{
    private static readonly NullabilityInfoContext Nullability = new();
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

    private static string Types()
    {
        StringBuilder text = new("| type | what | ACLED sub-event | PLOVER |\n|---|---|---|---|\n");
        foreach (ClaimTypeInfo info in ClaimTypeInfo.All)
            text.Append($"| `{info.Type.Word()}` | {info.Meaning} | {OrDash(info.AcledSubevents)} | {OrDash(info.Plover)} |\n");
        return text.ToString();
    }

    private static string OrDash(ImmutableArray<string> names) => names.IsEmpty ? "—" : string.Join("; ", names);

    private string Records(Type type)
    {
        told.Add(type);
        List<Type> nested = [];
        StringBuilder text = new($"### {Title(type)}\n\n{docs.Of(type)}\n\n| field | form | meaning |\n|---|---|---|\n");
        foreach (JsonPropertyInfo json in CoreJson.Options.GetTypeInfo(type).Properties)
        {
            PropertyInfo property = type.GetProperties().Single(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == json.Name);
            text.Append($"| `{json.Name}` | {Form(property, nested)} | {docs.Of(property)} |\n");
        }
        foreach (Type further in nested.Where(told.Add).ToList()) text.Append('\n').Append(Records(further));
        return text.ToString();
    }

    private string Form(PropertyInfo property, List<Type> nested)
    {
        bool leftOut = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;
        bool orNull = Nullable.GetUnderlyingType(property.PropertyType) is not null || Nullability.Create(property).ReadState == NullabilityState.Nullable;
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

    private string Words()
    {
        StringBuilder text = new();
        foreach (var (title, type) in enums)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append($"### {title}\n\n{docs.Of(type)}\n\n| word | meaning |\n|---|---|\n");
            foreach (object value in Enum.GetValues(type))
                text.Append($"| `{JsonSerializer.Serialize(value, CoreJson.Options.GetTypeInfo(type)).Trim('"')}` | {docs.Of(type, value.ToString()!)} |\n");
        }
        return text.ToString();
    }

    private static string Title(Type type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name).Replace('_', ' ');
}
