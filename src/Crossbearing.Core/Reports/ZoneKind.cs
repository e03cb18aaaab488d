using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What a stretch of a report is. Zones are marked, never cut.</summary>
[JsonConverter(typeof(KebabEnumConverter<ZoneKind>))]
public enum ZoneKind
{
    /// <summary>Running text.</summary>
    Body,
    /// <summary>Headline.</summary>
    Title,
    /// <summary>Place and date line of an agency, or the line that says when and where it was published.</summary>
    Dateline,
    /// <summary>Author line.</summary>
    Byline,
    /// <summary>Caption of a picture or video.</summary>
    Caption,
    /// <summary>List item.</summary>
    List,
    /// <summary>Block quotation.</summary>
    Quote,
    /// <summary>Navigation, share lines, donation and legal notices, header fields.</summary>
    Boilerplate,
    /// <summary>Links to other articles.</summary>
    Related,
    /// <summary>Readers' comments.</summary>
    Comment,
}
