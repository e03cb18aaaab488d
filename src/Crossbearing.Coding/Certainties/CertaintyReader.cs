using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Reads how surely a clause puts its event, what the text says on verification, and whether the attempt failed.</summary>
internal sealed class CertaintyReader
{
    private const int LongestRemark = 14, LongestAim = 14, LongestCondition = 40, NearStart = 6, LongestNoun = 3;

    /// <summary>Verbs whose infinitive tells what happened.</summary>
    private static readonly HashSet<string> Reached = new(StringComparer.Ordinal)
        { "manage", "be", "begin", "start", "continue", "go", "come", "proceed", "get", "appear", "seem", "claim", "happen", "help", "return", "rush", "move", "have", "fail", "allow", "enable", "say", "report", "announce", "deny" };

    /// <summary>Verbs under which a noun that is not there tells that nothing happened: "no attacks were recorded".</summary>
    private static readonly HashSet<string> Occurring = new(StringComparer.Ordinal) { "be", "was", "were", "is", "are", "been", "record", "register", "report", "observe", "conduct", "carry", "launch", "make", "take" };

    private readonly PhraseTrie<string> cues = new();

    public CertaintyReader(IEnumerable<LexiconEntry> lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "cues"))
        {
            foreach (string words in entry.All("words")) cues.Add(words, entry.One("id") ?? "");
        }
    }

    /// <summary>Sets certainty, outcome and verification of a draft by the cues in whose scope its trigger stands.</summary>
    public void Read(ClaimDraft draft, SentenceReading? next)
    {
        SentenceReading sentence = draft.Sentence;
        if (draft.Attribution.Count > 0) Raise(draft, Certainty.Reported, draft.AttributionSpans[0]);
        if (draft.Trigger.Frame.Certainty is { } foreseen) Raise(draft, foreseen, sentence.Context.Span(draft.Trigger.First, draft.Trigger.End));
        bool supposed = Cues(sentence).Exists(c => c.Cue == "supposed");
        foreach (var (cue, first, end) in Cues(sentence))
        {
            if (supposed && cue == "predicted") continue;
            if (cue == "unclear") Doubts.Mark(draft, sentence, new CueMention(cue, first, end));
            if (cue == "likely" && Doubts.IsOnAside(draft, end)) continue;
            if (!IsOwnWord(draft, first, end) && InScope(draft, cue, first, end)) Apply(draft, cue, sentence.Context.Span(first, end));
        }
        Doubts.Suspected(draft);
        ToCome(draft);
        if (Prospects.Of(draft) is { } prospect) Raise(draft, Certainty.Predicted, prospect);
        Prospects.Odds(draft);
        Prospects.Doubted(draft);
        if (Prospects.Announced(draft) is { } aim) Raise(draft, Certainty.Planned, aim);
        Purpose(draft);
        Terms(draft);
        Negation(draft);
        if (next is null) return;
        if (next.Sentence.Paragraph == sentence.Sentence.Paragraph) FromNext(draft, next);
        else if (draft.Attribution.Count > 0 && IsOfAccounts(next) && Checked(next) is var (verification, span)) Verify(draft, verification, span);
    }

    /// <summary>"were pushed back from X": the words that tell the taking are no words for its failure.</summary>
    private static bool IsOwnWord(ClaimDraft draft, int first, int end) =>
        draft.Type is ClaimType.TerritoryGained && draft.Trigger.IsVerb && first >= draft.Trigger.First && end <= draft.Trigger.End;

    private List<CueMention> Cues(SentenceReading sentence) => sentence.Cues ??= [.. Scan(sentence)];

    private IEnumerable<CueMention> Scan(SentenceReading sentence)
    {
        if (Conditions.IsInverted(sentence)) yield return new CueMention("conditional", sentence.Sentence.FirstToken, sentence.Sentence.FirstToken + 1);
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (!cues.Longest(sentence.Context.Tokens, i, sentence.Sentence.EndToken, out int end, out var values)) continue;
            foreach (string value in values) yield return new CueMention(value, i, end);
            i = end - 1;
        }
    }

    /// <summary>A cue reaches what its own verb group and the clause after it say, and nouns of its clause.</summary>
    private static bool InScope(ClaimDraft draft, string cue, int first, int end)
    {
        if (cue == "disputed" && IsOfOwnPart(draft, first)) return false;
        if (cue is "not-confirmed" or "no-visual-evidence" or "visual-evidence" && IsOfLaterItem(draft, first, end)) return false;
        if (cue is "disputed" or "not-confirmed" or "no-visual-evidence" or "visual-evidence" or "independently-confirmed") return true;
        VerbGroup? group = draft.Group;
        if (group is null) return cue != "not-before" && Math.Abs(first - draft.Trigger.First) < 12;
        bool own = first >= group.ClauseFirst && first < group.ClauseEnd;
        return cue switch
        {
            "denied" => first < draft.Trigger.First && draft.Trigger.First - first < 25,
            "failed" when draft.Type is ClaimType.Siege or ClaimType.Withdrawal => Governs(draft, first, end),
            "failed" when Preventions.IsNotStopped(draft, end) => false,
            "failed" or "broken" => own || Governs(draft, first, end) || Follows(draft, first) && draft.Type is ClaimType.ArmedClash,
            "prevented" => IsKeptFrom(draft, group, first) || Preventions.IsPrevented(draft, first),
            "supposed" => true,
            "predicted" when IsPast(draft) || IsHeldNoun(draft, group) => false,
            "predicted" when end < draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[end].Norm == ":" => first < draft.Trigger.First,
            "conditional" => first < draft.Trigger.First && draft.Trigger.First - first < (first == draft.Sentence.Sentence.FirstToken ? LongestCondition : 18) || own && first < draft.Trigger.First || first >= draft.Trigger.End && first - draft.Trigger.End < 12 && IsToCome(draft, group),
            "not-before" => group.Negated && first >= draft.Trigger.End && first - draft.Trigger.End < 12 && IsToCome(draft, group),
            "hedged" when end < draft.Sentence.Sentence.EndToken && (draft.Sentence.Context.Tokens[end].Norm == "that" || draft.Sentence.Context.Tokens[end - 1].Norm == "that") => first < draft.Trigger.First,
            "planned" or "predicted" or "hedged" or "likely" => (own && first <= draft.Trigger.First + 1 && SameGroup(draft, group, first, end)) || Governs(draft, first, end) || IsNominalSubject(draft, group, first),
            _ => own,
        };
    }

    /// <summary>"Clashes broke out in X; reports of its capture proved false": what the words after the semicolon call false is told there.</summary>
    private static bool IsOfOwnPart(ClaimDraft draft, int cue)
    {
        int semicolon = cue;
        while (semicolon > draft.Trigger.End && draft.Sentence.Context.Tokens[semicolon].Norm != ";") semicolon--;
        return semicolon > draft.Trigger.End && draft.Sentence.Triggers.Exists(t => t.First > semicolon && t.End <= cue);
    }

    private static bool SameGroup(ClaimDraft draft, VerbGroup group, int first, int end) => first >= group.First - 6 || draft.Trigger.Form == TriggerForm.Noun;

    /// <summary>"plans to", "is working to" right before an infinitive that shares its subject.</summary>
    private static bool Governs(ClaimDraft draft, int first, int end)
    {
        VerbGroup? group = draft.Group;
        for (int depth = 0; group is not null && depth < 4; depth++)
        {
            if (end >= group.First - 1 && end <= group.First + 2 && first < group.End) return true;
            group = group.Finite ? null : group.SharesSubject;
            if (group is not null && first >= group.First && first <= group.End + 2) return true;
        }
        return false;
    }

    /// <summary>"an advance … is unlikely": the event is the subject of the cue's clause.</summary>
    private static bool IsNominalSubject(ClaimDraft draft, VerbGroup group, int first) =>
        draft.Trigger.Form == TriggerForm.Noun && draft.Trigger.First < group.First && first >= group.First && first <= group.End + 2;

    /// <summary>"prevented X from taking Y": what was stopped is told after from.</summary>
    private static bool IsKeptFrom(ClaimDraft draft, VerbGroup group, int first) =>
        draft.Trigger.IsVerb && !group.Finite && group.First > draft.Sentence.Sentence.FirstToken && draft.Sentence.Context.Tokens[group.First - 1].Norm == "from"
        && draft.Sentence.Groups.LastOrDefault(g => g.First < group.First) is { } stopping && stopping.First <= first && first < stopping.End;

    /// <summary>True of a verb told as past and not as wished or expected: "captured", "has been captured".</summary>
    internal static bool IsPast(ClaimDraft draft)
    {
        if (!draft.Trigger.IsVerb || draft.Group is not { Finite: true } group) return false;
        Token first = draft.Sentence.Context.Tokens[group.First];
        return first.Norm is "has" or "have" or "had" or "was" or "were" || group.First == group.Head && (first.Form.Verb & VerbForms.Past) != 0;
    }

    /// <summary>"the strongholds in X will be the next target": who holds X is told as it is.</summary>
    private static bool IsHeldNoun(ClaimDraft draft, VerbGroup group) =>
        draft is { Type: ClaimType.ControlStatus, Trigger.Form: TriggerForm.Noun } && draft.Trigger.First < group.First;

    /// <summary>"likely captured" doubts what is told, "likely to capture" and "an attack is likely" expect it.</summary>
    private static bool IsExpected(ClaimDraft draft)
    {
        if (draft.Group is not { } group) return true;
        Token first = draft.Sentence.Context.Tokens[group.First];
        if (first.Norm == "to" || first.Form.Is(WordClass.Modal)) return true;
        return draft.Type != ClaimType.ControlStatus && draft.Sentence.Context.Tokens[group.Head].Norm is "be" or "been" or "is" or "are" or "was" or "were" or "seems" or "seem" or "appears" or "appear" or "looks" or "look" or "remains";
    }

    private static bool Follows(ClaimDraft draft, int first) => first > draft.Trigger.First && first - draft.Trigger.First < 25 && draft.Sentence.Groups.Exists(g => g.First <= first && first < g.ClauseEnd && (g.SharesSubject == draft.Group || g.ClauseFirst > draft.Trigger.First && !IsCircumstance(draft, g)));

    /// <summary>"as rebel defences collapsed": a clause about something else than the draft's attempt.</summary>
    private static bool IsCircumstance(ClaimDraft draft, VerbGroup group) =>
        draft.Sentence.Context.Tokens[group.ClauseFirst - 1].Norm is "as" or "while" or "when" or "after" or "since" or "because" or "before" or "once" && !draft.Sentence.Context.Tokens[group.ClauseFirst].Form.Is(WordClass.Pronoun);

    /// <summary>True where the verb speaks of what is still to come.</summary>
    private static bool IsToCome(ClaimDraft draft, VerbGroup group) =>
        draft.Certainty is Certainty.Planned or Certainty.Predicted || draft.Sentence.Context.Tokens[group.First].Norm is "will" or "would" or "shall" or "may" or "might" or "could" or "can" or "should" or "wo";

    private static void Apply(ClaimDraft draft, string cue, TextSpan span)
    {
        switch (cue)
        {
            case "denied" when draft.Type != ClaimType.Statement && !SourceScope.IsSaidInstead(draft, span): Raise(draft, Certainty.Denied, span); break;
            case "hedged" or "supposed": Raise(draft, Certainty.Hedged, span); break;
            case "likely" when draft.Type != ClaimType.Statement: Raise(draft, IsExpected(draft) ? Certainty.Predicted : Certainty.Hedged, span); break;
            case "planned" when draft.Type != ClaimType.Statement: Raise(draft, Certainty.Planned, span); break;
            case "predicted" when draft.Type != ClaimType.Statement:
                Raise(draft, Certainty.Predicted, span);
                if (span.Of(draft.Sentence.Context.Text).StartsWith("unlikely", StringComparison.OrdinalIgnoreCase)) draft.Negated = true;
                break;
            case "conditional" or "not-before" when draft.Type != ClaimType.Statement: Raise(draft, Certainty.Conditional, span); break;
            case "disputed": Dispute(draft, span); break;
            case "broken" when draft.Type is ClaimType.Agreement:
            case "failed" when draft.Type is ClaimType.ArmedClash or ClaimType.Agreement: (draft.Outcome, draft.OutcomeSpan) = (Outcome.Failed, span); break;
            case "prevented" when draft.Type is ClaimType.ArmedClash: (draft.Outcome, draft.OutcomeSpan) = (Outcome.Failed, span); break;
            case "prevented" when draft.Type is not ClaimType.Statement: Raise(draft, Certainty.Denied, span); break;
            case "failed" when draft.Type is ClaimType.TerritoryGained or ClaimType.Siege or ClaimType.Withdrawal: Raise(draft, Certainty.Denied, span); break;
            case "not-confirmed": Verify(draft, Verification.NotConfirmed, span); break;
            case "no-visual-evidence": Verify(draft, Verification.NoVisualEvidence, span); break;
            case "visual-evidence": Verify(draft, Verification.VisualEvidence, span); break;
            case "independently-confirmed": Verify(draft, Verification.IndependentlyConfirmed, span); break;
        }
    }

    /// <summary>The sentence after one, which may doubt it; the one after that where it tells of checking and the first only that others are silent: "Kyiv did not comment. The agency could not verify the report."</summary>
    public SentenceReading? Remark(List<SentenceReading> sentences, int index)
    {
        if (index + 1 >= sentences.Count) return null;
        SentenceReading next = sentences[index + 1];
        bool silent = index + 2 < sentences.Count && next.Triggers.Count == 0 && next.Sentence.EndToken - next.Sentence.FirstToken <= LongestRemark && Checked(next) is null && sentences[index + 2].Triggers.Count == 0 && Checked(sentences[index + 2]) is not null;
        return silent ? sentences[index + 2] : next;
    }

    /// <summary>"…; a claim of hundreds is unconfirmed": what the words after a semicolon check is told there, unless they point back ("; neither claim is confirmed").</summary>
    private static bool IsOfLaterItem(ClaimDraft draft, int cue, int end)
    {
        if (end < draft.Sentence.Sentence.EndToken && PointsBack(draft.Sentence.Context.Tokens[end].Norm)) return false;
        int semicolon = cue;
        while (semicolon > draft.Trigger.End && draft.Sentence.Context.Tokens[semicolon].Norm != ";") semicolon--;
        return semicolon > draft.Trigger.End && draft.Sentence.Context.Tokens[semicolon + 1].Norm is not ("no" or "the" or "but" or "which" or "not" or "we" or "i" or "they" or "he" or "she") and var opening && !PointsBack(opening) && semicolon + 1 < cue;
    }

    private static bool PointsBack(string norm) => norm is "this" or "these" or "neither" or "either" or "both" or "none" or "it" or "that" or "them";

    /// <summary>Puts a draft in dispute; "no evidence was provided", "not borne out by anything" tell besides that nothing confirms it.</summary>
    private static void Dispute(ClaimDraft draft, TextSpan span)
    {
        Raise(draft, Certainty.Disputed, span);
        string words = span.Of(draft.Sentence.Context.Text);
        if (words.StartsWith("no evidence", StringComparison.OrdinalIgnoreCase) || words.Contains("borne", StringComparison.OrdinalIgnoreCase)) Verify(draft, Verification.NotConfirmed, span);
    }

    /// <summary>"X was unable to verify either account": a remark on what a paragraph before tells.</summary>
    private static bool IsOfAccounts(SentenceReading remark)
    {
        if (remark.Triggers.Count > 0 || remark.Sentence.EndToken - remark.Sentence.FirstToken > LongestRemark) return false;
        for (int i = remark.Sentence.FirstToken; i < remark.Sentence.EndToken; i++)
        {
            if (remark.Context.Tokens[i].Norm is "either" or "these" or "both" or "those" or "claim" or "claims" or "report" or "reports" or "account" or "accounts") return true;
        }
        return false;
    }

    /// <summary>A doubt in the sentence after, about "these numbers" or "these claims".</summary>
    private void FromNext(ClaimDraft draft, SentenceReading next)
    {
        foreach (var (cue, first, end) in Cues(next))
        {
            TextSpan span = next.Context.Span(first, end);
            bool back = next.Context.Tokens[next.Sentence.FirstToken].Norm is "these" or "this" or "however" or "in" or "the" or "no" or "that" or "neither" or "it" or "both" or "all" or "but" or "they";
            if (cue is "independently-confirmed" or "not-confirmed" or "visual-evidence" && (cue == "visual-evidence" || draft.Attribution.Count > 0) && next.Sentence.EndToken - next.Sentence.FirstToken <= LongestRemark && next.Triggers.Count == 0) Apply(draft, cue, span);
            if (cue is "unclear" && first - next.Sentence.FirstToken <= NearStart) Doubts.Mark(draft, next, new CueMention(cue, first, end));
            if (!back || draft.Attribution.Count == 0 && cue != "failed" || TellsMore(next, first)) continue;
            if (cue is "disputed" && IsCalled(next, first)) continue;
            if (cue is "disputed" or "no-visual-evidence") Dispute(draft, span);
            if (cue is "no-visual-evidence" or "not-confirmed") Verify(draft, cue == "not-confirmed" ? Verification.NotConfirmed : Verification.NoVisualEvidence, span);
            if (cue is "failed" && draft is { Type: ClaimType.ArmedClash, Trigger.Frame.IsMutual: false } && Array.IndexOf(["these", "the", "it", "both", "all", "neither", "they"], next.Context.Tokens[next.Sentence.FirstToken].Norm) >= 0) (draft.Outcome, draft.OutcomeSpan) = (Outcome.Failed, span);
        }
    }

    /// <summary>"The army calls this a fabrication": another's word, not the report's own doubt.</summary>
    private static bool IsCalled(SentenceReading next, int cue) =>
        next.Groups.Exists(g => g is { Finite: true, Passive: false } && g.End <= cue && next.Context.Tokens[g.Head].Form.VerbLemma is "call" or "brand" or "label" or "term" or "describe" or "dismiss" && next.Actors.Exists(a => a.End <= g.First && a is { IsCivilian: false, Name: not null }));

    /// <summary>"The RSF claims it shot down a plane; no evidence was provided": the doubt is on what its own sentence tells before it.</summary>
    private static bool TellsMore(SentenceReading next, int cue) =>
        next.Context.Tokens[next.Sentence.FirstToken].Norm is "the" or "in" && next.Groups.Exists(g => g.Finite && g.End <= cue && next.Triggers.Exists(t => t.IsVerb && t.First >= g.First && t.First < cue));

    private static void Negation(ClaimDraft draft)
    {
        if (draft is { Group: null, Trigger.Form: TriggerForm.Noun, Type: ClaimType.ArmedClash } && HasNo(draft)) Raise(draft, Certainty.Denied, draft.Sentence.Context.Span(draft.Trigger.First, draft.Trigger.End));
        if (draft.Trigger.Negates || draft.Group is not { } group || !(draft.Trigger.IsVerb ? group.Negated || IsNobody(draft, group) || FiredNone(draft.Sentence, group) : IsUndone(draft, group))) return;
        TextSpan span = draft.Sentence.Context.Span(group.First, group.End);
        if (draft.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional) draft.Negated = true;
        else if (draft.Type is ClaimType.TerritoryGained or ClaimType.ControlStatus or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.Withdrawal or ClaimType.TerritoryTransferred or ClaimType.ChemicalAttack or ClaimType.Abduction or ClaimType.Arrest or ClaimType.WeaponsDestroyedOrSeized) Raise(draft, Against(draft), span);
        else if (draft.Type is ClaimType.ArmedClash && draft.Outcome is null) Raise(draft, Certainty.Denied, span);
    }

    /// <summary>"had fired no shells at the town"; "hit no soldiers" tells of a hit.</summary>
    private static bool FiredNone(SentenceReading sentence, VerbGroup group)
    {
        var tokens = sentence.Context.Tokens;
        return group is { Passive: false } && tokens[group.Head].Form.VerbLemma is "fire" or "launch" or "drop" or "lob" && group.End + 1 < sentence.Sentence.EndToken && tokens[group.End].Norm == "no" && tokens[group.End + 1].Norm is not ("longer" or "less" or "fewer" or "more" or "doubt" or "matter" or "later" or "sooner" or "one") && tokens[group.End + 1].Form.Shape == TokenShape.Word;
    }

    /// <summary>"has not left X, whatever the channels write": the report itself says that others tell what is not so.</summary>
    private static Certainty Against(ClaimDraft draft) =>
        Enumerable.Range(draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken - draft.Sentence.Sentence.FirstToken).Any(i => draft.Sentence.Context.Tokens[i].Norm == "whatever") ? Certainty.Disputed : Certainty.Denied;

    /// <summary>"did not launch an attack", "there was no attack", "no attacks were recorded", "no strikes flown"; "did not comment on the attack" denies nothing.</summary>
    private static bool IsUndone(ClaimDraft draft, VerbGroup group)
    {
        string verb = draft.Sentence.Context.Tokens[group.Head].Form.VerbLemma;
        if (draft.Trigger.First > group.First && group.Negated && FrameReader.IsLight(verb)) return true;
        return HasNo(draft) && (Occurring.Contains(verb) || group is { Passive: true, Finite: false } && draft.Trigger.First < group.First);
    }

    /// <summary>"no ground attack": the noun's own phrase opens with no.</summary>
    private static bool HasNo(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        for (int i = draft.Trigger.First - 1; i >= Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - LongestNoun); i--)
        {
            if (tokens[i].Norm == "no") return true;
            if (tokens[i].Form.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator) || tokens[i].Form.Shape == TokenShape.Punctuation) return false;
        }
        return false;
    }

    /// <summary>"will be in the army's hands", "could fall within days": what can come by a time is expected, and a place that will be held by then is one to be taken.</summary>
    private static void ToCome(ClaimDraft draft)
    {
        if (draft is not { Type: ClaimType.ControlStatus or ClaimType.TerritoryGained or ClaimType.ArmedClash or ClaimType.Siege, Trigger.IsVerb: true, Group: { Finite: true } group }) return;
        var tokens = draft.Sentence.Context.Tokens;
        bool sure = tokens[group.First].Norm is "will" or "shall", held = draft.Trigger.Frame.Slot("subject") == "place" && tokens[group.Head].Form.VerbLemma == "be";
        bool timed = tokens[group.First].Norm is "could" or "may" or "might" && tokens[group.First + 1].Norm != "have" && draft.Sentence.Times.Any(t => t.FirstToken >= group.End && tokens[t.FirstToken - 1].Norm is "within" or "by" or "before");
        if (!timed && !(sure && held) || draft.Type == ClaimType.ControlStatus && !held) return;
        if (draft.Type == ClaimType.ControlStatus) draft.Type = ClaimType.TerritoryGained;
        Raise(draft, Certainty.Predicted, draft.Sentence.Context.Span(group.First, group.End));
    }

    /// <summary>"set out to win back X", "began an operation to retake X": an aim, unless the verb right before says that it was reached.</summary>
    private void Purpose(ClaimDraft draft)
    {
        if (draft.Type is not (ClaimType.TerritoryGained or ClaimType.Siege) || draft.Group is not { Finite: false } group || !draft.Trigger.IsVerb || draft.Sentence.Context.Tokens[group.First].Norm != "to") return;
        if (Cues(draft.Sentence).Exists(c => c.Cue == "effort" && c.End == group.First)) Raise(draft, Certainty.Planned, draft.Sentence.Context.Span(group.First, group.End));
        VerbGroup? governing = draft.Sentence.Groups.LastOrDefault(g => g.End <= group.First);
        if (governing is null || group.First - governing.End > LongestAim) return;
        bool effort = Cues(draft.Sentence).Exists(c => c.Cue == "effort" && c.First >= governing.ClauseFirst && c.End <= group.First);
        if (!effort && (governing.Passive || Reached.Contains(draft.Sentence.Context.Tokens[governing.Head].Form.VerbLemma))) return;
        bool foreseen = Prospects.IsForeseen(draft.Sentence, governing);
        Raise(draft, foreseen ? Certainty.Predicted : Certainty.Planned, draft.Sentence.Context.Span(group.First, group.End));
    }

    /// <summary>"Under the deal X withdraws", of a truce "within 60 days X pulls back": what an agreement lays down in the present is still to come.</summary>
    private static void Terms(ClaimDraft draft)
    {
        var (sentence, tokens) = (draft.Sentence.Sentence, draft.Sentence.Context.Tokens);
        if (draft.Type is ClaimType.Statement or ClaimType.ControlStatus || !draft.Trigger.IsVerb || draft.Group is not { Finite: true, Passive: false } group || group.First != group.Head
            || (tokens[group.Head].Form.Verb & (VerbForms.Third | VerbForms.Base)) == 0 || (tokens[group.Head].Form.Verb & VerbForms.Past) != 0) return;
        int from = draft.Sentence.Context.Document.Sentences[draft.Sentence.Context.Document.Paragraphs[sentence.Paragraph].FirstSentence].FirstToken;
        for (int i = from; i < group.First; i++)
        {
            if (!IsPact(tokens[i].Norm)) continue;
            bool under = i >= sentence.FirstToken && Enumerable.Range(1, LongestNoun).Any(back => i - back >= sentence.FirstToken && tokens[i - back].Norm == "under");
            if (!under && !IsTimed(draft.Sentence)) continue;
            Raise(draft, Certainty.Planned, draft.Sentence.Context.Span(group.First, group.End));
            return;
        }
    }

    private static bool IsPact(string norm) => norm is "deal" or "agreement" or "accord" or "draft" or "plan" or "terms" or "proposal" or "truce" or "ceasefire" or "memorandum" or "roadmap";

    /// <summary>"within 60 days", "over six weeks": a time that begins with what was agreed.</summary>
    private static bool IsTimed(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i + 2 < sentence.Sentence.EndToken; i++)
        {
            if (tokens[i].Norm is "within" or "over" or "after" or "in" && (tokens[i + 1].Form.Shape == TokenShape.Number || tokens[i + 1].Form.Is(WordClass.NumberWord)) && tokens[i + 2].Norm is "days" or "weeks" or "months" or "hours") return true;
        }
        return false;
    }

    /// <summary>"Neither A nor B has been captured", "None of the villages was lost", "No fighter has left".</summary>
    private static bool IsNobody(ClaimDraft draft, VerbGroup group)
    {
        for (int i = Math.Max(draft.Sentence.Sentence.FirstToken, group.ClauseFirst - 1); i < group.First; i++)
        {
            if (draft.Sentence.Context.Tokens[i].Norm is "neither" or "none" or "nobody" || OpensNobody(draft.Sentence, i)) return true;
        }
        return false;
    }

    /// <summary>The no of "no fighter has left"; not of "with no resistance", "no longer", "no less than".</summary>
    private static bool OpensNobody(SentenceReading sentence, int i)
    {
        var tokens = sentence.Context.Tokens;
        return tokens[i].Norm == "no" && i + 1 < sentence.Sentence.EndToken && tokens[i + 1].Norm is not ("longer" or "less" or "fewer" or "more" or "sooner" or "doubt" or "matter" or "later")
            && (i == sentence.Sentence.FirstToken || !tokens[i - 1].Form.Is(WordClass.Preposition));
    }

    /// <summary>Raises a draft to a certainty for the words at a span; a lower one changes nothing.</summary>
    public static void Raise(ClaimDraft draft, Certainty certainty, TextSpan span)
    {
        if (certainty <= draft.Certainty) return;
        (draft.Certainty, draft.CertaintySpan) = (certainty, span);
    }

    /// <summary>What a sentence tells on checking, or null: for headings over a list, and with pictures for notes on a whole report.</summary>
    public (Verification, TextSpan)? Checked(SentenceReading sentence, bool pictures = false)
    {
        foreach (var (cue, first, end) in Cues(sentence))
        {
            if (cue is "not-confirmed" or "independently-confirmed") return (cue == "not-confirmed" ? Verification.NotConfirmed : Verification.IndependentlyConfirmed, sentence.Context.Span(first, end));
            if (pictures && cue == "visual-evidence") return (Verification.VisualEvidence, sentence.Context.Span(first, end));
        }
        return null;
    }

    /// <summary>Sets what the text tells on checking, once.</summary>
    public static void Verify(ClaimDraft draft, Verification verification, TextSpan span)
    {
        if (draft.Verification == Verification.NoneStated) (draft.Verification, draft.VerificationSpan) = (verification, span);
    }
}
