using System.Reflection;
using Crossbearing.Core;

namespace Crossbearing.House.Tests;

/// <summary>What every stage shares cannot be changed by any of them.</summary>
public class ImmutableTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Types => [.. typeof(Claim).Assembly.GetExportedTypes().Where(t => t is { IsEnum: false, IsInterface: false })];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_core_type_has_no_setter_and_no_field_that_changes(Type type)
    {
        Assert.All(type.GetProperties(Everything).Select(p => p.SetMethod).OfType<MethodInfo>(), s =>
            Assert.True(s.IsPrivate || s.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"), $"{type.Name}.{s.Name} can be called at any time"));
        Assert.All(type.GetFields(Everything).Where(f => !f.IsPrivate), f => Assert.True(f.IsInitOnly || f.IsLiteral, $"{type.Name}.{f.Name} can be changed"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_core_type_shows_no_collection_that_can_be_changed(Type type) => Assert.All(type.GetProperties(), p =>
        Assert.False(p.PropertyType.IsArray || IsList(p.PropertyType), $"{type.Name}.{p.Name} is a {p.PropertyType.Name}"));

    private static bool IsList(Type type) => type.IsGenericType
        && type.GetGenericTypeDefinition() is { } open && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>) || open == typeof(IList<>));
}
