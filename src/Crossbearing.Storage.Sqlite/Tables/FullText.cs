namespace Crossbearing.Storage.Sqlite;

/// <summary>Writes a query in the words of the full-text index. Keys hold letters and digits alone, so none can be taken for syntax.</summary>
internal static class FullText
{
    public static string Expression(SearchQuery query) =>
        string.Join(" AND ", query.Terms.Select(t => $"\"{string.Join(' ', t.Keys)}\"{(t.Prefix ? " *" : "")}"));
}
