using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Tells which of a sentence's times is a draft's own, and which tell of something else there.</summary>
internal static class OwnTimes
{
    private const int LongestStart = 5, LongestName = 4;

    /// <summary>What bears a year as part of its name.</summary>
    private static readonly HashSet<string> Dated = new(StringComparer.Ordinal)
    {
        "accord", "agreement", "deal", "treaty", "ceasefire", "truce", "memorandum", "protocol", "armistice", "resolution", "constitution", "election", "census", "budget", "law", "charter", "roadmap", "declaration", "convention",
    };

    /// <summary>The expression of the draft's own clause, else the nearest before it in the sentence, else the first after it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="times">The sentence's times that date anything.</param>
    /// <param name="told">True where a day was told before, so that one of a statement is not needed.</param>
    public static TimeExpression? Of(ClaimDraft draft, List<TimeExpression> times, bool told)
    {
        times = [.. times.Where(t => !IsOfEarlier(draft, t) && !IsElsewhere(draft, t) && !IsOfThing(draft.Sentence, t, draft.Trigger.First) && !(draft.Type == ClaimType.Statement && t.Relation is TimeRelation.Until or TimeRelation.By or TimeRelation.Before or TimeRelation.Since))];
        if (told) times.RemoveAll(t => IsOfStatement(draft.Sentence, t));
        if (times.Exists(t => !IsStamp(draft.Sentence, t)) || DateReader.IsAhead(draft)) times.RemoveAll(t => IsStamp(draft.Sentence, t));
        if (times.Count == 0) return null;
        if (draft.Place is { } place && times.Find(t => t.FirstToken == place.End + 1 && draft.Sentence.Context.Tokens[place.End].Norm == "(") is { } beside) return beside;
        if (draft.Group is { } group)
        {
            if (times.Find(t => HeldSince(draft.Sentence, t) == group) is { } held) return held;
            int end = EndOf(draft, group);
            var inside = times.Where(t => t.FirstToken >= group.ClauseFirst && t.FirstToken < end).ToList();
            if (draft.Type == ClaimType.SummaryLosses && inside.Find(t => t.Relation == TimeRelation.Since) is { } since) return since;
            if (inside.Count > 0) return OfClause(draft, group, inside);
            if (draft.Certainty is Certainty.Predicted or Certainty.Conditional || OwnPlans.IsLater(draft)) return null;
        }
        if (draft.Group is null && times.LastOrDefault(t => t.EndToken <= draft.Trigger.First) is { } earlier && times.Find(t => t.FirstToken >= draft.Trigger.End) is { } later && Separated(draft.Sentence, earlier.EndToken, draft.Trigger.First, comma: true)) return later;
        return times.LastOrDefault(t => t.EndToken <= draft.Trigger.First) ?? times.FirstOrDefault(t => t.FirstToken >= draft.Trigger.End && (!IsInRelative(draft, t) || IsOngoing(draft.Sentence, t)));
    }

    /// <summary>One past the clause, and past those of verbs joined to its own without an object between them ("had been killed or injured since Monday").</summary>
    private static int EndOf(ClaimDraft draft, VerbGroup group)
    {
        int end = Math.Max(group.ClauseEnd, draft.End);
        for (VerbGroup? last = group; last is not null;)
        {
            VerbGroup before = last;
            last = draft.Sentence.Groups.Find(g => g.SharesSubject == before && g.First - before.End == 1 && g.ClauseEnd > end);
            if (last is not null) end = last.ClauseEnd;
        }
        return end;
    }

    /// <summary>"have overrun 40 villages since the offensive began on Dec. 19": the verb that lasts since then; null for other times.</summary>
    private static VerbGroup? HeldSince(SentenceReading sentence, TimeExpression time)
    {
        if (sentence.Groups.LastOrDefault(g => g.First < time.FirstToken) is not { } start || !IsStart(sentence, start)) return null;
        for (int i = start.First - 1; i >= Math.Max(sentence.Sentence.FirstToken, start.First - LongestStart); i--)
            if (sentence.Context.Tokens[i].Norm == "since") return sentence.Groups.LastOrDefault(g => g.End <= i);
        return null;
    }

