using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>An actor's part in the event.</summary>
[JsonConverter(typeof(KebabEnumConverter<ActorRole>))]
public enum ActorRole
{
    /// <summary>Who acts; of a statement its speaker.</summary>
    Initiator,
    /// <summary>Fights beside the initiator.</summary>
    InitiatorAlly,
    /// <summary>At whom the act is aimed.</summary>
    Target,
    /// <summary>Fights beside the target.</summary>
    TargetAlly,
    /// <summary>Civilians hit, displaced or detained.</summary>
    Affected,
}
