using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What a figure counts. Kinds are never added together.</summary>
[JsonConverter(typeof(KebabEnumConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>Dead.</summary>
    Killed,
    /// <summary>Wounded.</summary>
    Injured,
    /// <summary>Dead and wounded in one number.</summary>
    KilledOrInjured,
    /// <summary>Taken prisoner or detained.</summary>
    Captured,
    /// <summary>Missing.</summary>
    Missing,
    /// <summary>Driven from their homes.</summary>
    Displaced,
    /// <summary>Strikes, shells, rockets fired.</summary>
    Strikes,
    /// <summary>Equipment or buildings destroyed.</summary>
    Destroyed,
    /// <summary>Equipment or buildings damaged.</summary>
    Damaged,
    /// <summary>Equipment taken.</summary>
    Seized,
    /// <summary>Troops or vehicles sent.</summary>
    Deployed,
    /// <summary>Settlements taken or lost.</summary>
    Settlements,
    /// <summary>Anything else counted.</summary>
    Other,
}
