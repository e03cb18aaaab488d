namespace Crossbearing.Text;

/// <summary>What a token looks like.</summary>
public enum TokenShape
{
    /// <summary>Letters, also with inner hyphens, apostrophes and digits.</summary>
    Word,
    /// <summary>Digits, also with separators, decimal point or unit sign.</summary>
    Number,
    /// <summary>Punctuation.</summary>
    Punctuation,
    /// <summary>Sign or currency.</summary>
    Symbol,
    /// <summary>Web or mail address.</summary>
    Url,
    /// <summary># or @ with a word.</summary>
    Hashtag,
    /// <summary>Emoji with its modifiers.</summary>
    Emoji,
}
