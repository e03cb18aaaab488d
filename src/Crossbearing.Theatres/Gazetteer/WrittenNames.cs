namespace Crossbearing.Theatres;

/// <summary>Names written side by side: "Kakhre/Yakhur", "al-Rai (Choban Bey)". Thread-safe.</summary>
internal static class WrittenNames
{
    private const int Shortest = 3;

    /// <summary>The whole as written first, then, where it holds several names, each of them.</summary>
    public static IEnumerable<string> Alternatives(string written)
    {
        yield return written;
        if (written.AsSpan().IndexOfAny('/', '(') < 0) yield break;
        foreach (string part in written.Split(['/', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (part.Length >= Shortest) yield return part;
    }
}
