using System.Reflection;
using System.Text;

namespace Crossbearing.House.Tests;

/// <summary>The public surface of an assembly as text: a line for each type and member, sorted.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(Name, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (string member in type.GetMembers(Declared).Select(Member).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }
        return text.ToString();
    }

    private static string? Member(MemberInfo member) => member switch
    {
        _ when member.Name.Contains('<', StringComparison.Ordinal) => null,
        ConstructorInfo c when IsOpen(c) => $"new({Parameters(c)})",
        MethodInfo m when IsOpen(m) && !m.IsSpecialName => $"{(m.IsStatic ? "static " : "")}{Name(m.ReturnType)} {m.Name}{Generic(m)}({Parameters(m)})",
        MethodInfo { IsSpecialName: true } m when IsOpen(m) && m.Name.StartsWith("op_", StringComparison.Ordinal) => $"static {Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        PropertyInfo p when (p.GetMethod ?? p.SetMethod) is { } a && IsOpen(a) => $"{(a.IsStatic ? "static " : "")}{Name(p.PropertyType)} {p.Name} {{ {Accessors(p)}}}",
        FieldInfo { IsSpecialName: false } f when f.IsPublic || f.IsFamily => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{Name(f.FieldType)} {f.Name}",
        EventInfo e when e.AddMethod is { } a && IsOpen(a) => $"event {Name(e.EventHandlerType!)} {e.Name}",
        _ => null,
    };

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Accessors(PropertyInfo p)
    {
        string set = p.SetMethod is { } s && IsOpen(s) ? s.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ? "init; " : "set; " : "";
        return (p.GetMethod is { } g && IsOpen(g) ? "get; " : "") + set;
    }

    private static string Generic(MethodInfo m) => m.IsGenericMethod ? $"<{string.Join(", ", m.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{(p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : "")}{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return type.Name;
        string own = type.Name.Split('`')[0];
        string outer = type.IsNested ? Name(type.DeclaringType!) + "." : type.Namespace?.StartsWith("Crossbearing", StringComparison.Ordinal) == true ? type.Namespace + "." : "";
        return type.IsGenericType ? $"{outer}{own}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : outer + own;
    }
}
