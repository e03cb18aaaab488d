namespace Crossbearing.Theatres.Import;

/// <summary>The columns of common operational datasets, old and new, in lower case. Thread-safe.</summary>
internal static class OchaNames
{
    private static readonly string[] Populated = ["ppl", "popplace", "settlement"];

    /// <summary>The p-code of the unit of a level that the feature is or lies in, or null.</summary>
    public static string? Code(OchaFeature f, int level) => f.Value($"adm{level}_pcode", $"admin{level}pcode", $"admin{level}_pcode");

    /// <summary>The names of that unit: English, Arabic, then the others.</summary>
    public static string?[] Names(OchaFeature f, int level) =>
    [
        f.Value($"adm{level}_en", $"admin{level}name_en", $"adm{level}_name", $"admin{level}name", $"adm{level}_name1"),
        f.Value($"adm{level}_ar", $"admin{level}name_ar", $"adm{level}_name_ar"),
        f.Value($"adm{level}_name1"), f.Value($"adm{level}_name2"), f.Value($"adm{level}_name3"),
        f.Value($"adm{level}_fr"), f.Value($"adm{level}_tr"), f.Value($"adm{level}_ru"), f.Value($"adm{level}_uk", $"adm{level}_ua"), f.Value($"adm{level}_ref"),
        .. Others(f, $"adm{level}alt"), .. Others(f, $"admin{level}alt"),
    ];

    /// <summary>The p-code of a populated place, or null.</summary>
    public static string? PlaceCode(OchaFeature f) => First(f, p => [$"{p}_pcode", $"{p}pcode"]) ?? f.Value("pcode", "p_code", "pcode_ppl");

    /// <summary>The names of a populated place: English, Arabic, then the others.</summary>
    public static string?[] PlaceNames(OchaFeature f) =>
    [
        First(f, p => [$"{p}_en", $"{p}_name_en", $"{p}name_en", $"{p}_name"]) ?? f.Value("name_en", "nameen", "featurenam", "name"),
        First(f, p => [$"{p}_ar", $"{p}_name_ar", $"{p}name_ar"]) ?? f.Value("name_ar", "namear", "featurear", "featurea_1"),
        f.Value("featurerefn", "featureref"), f.Value("name_tr"), f.Value("name_ru"), f.Value("name_uk"), f.Value("name_fr"),
        .. Others(f, "featurealt"), .. Others(f, "alt_name"), .. Others(f, "name_alt"),
    ];

    private static string? First(OchaFeature f, Func<string, string[]> columns) => Populated.Select(p => f.Value(columns(p))).FirstOrDefault(v => v is not null);

    private static IEnumerable<string> Others(OchaFeature f, string prefix) =>
        f.Attributes.Where(a => a.Key.StartsWith(prefix, StringComparison.Ordinal) && !a.Key.Contains("code", StringComparison.Ordinal))
            .OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value);
}
