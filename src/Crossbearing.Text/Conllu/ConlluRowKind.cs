namespace Crossbearing.Text;

/// <summary>What a row of a CoNLL-U sentence is.</summary>
public enum ConlluRowKind
{
    /// <summary>A syntactic word.</summary>
    Word,
    /// <summary>A token that holds several words, such as <c>7-8</c>.</summary>
    Range,
    /// <summary>A word that the text leaves out, such as <c>7.1</c>.</summary>
    EmptyNode,
}
