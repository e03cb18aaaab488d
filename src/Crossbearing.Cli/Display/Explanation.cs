using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Text;

namespace Crossbearing.Cli.Display;

/// <summary>A claim with the stretch of text behind it and its slots in it.</summary>
internal sealed record Explanation(Claim Claim, Report Report, TextSpan Context, ImmutableArray<ExplainedSlot> Slots)
{
    private const int LongestContext = 1200;

    /// <summary>Number of the sentence in which the claim begins, from 1.</summary>
    public int Sentence => DocumentParser.Parse(Report.Text, Report.Zones, Report.Language).Sentences.TakeWhile(s => s.Span.Start <= Claim.Span.Start).Count();

    public static Explanation Of(Claim claim, Report report)
    {
        if (claim.Span.End > report.Text.Length || claim.Evidence.Slots.Any(s => s.Value.Any(v => v.End > report.Text.Length)))
            throw CliFailureException.Nothing(DiagnosticCodes.ReportChanged.At(report.Id, "The claim points beyond the end of this text", $"{report.Text.Length} characters", "the text that was coded"));
        TextSpan context = SentencesAround(report.Text, claim.Span);
        var slots = claim.Evidence.Slots.Select((s, i) => new ExplainedSlot((char)('A' + (i % 26)), s.Key, ValueOf(claim, s.Key), s.Value));
        return new(claim, report, context, [.. slots]);
    }

    /// <summary>The lines that the span touches, cut at sentence ends where they are long.</summary>
    private static TextSpan SentencesAround(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && text[start - 1] is not ('\n' or '\r') && !EndsSentence(text, start - 1)) start--;
        while (end < text.Length && text[end] is not ('\n' or '\r') && !EndsSentence(text, end - 1)) end++;
        while (start < span.Start && char.IsWhiteSpace(text[start])) start++;
        return end - start > LongestContext ? span : new(start, end);
    }

    private static bool EndsSentence(string text, int i) =>
        i >= 0 && i + 1 < text.Length && text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1])
        && (i + 2 >= text.Length || !char.IsLower(text[i + 2])) && (i < 2 || !char.IsUpper(text[i - 1]) || char.IsLetter(text[i - 2]));

    private static string ValueOf(Claim claim, string slot) => slot switch
    {
        "type" => claim.Type.Word() + (claim.Subevent is { } sub ? $" · {sub}" : ""),
        "date" => ClaimWords.Date(claim.Date),
        "place" when claim.Place is { } p => ClaimWords.Place(p) + Id(p.Id),
        "place_to" when claim.PlaceTo is { } p => ClaimWords.Place(p) + Id(p.Id),
        "certainty" => claim.Certainty.Word(),
        "verification" => claim.Verification.Word(),
        "outcome" => claim.Outcome?.Word() ?? "",
        _ => OfList(claim, slot),
    };

    private static string OfList(Claim claim, string slot)
    {
        int open = slot.IndexOf('[', StringComparison.Ordinal);
        if (open < 0 || !int.TryParse(slot.AsSpan(open + 1, slot.Length - open - 2), out int i)) return "";
        return slot[..open] switch
        {
            "actors" when i < claim.Actors.Length => $"{claim.Actors[i].Role.Word()}: {claim.Actors[i].Name ?? "not resolved"}{Id(claim.Actors[i].Id)}",
            "figures" when i < claim.Figures.Length => $"{ClaimWords.Figure(claim.Figures[i])}{(claim.Figures[i].Of is { } of ? $" ({of})" : "")}",
            "attribution" when i < claim.Attribution.Length => $"{claim.Attribution[i].Kind.Word()}: {claim.Attribution[i].Name ?? "not named"}{Id(claim.Attribution[i].Id)}",
            "means" when i < claim.Means.Length => claim.Means[i],
            _ => "",
        };
    }

    private static string Id(string? id) => id is null ? "" : $" [{id}]";
}

/// <summary>A slot with the letter that underlines it.</summary>
internal sealed record ExplainedSlot(char Letter, string Slot, string Value, ImmutableArray<TextSpan> Spans);
