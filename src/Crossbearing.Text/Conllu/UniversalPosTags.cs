using System.Collections.Immutable;

namespace Crossbearing.Text;

/// <summary>Universal parts of speech as files write them. Thread-safe.</summary>
public static class UniversalPosTags
{
    private static readonly ImmutableArray<string> Tags = [.. Enum.GetNames<UniversalPos>().Select(n => n.ToUpperInvariant())];

    /// <summary>The tag in capitals, such as <c>PROPN</c>.</summary>
    public static string Tag(this UniversalPos pos) => Tags[(int)pos];
}
