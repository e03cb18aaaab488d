using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Puts a report together from its text, what it tells of itself, and its zones.</summary>
internal static class Drafts
{
    public static Report Of(
        string id, string text, string hash, string format, Masthead masthead, ImmutableArray<MarkedZone> zones) => new()
        {
            Id = id,
            Text = text,
            Hash = hash,
            Format = format,
            Title = masthead.Title,
            Outlet = masthead.Outlet,
            Author = masthead.Author,
            Published = masthead.Published,
            Url = masthead.Url,
            Via = masthead.Via,
            Language = masthead.Language ?? ReportFinisher.Undetermined,
            Zones = [.. zones.Select(z => z.Zone)],
        };
}
