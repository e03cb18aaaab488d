namespace Crossbearing.Testing;

/// <summary>A place that the gold rows name.</summary>
public sealed record GoldPlace(string Name, string Kind, double? Lat, double? Lon);
