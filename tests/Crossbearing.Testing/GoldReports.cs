using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Testing;

/// <summary>The reports of the open corpus as their file names tell them (<c>07-levant-conflict-tally-2019-12-27.txt</c>); two are copies.</summary>
public static class GoldReports
{
    private static readonly Dictionary<string, string> Copies = new(StringComparer.Ordinal)
    {
        ["19-steel-cedar-blog-2020-01-31.txt"] = "15-orontes-dispatch-2020-01-29.txt",
        ["24-turna-ledger-2020-02-12.txt"] = "23-halyard-news-agency-2020-02-11.txt",
    };

    public static ImmutableArray<Report> Of(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Of)];

    public static Report Of(string id)
    {
        string origin = Copies.GetValueOrDefault(id, id);
        string stem = origin[..^".txt".Length], outlet = stem[3..^11];
        return new()
        {
            Id = id, Text = "", Hash = "", Format = "txt", Outlet = outlet, SourceId = outlet, CopyOf = Copies.GetValueOrDefault(id),
            Published = DateTimeOffset.Parse(stem[^10..] + "T12:00:00Z", CultureInfo.InvariantCulture),
        };
    }
}
