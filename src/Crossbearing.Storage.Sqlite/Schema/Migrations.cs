using System.Collections.Immutable;

namespace Crossbearing.Storage.Sqlite;

/// <summary>All steps of the schema, oldest first.</summary>
internal static class Migrations
{
    public static ImmutableArray<Migration> All { get; } =
    [
        new(1, "reports, claims, corrections, search and places", FirstSchema.Sql),
    ];
}
