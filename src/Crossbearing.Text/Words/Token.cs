namespace Crossbearing.Text;

/// <summary>A token of a document: where it stands and its word form. Tokens and the gaps between them rebuild the text exactly.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Form">Its word form.</param>
/// <param name="Case">How its letters are cased.</param>
public readonly record struct Token(int Start, int End, WordForm Form, LetterCase Case)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Lower-case form.</summary>
    public string Norm => Form.Norm;

    /// <summary>True for a first capital, all capitals or mixed case that begins with a capital.</summary>
    public bool IsCapitalised => Case is LetterCase.Capitalised or LetterCase.AllCapitals;
}

/// <summary>How the letters of a token are cased.</summary>
public enum LetterCase
{
    /// <summary>No letters with case.</summary>
    None,
    /// <summary>Lower case.</summary>
    Lower,
    /// <summary>First letter is a capital; of a word with an article (al-Numan) the first letter after it.</summary>
    Capitalised,
    /// <summary>Two or more letters, all capitals.</summary>
    AllCapitals,
}
