using System.Collections.Immutable;
using System.Text.Json;
using Crossbearing.Coding;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>Why a sentence gave the claims that it gave, for a person or as one JSON object.</summary>
internal static class AccountOutput
{
    public static void Write(CliSession session, Report report, SentenceAccount account, ClaimType? expected)
    {
        ImmutableArray<TriggerFate> triggers = Wanted(account, expected);
        if (session.Settings.AsTable) WriteText(session, report, account, triggers, expected);
        else session.Out.Write(JsonLine.Of(w => WriteJson(w, report, account, triggers, expected)));
    }

    /// <summary>What to look at first, in one sentence.</summary>
    private static string Verdict(SentenceAccount account, ImmutableArray<TriggerFate> triggers, ClaimType? expected)
    {
        string kind = expected is { } type ? $"claim of type {type.Word()}" : "claim";
        if (account.NotCoded is { } reason) return $"Not coded: {reason}.";
        if (account.Claims.Any(c => expected is null || c.Type == expected)) return $"The sentence has a {kind}.";
        if (triggers.IsEmpty) return $"No word of it could begin a {kind}.";
        return $"Its words could begin a {kind}, but none came of them.";
    }

    private static ImmutableArray<TriggerFate> Wanted(SentenceAccount account, ClaimType? expected) =>
        [.. account.Triggers.Where(t => expected is null || t.Type == expected)];

    private static void WriteText(CliSession session, Report report, SentenceAccount account, ImmutableArray<TriggerFate> triggers, ClaimType? expected)
    {
        TextWriter output = session.Out;
        output.WriteLine($"sentence {ClaimWords.Number(account.Number)} of {report.Id}, characters {ClaimWords.Number(account.Span.Start)}–{ClaimWords.Number(account.Span.End)}");
        foreach (string line in UnderlinedText.Lines(report.Text, account.Span, [], session.Environment.Width - 2)) output.WriteLine("  " + line);
        output.WriteLine();
        output.WriteLine(Verdict(account, triggers, expected));
        foreach (Claim claim in account.Claims) output.WriteLine($"  {claim.Id}  {claim.Type.Word()}  {ClaimWords.Place(claim)}  {ClaimWords.Actors(claim)}");
        Triggers(session, report, triggers);
        Names(session, report, account);
        Words(session, report, account, triggers);
    }

    private static void Triggers(CliSession session, Report report, ImmutableArray<TriggerFate> triggers)
    {
        if (triggers.IsEmpty) return;
        var table = Tables.Of("word", "frame", "type", "result", "why");
        foreach (TriggerFate t in triggers) table.Row(t.Span.Of(report.Text), $"{t.Frame} ({t.Form})", t.Type.Word(), t.Result.Word(), t.Claim is null ? t.Why : $"{t.Why}: {t.Claim}");
        table.Write(session, "");
    }

    private static void Names(CliSession session, Report report, SentenceAccount account)
    {
        if (account.Reading is not { Found.Length: > 0 } reading) return;
        var table = Tables.Of("seen", "words", "is", "how");
        foreach (FoundName found in reading.Found) table.Row(found.Kind, SentenceTable.Line(found.Span.Of(report.Text)), found.Resolved, found.Why);
        table.Write(session, "");
    }

    /// <summary>Words that a frame has only beside others always, and all verbs and nouns where no word began anything.</summary>
    private static void Words(CliSession session, Report report, SentenceAccount account, ImmutableArray<TriggerFate> triggers)
    {
        List<NearWord> words = [.. account.Words.Where(w => triggers.IsEmpty || w.KnownAs.Length > 0)];
        if (words.Count == 0) return;
        var table = Tables.Of("word", "as", "in the lexicon");
        foreach (NearWord word in words) table.Row(word.Span.Of(report.Text), $"{word.Kind} {word.Lemma}", word.KnownAs.IsEmpty ? "no frame knows it" : $"only as {string.Join(", ", word.KnownAs.Take(6))}");
        table.Write(session, "");
    }

    private static void WriteJson(Utf8JsonWriter w, Report report, SentenceAccount account, ImmutableArray<TriggerFate> triggers, ClaimType? expected)
    {
        w.WriteString("report", report.Id);
        w.WriteNumber("sentence", account.Number);
        JsonLine.Span(w, "span", account.Span);
        w.WriteString("text", account.Span.Of(report.Text));
        w.WriteString("verdict", Verdict(account, triggers, expected));
        w.WriteString("not_coded", account.NotCoded);
        JsonLine.List(w, "claims", account.Claims.Select(c => c.Id));
        w.WriteStartArray("triggers");
        foreach (TriggerFate trigger in triggers) Write(w, report, trigger);
        w.WriteEndArray();
        w.WriteStartArray("seen");
        foreach (FoundName found in account.Reading?.Found ?? []) Write(w, report, found);
        w.WriteEndArray();
        w.WriteStartArray("words");
        foreach (NearWord word in account.Words) Write(w, report, word);
        w.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter w, Report report, TriggerFate trigger)
    {
        w.WriteStartObject();
        Words(w, report, trigger.Span);
        w.WriteString("frame", trigger.Frame);
        w.WriteString("form", trigger.Form);
        w.WriteString("type", trigger.Type.Word());
        w.WriteString("result", trigger.Result.Word());
        w.WriteString("claim", trigger.Claim);
        w.WriteString("why", trigger.Why);
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, Report report, FoundName found)
    {
        w.WriteStartObject();
        w.WriteString("kind", found.Kind);
        Words(w, report, found.Span);
        w.WriteString("resolved", found.Resolved);
        w.WriteString("why", found.Why);
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, Report report, NearWord word)
    {
        w.WriteStartObject();
        Words(w, report, word.Span);
        w.WriteString("as", word.Kind);
        w.WriteString("lemma", word.Lemma);
        JsonLine.List(w, "known_as", word.KnownAs);
        w.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter w, Report report, TextSpan span)
    {
        JsonLine.Span(w, "span", span);
        w.WriteString("text", span.Of(report.Text));
    }
}
