using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Theatres;

namespace Crossbearing.Cli.Commands;

/// <summary><c>theatre list</c> and <c>theatre validate</c>, and above <c>theatre new</c>.</summary>
internal static class TheatreCommand
{
    public static CliCommand Create(CliHost host)
    {
        CliCommand list = new("list", "List the packs with version, hash and size", "theatre list");
        CliCommand validate = new("validate", "Check every file of every pack; all errors with file, line and code", "theatre validate");
        return new CliCommand("theatre", "List, check and make theatre packs", "theatre list", "theatre validate")
        {
            list.Runs(host, (session, _) => List(session)),
            validate.Runs(host, (session, _) => Validate(session)),
            TheatreNewCommand.Create(host),
        };
    }

    private static int List(CliSession session)
    {
        List<(string Name, TheatreLoad Load)> packs = [.. session.Library.Names.Select(n => (n, session.Library.Load(n)))];
        foreach (Diagnostic diagnostic in packs.SelectMany(p => p.Load.Diagnostics)) session.Messages.Add(diagnostic);
        if (session.Settings.AsTable) Table(session, packs.Select(p => p.Load.Theatre).OfType<Theatre>());
        else
            foreach (Theatre t in packs.Select(p => p.Load.Theatre).OfType<Theatre>()) session.Out.Write(JsonLine.Of(w => Describe(w, t)));
        session.Messages.Summary();
        int broken = packs.Count(p => p.Load.Theatre is null);
        return broken == 0 && packs.Count > 0 ? ExitCode.Good : broken == packs.Count ? ExitCode.Nothing : ExitCode.SomeFailed;
    }

    private static void Table(CliSession session, IEnumerable<Theatre> theatres)
    {
        var table = Tables.Of("pack", "title", "version", "hash", "period", "places", "actors", "sources");
        foreach (Theatre t in theatres)
            table.Row(t.Name, t.Title, t.Version, t.Hash, Period(t), Count(t.Places.Length), Count(t.Actors.Length), Count(t.Sources.Length));
        table.Write(session, "No packs.");
    }

    private static void Describe(System.Text.Json.Utf8JsonWriter w, Theatre t)
    {
        w.WriteString("name", t.Name);
        w.WriteString("title", t.Title);
        w.WriteString("version", t.Version);
        w.WriteString("hash", t.Hash);
        if (t.From is { } from) w.WriteString("from", ClaimWords.Day(from));
        if (t.To is { } to) w.WriteString("to", ClaimWords.Day(to));
        w.WriteNumber("places", t.Places.Length);
        w.WriteNumber("actors", t.Actors.Length);
        w.WriteNumber("sources", t.Sources.Length);
        w.WriteNumber("words", t.Lexicon.Length);
    }

    private static int Validate(CliSession session)
    {
        ImmutableArray<Diagnostic> found = session.Library.Validate();
        if (session.Settings.AsTable)
            foreach (Diagnostic d in found) session.Out.WriteLine(d.ToString());
        else
            foreach (Diagnostic d in found) session.Out.Write(CoreJson.Write(d) + "\n");
        int errors = found.Count(d => d.Severity == Severity.Error);
        session.Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{session.Library.Names.Length} packs, {errors} errors, {found.Length - errors} notices"));
        return session.Library.Names.IsEmpty ? ExitCode.Nothing : errors > 0 ? ExitCode.SomeFailed : ExitCode.Good;
    }

    private static string Period(Theatre t) => (t.From, t.To) switch
    {
        (null, null) => "always",
        ({ } f, { } u) => $"{ClaimWords.Day(f)}…{ClaimWords.Day(u)}",
        ({ } f, null) => $"from {ClaimWords.Day(f)}",
        (null, { } u) => $"until {ClaimWords.Day(u)}",
    };

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
