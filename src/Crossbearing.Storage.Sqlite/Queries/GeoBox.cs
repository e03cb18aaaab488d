namespace Crossbearing.Storage.Sqlite;

/// <summary>A box in degrees that does not cross the date line.</summary>
internal readonly record struct GeoBox(double South, double North, double West, double East);
