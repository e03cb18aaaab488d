namespace Crossbearing.Core;

/// <summary>A name that may hold only for a time.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">First day, or null where open.</param>
/// <param name="To">Last day, or null where open.</param>
public sealed record DatedName(string Name, DateOnly? From = null, DateOnly? To = null);
