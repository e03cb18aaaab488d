using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Codes reports into claims by frames of a lexicon. Immutable after construction and thread-safe; one instance serves all reports.</summary>
public sealed partial class ReportCoder
{
    /// <summary>Name and version of this coder; a change of version can change claim ids.</summary>
    public const string Version = "frames/0.1.0";

    private const int LongestOffice = 40;

    private readonly CoderOptions options;
    private readonly TheatreSet theatres;
    private readonly ReportReading reading;
    private readonly FrameLexicon frameLexicon;
    private readonly TriggerFinder triggers;
    private readonly FrameReader frames;
    private readonly LabelLists labels;
    private readonly TollLists tolls;
    private readonly LossLists lossLists;
    private readonly GroundTolls grounds;
    private readonly StruckThings struck;
    private readonly HeadedCounts counts;
    private readonly SourceFinder sources;
    private readonly CertaintyReader certainty;
    private readonly OwnPlans plans;
    private readonly CasualtyJoiner casualties;
    private readonly WarSigns warSigns;
    private readonly VoiceWords voice;
    private readonly SideIndex sideIndex;
    private readonly NounClasses nouns;
    private readonly Background background;
    private readonly Subevents subevents;

    /// <summary>Compiles the packs' words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public ReportCoder(TheatreSet theatres, CoderOptions? options = null)
    {
        this.options = (options ?? new CoderOptions()).Validated();
        this.theatres = theatres;
        ImmutableArray<LexiconEntry> lexicon = [.. theatres.Theatres.SelectMany(t => t.Lexicon)];
        nouns = new NounClasses(lexicon);
        var weapons = new WeaponLexicon(lexicon);
        background = new Background(nouns);
        subevents = new Subevents(theatres, lexicon);
        reading = new ReportReading(theatres, nouns, new ActorLexicon(theatres), lexicon);
        frameLexicon = new FrameLexicon(lexicon);
        triggers = new TriggerFinder(frameLexicon);
        frames = new FrameReader(nouns, weapons, new PlaceSpread(nouns));
        labels = new LabelLists(lexicon, frameLexicon, weapons);
        tolls = new TollLists(lexicon);
        grounds = new GroundTolls(nouns);
        struck = new StruckThings(weapons);
        sources = new SourceFinder(theatres, lexicon);
        certainty = new CertaintyReader(lexicon);
        var fateWords = new Fates(lexicon);
        var fates = new FateReader(fateWords);
        counts = new HeadedCounts(lexicon, fateWords, nouns);
        lossLists = new LossLists(nouns, weapons, fates, tolls.Losses);
        casualties = new CasualtyJoiner(new FigureReader(nouns, weapons, fates), fates, weapons);
        voice = new VoiceWords(lexicon);
        sideIndex = new SideIndex(theatres);
        plans = new OwnPlans(sideIndex);
        warSigns = new WarSigns(nouns, weapons, theatres.Actors, needed: theatres.Theatres.Length > 1 ? 0 : 2);
    }

    /// <summary>The claims of a report. A text that is not English gives a notice and no claims; where no pack but <c>world</c> is in play, one that shows no sign of an armed conflict gives no claims.</summary>
    public CodedReport Code(Report report)
    {
        if (report.Language is not ("en" or "und"))
            return new CodedReport(report, null, [], [DiagnosticCodes.NotEnglish.At(report.Id, found: report.Language, expected: "en")]);
        var (document, actors) = reading.Begin(report);
        if (!warSigns.MaySuffice(document, actors)) return new CodedReport(report, document, [], []);
        var (context, sides) = Read(report, document, actors);
        bool ofWar = warSigns.Suffice(context);
        if (!ofWar && !WarSigns.IsShort(context)) return new CodedReport(report, context.Document, [], []);
        var claims = ClaimMerger.Merge(Draft(context, sides))
            .Where(d => warSigns.Allow(d.Type, context, ofWar))
            .Select(d => ClaimOf(d, context)).OfType<Claim>()
            .DistinctBy(c => c.Id, StringComparer.Ordinal);
        return new CodedReport(report, context.Document, [.. claims], []);
    }

    /// <summary>What the coder sees in each sentence that it codes, in text order; empty for a text that is not English.</summary>
    public ImmutableArray<SentenceExplanation> Explain(Report report) =>
        report.Language is "en" or "und" ? [.. Sentences(Read(report).Context).Select(s => Explainer.Explain(s, frames, sources))] : [];

