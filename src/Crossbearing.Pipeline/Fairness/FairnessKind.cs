namespace Crossbearing.Pipeline;

/// <summary>What a swap of words changes beside the words.</summary>
public enum FairnessKind
{
    /// <summary>Nothing: actors must stay the same.</summary>
    Words,
    /// <summary>The group that is named: the roles of actors must stay the same.</summary>
    Labels,
    /// <summary>Two parties change places: actors must change with them.</summary>
    Parties,
}
