using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What a statement does; only with <see cref="ClaimType.Statement"/>.</summary>
[JsonConverter(typeof(KebabEnumConverter<StatementMode>))]
public enum StatementMode
{
    /// <summary>Threatens or warns.</summary>
    Threaten,
    /// <summary>Accuses.</summary>
    Accuse,
    /// <summary>Demands.</summary>
    Demand,
    /// <summary>Rejects or denies.</summary>
    Reject,
    /// <summary>Appeals.</summary>
    Appeal,
    /// <summary>Supports.</summary>
    Support,
    /// <summary>Announces.</summary>
    Announce,
}
