using Crossbearing.Core;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>A row of the GeoNames table that was asked for.</summary>
internal sealed record GeoNamesRow(
    int Id, string Name, string Ascii, string Others, string Kind, double Lat, double Lon, string Country, string Admin1, string Admin2, long? Population, bool InBox)
{
    public const int Columns = 19;
    public const string IdPrefix = "geonames-";

    public bool IsUnit => Kind is "admin1" or "admin2";

    /// <summary>The key of the first-level unit that the row names, or null.</summary>
    public string? Unit1 => Admin1 is "" or "00" ? null : $"{Country}.{Admin1}";

    /// <summary>The key of the second-level unit that the row names, or null.</summary>
    public string? Unit2 => Unit1 is null || Admin2.Length == 0 ? null : $"{Unit1}.{Admin2}";

    /// <summary>The key of the unit that the row is, or null.</summary>
    public string? OwnUnit => Kind switch { "admin1" => Unit1, "admin2" => Unit2, _ => null };

    public string PlaceId => FormattableString.Invariant($"{IdPrefix}{Id}");

    public Place Place(PlaceNames names, string? admin1, string? admin2) => new()
    {
        Id = PlaceId, Name = names.Name, Kind = Kind, Lat = Lat, Lon = Lon, Country = Forms.IsCountry(Country) ? Country : null,
        Admin1 = Kind == "admin1" ? null : admin1, Admin2 = IsUnit ? null : admin2,
        Population = Population, NameLocal = names.Local, Variants = names.Others, SourceKey = "geonames",
    };
}
