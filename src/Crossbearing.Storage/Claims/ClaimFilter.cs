using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>Which claims to give; every condition must hold. Immutable.</summary>
public sealed record ClaimFilter
{
    /// <summary>Every current claim.</summary>
    public static ClaimFilter All { get; } = new();

    /// <summary>Only of this report, or null.</summary>
    public string? Report { get; init; }

    /// <summary>Only of this type, or null.</summary>
    public ClaimType? Type { get; init; }

    /// <summary>Only with this certainty, or null.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>Only with this gazetteer id as place, or as the place a movement goes to; or null.</summary>
    public string? Place { get; init; }

    /// <summary>Only of events that can lie on this day or later, or null. An open side of a date reaches any day; an unknown date none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only of events that can lie on this day or earlier, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only of this coder and version, or null.</summary>
    public string? Coder { get; init; }

    /// <summary>True, the default: only claims of each report's current coding. False: also those that later codings superseded.</summary>
    public bool CurrentOnly { get; init; } = true;
}
