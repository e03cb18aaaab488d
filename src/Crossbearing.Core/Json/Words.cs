using System.Text.Json;

namespace Crossbearing.Core.Json;

/// <summary>The codebook's word for an enum value, and back. Thread-safe.</summary>
public static class Words
{
    /// <summary><c>ClaimType.ArmedClash</c> gives <c>armed-clash</c>.</summary>
    public static string Word<T>(this T value) where T : struct, Enum => Table<T>.ToWord[value];

    /// <summary>Finds the value that <paramref name="word"/> names; false where there is none.</summary>
    public static bool TryParse<T>(string word, out T value) where T : struct, Enum => Table<T>.ToValue.TryGetValue(word, out value);

    private static class Table<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ToWord =
            Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, T> ToValue = ToWord.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
