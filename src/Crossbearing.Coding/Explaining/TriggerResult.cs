using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Coding;

/// <summary>What became of words that a frame knows.</summary>
[JsonConverter(typeof(KebabEnumConverter<TriggerResult>))]
public enum TriggerResult
{
    /// <summary>They began a claim.</summary>
    Claim,
    /// <summary>They began what was found to be told by another claim, of which it is a mention now.</summary>
    Merged,
    /// <summary>The frame needs something that the clause has not.</summary>
    NeedUnmet,
    /// <summary>A later step took the claim away.</summary>
    TakenAway,
    /// <summary>They began a claim, but the report as a whole gives none, or the claim is less sure than the coder's limit.</summary>
    Withheld,
}
