using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Files;
using Crossbearing.Theatres.Yaml;

namespace Crossbearing.Theatres;

/// <summary>Loads a pack from its text files (docs/theatre-packs.md) and reports everything that is wrong with it. Thread-safe.</summary>
public static class TheatreLoader
{
    /// <summary>Reads and checks all files of a pack; references to other packs are <see cref="TheatreValidator"/>'s.</summary>
    /// <param name="packFolder">The pack's folder; its name is the pack's name.</param>
    /// <returns>The pack, and every error and notice with <c>pack/file:line</c>.</returns>
    public static TheatreLoad Load(string packFolder)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(packFolder));
        if (!Directory.Exists(packFolder)) return new(null, [DiagnosticCodes.TheatreNotFound.At(name, null, name)]);
        try
        {
            return Load(PackFiles.Read(packFolder), name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [DiagnosticCodes.FileUnreadable.At(name, e.Message)]);
        }
    }

    internal static TheatreLoad Load(PackFiles files, string name)
    {
        Findings findings = new(name);
        foreach (string file in PackFiles.Names.Where(n => n != PackFiles.Shapes && !files.Has(n)))
            findings.Add(DiagnosticCodes.TheatreFileMissing, file, 0, "The file is missing", null, file);
        Theatre? draft = files.Has(PackFiles.Theatre) ? TheatreFile.Read(Yaml(files, PackFiles.Theatre, findings), files, findings) : null;
        draft = Fill(draft ?? new Theatre { Name = name, Title = name, Version = "0.0.0", Hash = "" }, files, findings);
        return new TheatreLoad(findings.HasErrors ? null : draft, findings.Sorted()) { Draft = draft, Lines = findings.Lines() };
    }

    private static Theatre Fill(Theatre theatre, PackFiles files, Findings findings) => theatre with
    {
        Places = Sorted([.. PlacesFile.Read(files.Text(PackFiles.Places, findings) ?? PlacesFile.Header, theatre.Box, findings)]),
        Actors = [.. ActorsFile.Read(Yaml(files, PackFiles.Actors, findings), findings).OrderBy(a => a.Id, StringComparer.Ordinal)],
        Sources = [.. SourcesFile.Read(Yaml(files, PackFiles.Sources, findings), findings).OrderBy(s => s.Id, StringComparer.Ordinal)],
        Lexicon = [.. LexiconFile.Read(Yaml(files, PackFiles.Lexicon, findings), findings)],
        Shapes = files.Text(PackFiles.Shapes, findings) is null ? [] : ShapesFile.Read(files.Bytes(PackFiles.Shapes)!, findings),
    };

    private static ImmutableArray<Place> Sorted(ImmutableArray<Place> places)
    {
        for (int i = 1; i < places.Length; i++)
            if (string.CompareOrdinal(places[i - 1].Id, places[i].Id) > 0) return [.. places.OrderBy(p => p.Id, StringComparer.Ordinal)];
        return places;
    }

    private static Node? Yaml(PackFiles files, string name, Findings findings) =>
        files.Text(name, findings) is { } text ? YamlTree.Read(text, name, findings) : null;
}