    /// <summary>Every mention of an actor in the report, in text order, with what it was resolved to and why; empty for a text that is not English.</summary>
    public ImmutableArray<ActorReading> Actors(Report report)
    {
        if (report.Language is not ("en" or "und")) return [];
        var (context, sides) = Read(report);
        _ = Draft(context, sides);
        return [.. context.Actors.Concat(context.Pronouns).DistinctBy(m => (m.Span, m.Name)).OrderBy(m => m.Span).ThenBy(m => m.Name, StringComparer.Ordinal).Select(m => ActorReading.Of(m, sides))];
    }

    /// <summary>A draft as a claim; null where it is less sure than asked for.</summary>
    private Claim? ClaimOf(ClaimDraft draft, ReportContext context)
    {
        Claim claim = ClaimWriter.Write(draft, context, Version, theatres.Stamps, subevents, options.MaxSpan);
        return claim.Confidence.GetValueOrDefault("type", 1) >= options.MinConfidence ? claim : null;
    }

    /// <summary>The report with all that is found in it before its sentences are gone through; coding and explaining begin with the same.</summary>
    private (ReportContext Context, Sides Sides) Read(Report report)
    {
        var (document, actors) = reading.Begin(report);
        return Read(report, document, actors);
    }

    private (ReportContext Context, Sides Sides) Read(Report report, Document document, List<ActorMention> actors)
    {
        ReportContext context = reading.Read(report, document, actors);
        Irregulars.Resolve(context, sideIndex);
        var sides = new Sides(context, sideIndex, voice, nouns);
        Partisans.Resolve(context, sides, nouns, voice);
        return (context, sides);
    }

    private List<SentenceReading> Sentences(ReportContext context) =>
        [.. Enumerable.Range(0, context.Document.Sentences.Length)
            .Where(i => IsCoded(context.Document.Paragraphs[context.Document.Sentences[i].Paragraph]))
            .Select(i => new SentenceReading(context, i, triggers))];