    /// <summary>"began", "started", "erupted", "broke out".</summary>
    public static bool IsStart(SentenceReading sentence, VerbGroup verb) =>
        sentence.Context.Tokens[verb.Head].Form.VerbLemma is "begin" or "start" or "erupt" or "commence" || sentence.Context.Tokens[verb.Head].Form.VerbLemma == "break" && verb.Head + 1 < sentence.Sentence.EndToken && sentence.Context.Tokens[verb.Head + 1].Norm == "out";

    /// <summary>"the lines of the 2018 Sochi accord": a year before the name of an agreement or a law; it dates only that.</summary>
    public static bool IsOfThing(SentenceReading sentence, TimeExpression time, int at)
    {
        var tokens = sentence.Context.Tokens;
        if (time.Time.Precision != DatePrecision.Year || time.FirstToken == sentence.Sentence.FirstToken || tokens[time.FirstToken - 1].Norm is not ("the" or "a" or "its" or "their" or "his" or "'s" or "under" or "per")) return false;
        int noun = time.EndToken;
        while (noun < Math.Min(time.EndToken + LongestName, sentence.Sentence.EndToken) && !Dated.Contains(tokens[noun].Form.NounLemma) && tokens[noun].Form.Shape == TokenShape.Word && !tokens[noun].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner)) noun++;
        return noun < sentence.Sentence.EndToken && Dated.Contains(tokens[noun].Form.NounLemma) && !(time.FirstToken <= at && at <= noun);
    }

    /// <summary>"09:15 A drone hit X overnight": the clock at the head of a paragraph tells when the line was written.</summary>
    public static bool IsStamp(SentenceReading sentence, TimeExpression time) =>
        time is { Type: TimexType.Time, Written: ['T', ..] } && time.FirstToken - sentence.Sentence.FirstToken is 0 or 1 && sentence.Paragraph.FirstSentence == sentence.Index;

    /// <summary>"X, which they entered on Thursday, fell", "118 dead, not counting those (killed on the 30th)", "A fell; they left on Sunday": the time of another clause on the side or after a semicolon.</summary>
    private static bool IsElsewhere(ClaimDraft draft, TimeExpression time)
    {
        SentenceReading sentence = draft.Sentence;
        var tokens = sentence.Context.Tokens;
        int at = time.FirstToken;
        if (IsInBrackets(sentence, time) && Closing(sentence, at) <= draft.Trigger.First) return true;
        if (draft.Type == ClaimType.ControlStatus && draft.Trigger.IsVerb && sentence.Groups.LastOrDefault(g => g.First < at) is { Finite: true } other && other != draft.Group && other.First > draft.Trigger.First) return true;
        for (int i = draft.Trigger.End; i < at; i++)
            if (tokens[i].Norm == ";" || tokens[i].Norm is "but" or "and" && tokens[i + 1].Norm == "that") return true;
        if (time.Relation == TimeRelation.Since && sentence.Groups.LastOrDefault(g => g.First < at) is { Finite: true } held && held != draft.Group && held.First > draft.Trigger.First && (held.Relative || held.ClauseFirst > draft.Trigger.End && tokens[held.ClauseFirst - 1].Form.Is(WordClass.Relative))) return true;
        if (HeldSince(sentence, time) is { Relative: true } holder && holder != draft.Group) return true;
        if (draft.Group is null && at > draft.Trigger.End && IsOfPart(sentence, draft.Trigger.End, at)) return true;
        if (sentence.Groups.Exists(g => g.Relative && g.ClauseFirst <= at && at < g.ClauseEnd && g.First < at && g.First != draft.Trigger.GroupFirst && !(g.First <= draft.Trigger.First && draft.Trigger.First < g.ClauseEnd)
            && g.ClauseFirst > sentence.Sentence.FirstToken && tokens[g.ClauseFirst - 1].Norm == "," && sentence.Triggers.Exists(t => t.First == g.Head && t.Frame.Kind != FrameKind.Casualty))) return true;
        int open = at - 1;
        while (open > draft.Trigger.First && tokens[open].Norm is not ("(" or ")")) open--;
        return open > draft.Trigger.First && tokens[open].Norm == "(" && sentence.Groups.Exists(g => g.First > open && g.First < at);
    }

    /// <summary>"100 killed (Observatory, as of the 22nd); 200 hurt", "A (mopped up yesterday), B": a time in brackets after what was told, which dates that alone.</summary>
    public static bool IsInBrackets(SentenceReading sentence, TimeExpression time)
    {
        var tokens = sentence.Context.Tokens;
        int open = time.FirstToken - 1, first = sentence.Sentence.FirstToken;
        while (open > first && tokens[open].Norm is not ("(" or ")")) open--;
        return open > first && tokens[open].Norm == "(" && sentence.Triggers.Exists(t => t.End <= open);
    }

    /// <summary>The closing bracket after a token, or the sentence's end.</summary>
    private static int Closing(SentenceReading sentence, int at)
    {
        while (at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Norm != ")") at++;
        return at;
    }

    /// <summary>"143, not counting those killed on the 30th", "53 dead, including six on the 22nd": the time of a part.</summary>
    private static bool IsOfPart(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
            if (sentence.Context.Tokens[i].Norm == "," && sentence.Context.Tokens[i + 1].Norm is "not" or "including" or "excluding" or "among") return true;
        return false;
    }

    /// <summary>"raided X after losing it in August", "shelled Y after the fall of Z in January": the time of what was before or came after, not the draft's own.</summary>
    private static bool IsOfEarlier(ClaimDraft draft, TimeExpression time)
    {
        SentenceReading sentence = draft.Sentence;
        if (time.FirstToken < draft.Trigger.End || draft.Group is { } holder && HeldSince(sentence, time) == holder) return false;
        VerbGroup? verb = sentence.Groups.LastOrDefault(g => g.First < time.FirstToken);
        if (verb is not null && verb != draft.Group && verb.First > draft.Trigger.First && (IsOrder(sentence, verb.First - 1) || IsOrder(sentence, verb.ClauseFirst - 1) || IsOrder(sentence, verb.ClauseFirst))) return true;
        Trigger? noun = sentence.Triggers.LastOrDefault(t => !t.IsVerb && t.End <= time.FirstToken);
        return noun is not null && noun.First > draft.Trigger.First && IsTurn(noun.Frame.Type) && IsOrder(sentence, noun.First - 2) && sentence.Context.Tokens[noun.First - 1].Norm == "the"
            && !Separated(sentence, noun.End, time.FirstToken, comma: true) && !sentence.Groups.Exists(g => g.First >= noun.End && g.First < time.FirstToken);
    }

    /// <summary>What changes a place's lot and so tells when other things happened.</summary>
    private static bool IsTurn(ClaimType type) => type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.Withdrawal or ClaimType.Siege or ClaimType.Agreement;

    /// <summary>"after", "before", "since"; not "hours after", "shortly after", which tell about the same time.</summary>
    private static bool IsOrder(SentenceReading sentence, int i) =>
        i > sentence.Sentence.FirstToken && sentence.Context.Tokens[i].Norm is "after" or "before" or "since" or "following"
        && sentence.Context.Tokens[i - 1].Norm is not ("hours" or "hour" or "minutes" or "shortly" or "soon" or "immediately" or "moments" or "just");

    /// <summary>Of several times in a clause's reach the one that hangs on its own verb: not that of a relative clause inside it, and for a noun the one after it rather than one before a conjunction.</summary>
    private static TimeExpression OfClause(ClaimDraft draft, VerbGroup group, List<TimeExpression> inside)
    {
        if (!draft.Trigger.IsVerb && draft.Sentence.Groups.Find(g => g.Relative && g.ClauseFirst <= draft.Trigger.First && draft.Trigger.First < g.First) is { } relative && inside.Find(t => t.FirstToken > relative.First && t.FirstToken < relative.ClauseEnd) is { } nested) return nested;
        var own = inside.Count == 1 ? inside : inside.Where(t => HangsOn(draft.Sentence, t, inside) is not { } verb || verb == group).ToList();
        if (own.Count == 0) own = inside;
        TimeExpression? before = own.LastOrDefault(t => t.EndToken <= draft.Trigger.First), after = own.Find(t => t.FirstToken >= draft.Trigger.End);
        if (before is not null && after is not null && !draft.Trigger.IsVerb && Separated(draft.Sentence, before.EndToken, draft.Trigger.First)) return after;
        return before ?? after ?? own[0];
    }

    /// <summary>The verb that a time follows most closely; a second time after the comma that ends a relative clause hangs on the verb before it. Null for one before all verbs.</summary>
    private static VerbGroup? HangsOn(SentenceReading sentence, TimeExpression time, List<TimeExpression> times)
    {
        VerbGroup? verb = sentence.Groups.LastOrDefault(g => g.First < time.FirstToken);
        if (verb is null || !(verb.Relative || sentence.Context.Tokens[verb.ClauseFirst].Form.Is(WordClass.Relative))) return verb;
        bool second = times.Exists(t => t != time && t.FirstToken > verb.First && t.EndToken <= time.FirstToken);
        return second ? sentence.Groups.LastOrDefault(g => g.First < verb.First && !g.Relative) : verb;
    }

    private static bool Separated(SentenceReading sentence, int from, int to, bool comma = false)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Norm is "and" or "but" or ";" || comma && sentence.Context.Tokens[i].Norm == ",") return true;
        }
        return false;
    }

    /// <summary>"entered X, which the army took on Monday": the time of a relative clause after the draft's own.</summary>
    private static bool IsInRelative(ClaimDraft draft, TimeExpression time) =>
        draft.Group is { } group && draft.Sentence.Groups.Exists(g => g != group && g.First > draft.Trigger.First && g.ClauseFirst <= time.FirstToken && time.FirstToken < g.ClauseEnd
            && (g.Relative || draft.Sentence.Context.Tokens[g.ClauseFirst].Form.Is(WordClass.Relative)));

    /// <summary>"kept up the push that began on Thursday", "The offensive, which began in May, has killed".</summary>
    public static bool IsOngoing(SentenceReading sentence, TimeExpression expression)
    {
        var tokens = sentence.Context.Tokens;
        int verb = expression.FirstToken - 1;
        if (verb > sentence.Sentence.FirstToken && tokens[verb].Norm is "on" or "in") verb--;
        return verb > sentence.Sentence.FirstToken + 1 && tokens[verb].Norm is "began" or "begun" or "started" or "erupted" && tokens[verb - 1].Norm is "that" or "which"
            && sentence.Groups.Exists(g => g.Finite && (g.End <= verb - 1 || g.First >= expression.EndToken && tokens[g.First].Norm is "has" or "have"));
    }

    /// <summary>"admitted losses in a statement on Monday".</summary>
    public static bool IsOfStatement(SentenceReading sentence, TimeExpression time)
    {
        var tokens = sentence.Context.Tokens;
        int noun = time.FirstToken - 1, first = sentence.Sentence.FirstToken;
        if (noun > first && tokens[noun].Norm == "on") noun--;
        return noun > first + 1 && tokens[noun].Norm is "statement" or "briefing" or "interview" or "communique" or "message" or "post" && tokens[noun - 1].Form.Is(WordClass.Determiner) && tokens[noun - 2].Norm is "in" or "at";
    }
}
