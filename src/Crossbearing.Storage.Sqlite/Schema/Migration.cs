namespace Crossbearing.Storage.Sqlite;

/// <summary>One step of the schema; once released it is never changed.</summary>
/// <param name="Version">1, 2, … without gaps.</param>
/// <param name="Name">What it does.</param>
/// <param name="Sql">Statements.</param>
internal sealed record Migration(int Version, string Name, string Sql);