    private List<ClaimDraft> Draft(ReportContext context, Sides sides, DraftTrace? trace = null)
    {
        List<SentenceReading> sentences = Sentences(context);
        var all = new List<ClaimDraft>();
        var dates = new DateReader();
        var places = new PlaceContext(context);
        var antecedents = new Antecedents();
        var headed = new HeadedChecks();
        var same = new SameSources();
        var runs = new SourceRuns();
        SourceMention? lastSource = null;
        CountHeading? counted = null;
        for (int i = 0; i < sentences.Count; i++)
        {
            SentenceReading sentence = sentences[i];
            headed.Enter(sentence, certainty);
            List<ClaimDraft> drafts = [.. sentence.Triggers.SelectMany(t => frames.Read(sentence, t))];
            trace?.Begin(sentence, drafts);
            Statements.Settle(drafts);
            trace?.After("a statement about an event that the sentence itself tells: the event is coded", drafts);
            Repulses.Settle(sentence, drafts);
            trace?.After("the attempt that a verb tells to have been repelled: one claim", drafts);
            BombsUsed.Settle(drafts);
            Sequels.Settle(sentence, drafts, all);
            trace?.After("says that something followed, but no change of control was told before it", drafts);
            drafts.AddRange([.. labels.Read(sentence, drafts, all)]);
            drafts.AddRange([.. PlaceLists.Expand(sentence, drafts, all, sentences)]);
            if (counts.Read(sentence, drafts, all, ref counted) is { } number) drafts.Add(number);
            ClaimDraft? before = all.LastOrDefault(d => d.Told is null && d.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph);
            List<SourceMention> said = same.Resolve(sentence, sources.Find(sentence, lastSource));
            runs.Enter(sentence, said);
            foreach (ClaimDraft draft in drafts) SourceScope.Attach(draft, said);
            Statements.Voice(sentence, drafts, said);
            trace?.After("a statement that nobody of the packs is said to make", drafts);
            antecedents.Fill(sentence, drafts);
            Anaphora.Settle(sentence, drafts, all);
            trace?.After("points to an event told elsewhere, or tells neither who, where nor how many", drafts);
            if (tolls.Read(sentence) is { IsEmpty: false } listed) Replace(drafts, listed, said);
            else casualties.Join(sentence, drafts, CasualtyJoiner.Blow(sentence, before, all), all.LastOrDefault(), said);
            PlaceShares.Settle(sentence, drafts);
            lossLists.Settle(sentence, drafts, before, said);
            struck.Settle(sentence, sentences, drafts);
            drafts.AddRange([.. grounds.Read(sentence, drafts, all, said)]);
            OtherTolls.Split(sentence, drafts, before, said);
            drafts.AddRange([.. Continuations.Read(sentence, drafts, all)]);
            drafts.AddRange([.. Ellipses.Read(sentence, drafts, all)]);
            ImmutableArray<ClaimDraft> denied = Denials.Read(sentence, drafts, before, said);
            drafts.RemoveAll(d => d.Type == ClaimType.Statement && denied.Any(twin => twin.Trigger.First == d.Trigger.First));
            drafts.AddRange(denied);
            Authors.Settle(sentence, drafts, all, said);
            Seconds.Join(sentence, drafts, before, said);
            Victims.Reached(drafts);
            Victims.SetAblaze(drafts);
            Victims.WhenAttacked(drafts);
            trace?.After("losses: they belong to the event that this sentence or the one before tells; alone they need a number or an actor", drafts);
            foreach (ClaimDraft draft in drafts)
            {
                if (draft.Attribution.Count == 0) SourceScope.Attach(draft, said);
                certainty.Read(draft, certainty.Remark(sentences, i));
                plans.Settle(draft);
                SourceScope.Deny(draft, said);
                headed.Apply(draft);
            }
            drafts.RemoveAll(Conditions.IsCondition);
            trace?.After("stands in a condition (if, unless)", drafts);
            places.Fill(sentence, drafts);
            dates.Read(sentence, drafts, said);
            ArrestRaids.Settle(sentence, drafts);
            trace?.After("raids in which people are arrested: the arrest is coded", drafts);
            antecedents.Remember(drafts);
            if (said.Count > 0) lastSource = said[^1];
            all.AddRange(drafts);
        }
        runs.Settle(all);
        all.RemoveAll(d => background.IsOutside(d));
        foreach (ClaimDraft draft in all.Where(d => d.Type != ClaimType.Statement))
            draft.Actors.RemoveAll(a => (a.Role is ActorRole.Target or ActorRole.Affected || a.Mention.Actor is { Kind: "organisation" or "media" }) && draft.AttributionSpans.Exists(s => IsTeller(draft.Sentence.Context, a.Mention, s)));
        foreach (ClaimDraft draft in all.Where(d => d.PlaceTo is { } goal && d.AttributionSpans.Exists(s => s.Contains(goal.Span)))) draft.PlaceTo = null;
        foreach (ClaimDraft draft in all.Where(d => d.Type != ClaimType.SummaryLosses && d.Place is { } seat && d.Attribution.Zip(d.AttributionSpans).Any(a => a.First.Kind is not AttributionKind.Witness && a.Second.Contains(seat.Span)))) draft.Place = null;
        Victims.DidNot(all);
        AirRaids.Settle(all);
        SentUnits.Settle(all);
        FormerHolders.Settle(all);
        RepeatedTolls.Settle(all);
        SilentTakers.Fill(all, sides);
        CountedGains.Settle(all);
        Victims.Fill(all, nouns);
        return all;
    }

    /// <summary>True where a source is the mention itself, or the body that a person is told to speak for: "General X, who heads the center, said".</summary>
    private static bool IsTeller(ReportContext context, ActorMention mention, TextSpan source)
    {
        TextSpan span = context.Span(mention.First, mention.End);
        return source.Overlaps(span) || mention.IsPerson && source.Start - span.End is > 0 and < LongestOffice && context.Text.AsSpan(span.End, source.Start - span.End) is [',', ' ', ..] office && !office[2..].Contains(',') && !office.Contains('.');
    }

    /// <summary>A list of tolls stands in place of what its words alone would tell.</summary>
    private static void Replace(List<ClaimDraft> drafts, ImmutableArray<ClaimDraft> listed, IReadOnlyList<SourceMention> said)
    {
        drafts.RemoveAll(d => d.Trigger.Frame.Kind == FrameKind.Casualty || d.Type == ClaimType.SummaryLosses);
        foreach (ClaimDraft draft in listed) SourceScope.Attach(draft, said);
        drafts.AddRange(listed);
    }

    private static bool IsCoded(Paragraph paragraph) =>
        paragraph.Zone is ZoneKind.Title or ZoneKind.Body or ZoneKind.List or ZoneKind.Quote && paragraph.Language is "en" or "und";
}
