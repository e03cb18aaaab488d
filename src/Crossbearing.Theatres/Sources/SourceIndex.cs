using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Finds outlets by name or host. Immutable, thread-safe.</summary>
internal sealed class SourceIndex
{
    private const int MaxPath = 4;
    private readonly Dictionary<string, Source?> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source?> byHost = new(StringComparer.Ordinal);

    public SourceIndex(IEnumerable<Source> sources)
    {
        foreach (Source source in sources)
        {
            foreach (string name in source.Aliases.Prepend(source.Name).Prepend(source.Id)) Add(byName, Key(name), source);
            foreach (string host in source.Domains) Add(byHost, host.ToLowerInvariant(), source);
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

    /// <summary>The longest path under the host, then under the hosts above it.</summary>
    private Source? ByHost(string url)
    {
        var (host, path) = Parts(url);
        while (host is not null)
        {
            for (int n = path.Length; n >= 0; n--)
                if (byHost.TryGetValue(string.Join('/', path[..n].Prepend(host)), out Source? source)) return source;
            int dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? null : host[(dot + 1)..];
        }
        return null;
    }

    private static (string? Host, string[] Path) Parts(string url)
    {
        string full = url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url;
        if (!Uri.TryCreate(full, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0) return (null, []);
        string[] path = uri.AbsolutePath.ToLowerInvariant().Split('/', MaxPath + 1, StringSplitOptions.RemoveEmptyEntries);
        return (uri.Host.TrimEnd('.').ToLowerInvariant(), path[..Math.Min(MaxPath, path.Length)]);
    }
}
