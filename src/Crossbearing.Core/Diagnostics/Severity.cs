using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What a diagnostic means for the thing it is about.</summary>
[JsonConverter(typeof(KebabEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Something a person should know; the work went on.</summary>
    Notice,
    /// <summary>This report, file or row could not be done; the others went on.</summary>
    Error,
}
