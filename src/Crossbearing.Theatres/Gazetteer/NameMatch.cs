namespace Crossbearing.Theatres;

/// <summary>How a written name met a name of the gazetteer, best first.</summary>
public enum NameMatch
{
    /// <summary>The preferred name, letter by letter but for case.</summary>
    Name,
    /// <summary>A variant or the local name, letter by letter but for case.</summary>
    Variant,
    /// <summary>The same folded key.</summary>
    Folded,
    /// <summary>The same phonetic key and like letters.</summary>
    Phonetic,
    /// <summary>One letter added, left out, changed or swapped with its neighbour.</summary>
    OneEdit,
}
