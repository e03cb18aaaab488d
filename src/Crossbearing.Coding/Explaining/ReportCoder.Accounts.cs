using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Text;

namespace Crossbearing.Coding;

public sealed partial class ReportCoder
{
    /// <summary>Why each sentence of the report gave the claims that it gave, and no others, in text order. It is coded as <see cref="Code"/> codes it.</summary>
    public ImmutableArray<SentenceAccount> Accounts(Report report)
    {
        bool english = report.Language is "en" or "und";
        var (context, sides) = Read(report);
        DraftTrace trace = new();
        List<ClaimDraft> left = english ? ClaimMerger.Merge(Draft(context, sides, trace)) : [];
        bool ofWar = warSigns.Suffice(context);
        List<(ClaimDraft Draft, Claim? Claim)> kept = [.. left.Select(d => (d, (ofWar || WarSigns.IsShort(context)) && warSigns.Allow(d.Type, context, ofWar) ? ClaimOf(d, context) : null))];
        string? nothing = !english ? $"the report is not in English but in {report.Language}" : ofWar || kept.Exists(k => k.Claim is not null) ? null : "the report shows no sign of an armed conflict, and no pack but world is in play";
        Accountant accountant = new(trace, frames, kept);
        var coded = trace.Sentences.ToDictionary(s => s.Sentence.Index);
        return
        [
            .. context.Document.Sentences.Select((s, i) => coded.TryGetValue(i, out var read)
                ? new SentenceAccount(i + 1, s.Span, nothing, Explainer.Explain(read.Sentence, frames, sources), [.. accountant.Fates(read.Sentence, read.Begun)], [.. Accountant.Near(read.Sentence, frameLexicon)], In(s, kept))
                : new SentenceAccount(i + 1, s.Span, nothing ?? NotCoded(context.Document.Paragraphs[s.Paragraph]), null, [], [], In(s, kept))),
        ];
    }

    private static ImmutableArray<Claim> In(Sentence sentence, List<(ClaimDraft Draft, Claim? Claim)> kept) =>
        [.. kept.Select(k => k.Claim).OfType<Claim>().DistinctBy(c => c.Id, StringComparer.Ordinal).Where(c => c.Span.Overlaps(sentence.Span) || c.Mentions.Any(m => m.Overlaps(sentence.Span)))];

    private static string NotCoded(Paragraph paragraph) => IsCoded(paragraph with { Language = "en" })
        ? $"the paragraph is not in English but in {paragraph.Language}"
        : $"the stretch is {paragraph.Zone.Word()}, which is not coded";
}
