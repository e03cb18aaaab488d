using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Finds outlets by name or host. Immutable, thread-safe.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<string, Source?> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source?> byHost = new(StringComparer.Ordinal);

    public SourceIndex(IEnumerable<Source> sources)
    {
        foreach (Source source in sources)
        {
            foreach (string name in source.Aliases.Prepend(source.Name).Prepend(source.Id)) Add(byName, Key(name), source);
            foreach (string host in source.Domains) Add(byHost, host, source);
        }
    }

    public Source? Find(string? outlet, string? url) =>
        (outlet is null ? null : byName.GetValueOrDefault(Key(outlet)) ?? ByHost(outlet)) ?? (url is null ? null : ByHost(url));

    /// <summary>A name that two outlets bear means neither.</summary>
    private static void Add(Dictionary<string, Source?> index, string key, Source source)
    {
        if (key.Length > 0 && !index.TryAdd(key, source) && index[key]?.Id != source.Id) index[key] = null;
    }

    private static string Key(string name) =>
        NameKey.Fold(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name);

    private Source? ByHost(string url)
    {
        string? host = Host(url);
        while (host is not null)
        {
            if (byHost.TryGetValue(host, out Source? source)) return source;
            int dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? null : host[(dot + 1)..];
        }
        return null;
    }

    private static string? Host(string url)
    {
        string full = url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url;
        return Uri.TryCreate(full, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 ? uri.Host.TrimEnd('.').ToLowerInvariant() : null;
    }
}
