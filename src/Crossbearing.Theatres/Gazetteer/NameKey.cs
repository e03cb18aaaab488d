using System.Buffers;

namespace Crossbearing.Theatres;

/// <summary>
/// Keys under which spellings of one name meet. <c>Fold</c> joins spellings that differ in signs only; <c>Phonetic</c> joins transliterations.
/// The keys are plain lower-case Latin letters and digits. Thread-safe.
/// </summary>
public static class NameKey
{
    internal const int StackLimit = 512;

    /// <summary>How long a destination must at least be for a name of <paramref name="nameLength"/> characters.</summary>
    public static int MaxLength(int nameLength) => (nameLength * (Letters.MaxPerCharacter + 1)) + 1;

    /// <summary>
    /// The folded key: Arabic and Cyrillic romanised, marks, apostrophes, ayn and hamza dropped, lower case, the Arabic article dropped
    /// (by itself or written in one), doubled letters single, a final -ah, -eh, -e written -a, words joined.
    /// </summary>
    /// <returns>The key; empty where the name has no letter or digit.</returns>
    public static string Fold(ReadOnlySpan<char> name) => Make(name, phonetic: false);

    /// <summary>Writes the folded key.</summary>
    /// <param name="name">The name.</param>
    /// <param name="destination">Room for <see cref="MaxLength"/> characters.</param>
    /// <returns>The key's length.</returns>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static int Fold(ReadOnlySpan<char> name, Span<char> destination) => Write(name, destination, phonetic: false);

    /// <summary>
    /// The phonetic key: the folded name's consonants in classes, vowels dropped but for the first. It bridges BGN/PCGN 1956 (q, kh, dh, aw,
    /// ay), UNGEGN 2017 (the same without marks), French spelling (ou, ch, dj, k or c for q) and the spoken forms of newspapers (g, z, ei).
    /// Classes: q k g gh hard-c → k; kh h → h; dh d z → d; th t → t; j dj zh, and g before e, i, y → j; sh ch → x; s soft-c → s;
    /// v, and w before a vowel → w; ph f → f; the others stand for themselves. A final h after a vowel is dropped, and so is the t that the
    /// feminine ending takes within a name (Maarat, Maarra).
    /// Many names can share a key: it finds candidates, it does not decide.
    /// </summary>
    /// <returns>The key; empty where the name has no letter or digit.</returns>
    public static string Phonetic(ReadOnlySpan<char> name) => Make(name, phonetic: true);

    /// <summary>Writes the phonetic key.</summary>
    /// <param name="name">The name.</param>
    /// <param name="destination">Room for <see cref="MaxLength"/> characters.</param>
    /// <returns>The key's length.</returns>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static int Phonetic(ReadOnlySpan<char> name, Span<char> destination) => Write(name, destination, phonetic: true);

    private static string Make(ReadOnlySpan<char> name, bool phonetic)
    {
        int size = MaxLength(name.Length);
        char[]? rented = size > StackLimit ? ArrayPool<char>.Shared.Rent(size) : null;
        Span<char> key = rented ?? stackalloc char[StackLimit];
        string made = new(key[..Write(name, key, phonetic)]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return made;
    }

    private static int Write(ReadOnlySpan<char> name, Span<char> destination, bool phonetic)
    {
        int size = MaxLength(name.Length);
        if (destination.Length < size) throw new ArgumentException($"room for {size} characters is needed", nameof(destination));
        char[]? rented = size > StackLimit ? ArrayPool<char>.Shared.Rent(size) : null;
        Span<char> letters = rented ?? stackalloc char[StackLimit];
        ReadOnlySpan<char> words = letters[..Letters.Write(name, letters)];
        int length = 0;
        while (!words.IsEmpty)
        {
            int space = words.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? words : words[..space];
            bool last = space < 0;
            words = last ? [] : words[(space + 1)..];
            if (!last && Articles.IsArticle(word)) continue;
            word = Articles.Without(word);
            length = phonetic ? PhoneticKey.Append(word, last, destination, length) : FoldedKey.Append(word, destination, length);
        }
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return length;
    }
}
