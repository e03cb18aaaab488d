namespace Crossbearing.Text;

/// <summary>What a word form can be, without its context. A form of an open class (noun, verb, adjective) may have none set.</summary>
[Flags]
public enum WordClass
{
    /// <summary>Nothing known: an open-class word or no word.</summary>
    None = 0,
    /// <summary>Article, demonstrative or quantifier.</summary>
    Determiner = 1,
    /// <summary>Preposition.</summary>
    Preposition = 2,
    /// <summary>and, or, but, nor, yet.</summary>
    Coordinator = 4,
    /// <summary>that, while, after, because, if, …</summary>
    Subordinator = 8,
    /// <summary>Personal, possessive or demonstrative pronoun.</summary>
    Pronoun = 16,
    /// <summary>who, which, that, whose, where.</summary>
    Relative = 32,
    /// <summary>Forms of be, have, do.</summary>
    Auxiliary = 64,
    /// <summary>may, might, could, will, …</summary>
    Modal = 128,
    /// <summary>not, never, no, without, n't.</summary>
    Negation = 256,
    /// <summary>A cardinal number in words.</summary>
    NumberWord = 512,
    /// <summary>Adverb, by list or by its ending.</summary>
    Adverb = 1024,
}
