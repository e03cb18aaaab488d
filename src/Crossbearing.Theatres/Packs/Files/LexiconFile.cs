using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Yaml;

namespace Crossbearing.Theatres.Files;

/// <summary>Reads <c>lexicon.yaml</c>: sections, each a list of mappings whose values are texts or lists of texts.</summary>
internal static class LexiconFile
{
    private const string File = PackFiles.Lexicon;

    public static IEnumerable<LexiconEntry> Read(Node? root, Findings findings)
    {
        if (root is null or ScalarNode { Value: null }) return [];
        if (root is MapNode map) return map.Entries.SelectMany(e => Section(e.Key.Value!, e.Value, findings));
        findings.Add(DiagnosticCodes.TheatreBadValue, File, root.Line, "The file is no mapping", null, "section: list of entries");
        return [];
    }

    private static IEnumerable<LexiconEntry> Section(string section, Node list, Findings findings)
    {
        foreach (MapReader reader in MapReader.Each(list, File, findings))
        {
            var values = reader.Keys.ToImmutableSortedDictionary(k => k, k => reader.List(k), StringComparer.Ordinal);
            yield return new LexiconEntry(section, findings.Pack, reader.Line, values);
        }
    }
}
