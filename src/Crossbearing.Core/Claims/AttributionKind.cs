using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What sort of source a claim is attributed to.</summary>
[JsonConverter(typeof(KebabEnumConverter<AttributionKind>))]
public enum AttributionKind
{
    /// <summary>A state, ministry, army or official.</summary>
    Official,
    /// <summary>A non-state armed group or its commanders.</summary>
    ArmedGroup,
    /// <summary>A monitoring or documentation group.</summary>
    Monitor,
    /// <summary>An outlet, agency, channel or page.</summary>
    Media,
    /// <summary>Somebody who saw it.</summary>
    Witness,
    /// <summary>Local sources.</summary>
    Local,
    /// <summary>Unnamed sources; <c>reportedly</c>.</summary>
    Anonymous,
    /// <summary>A document, photo, video or map.</summary>
    Document,
}
