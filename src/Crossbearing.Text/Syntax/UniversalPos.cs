namespace Crossbearing.Text;

/// <summary>Universal parts of speech, as Universal Dependencies 2 defines them; the names are those of the tag set in capitals.</summary>
public enum UniversalPos
{
    /// <summary>ADJ.</summary>
    Adj,
    /// <summary>ADP: adposition.</summary>
    Adp,
    /// <summary>ADV.</summary>
    Adv,
    /// <summary>AUX: auxiliary.</summary>
    Aux,
    /// <summary>CCONJ: coordinating conjunction.</summary>
    Cconj,
    /// <summary>DET: determiner.</summary>
    Det,
    /// <summary>INTJ: interjection.</summary>
    Intj,
    /// <summary>NOUN.</summary>
    Noun,
    /// <summary>NUM: numeral.</summary>
    Num,
    /// <summary>PART: particle.</summary>
    Part,
    /// <summary>PRON: pronoun.</summary>
    Pron,
    /// <summary>PROPN: proper noun.</summary>
    Propn,
    /// <summary>PUNCT: punctuation.</summary>
    Punct,
    /// <summary>SCONJ: subordinating conjunction.</summary>
    Sconj,
    /// <summary>SYM: symbol.</summary>
    Sym,
    /// <summary>VERB.</summary>
    Verb,
    /// <summary>X: other.</summary>
    X,
}
