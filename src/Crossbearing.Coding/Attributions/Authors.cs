using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Moscow blamed Kyiv", "the group claimed the shot", "the army says the rebels fired it", "Kyiv denied any involvement": who a source says did what was told before, a claim of its own.</summary>
internal static class Authors
{
    private const int Reach = 2, LongestObject = 3;

    private static readonly HashSet<string> Blows = new(StringComparer.Ordinal)
        { "attack", "attacks", "strike", "strikes", "bombing", "bombings", "shelling", "raid", "raids", "assault", "blast", "blasts", "explosion", "shooting", "ambush", "bombardment", "killing", "killings", "massacre" };

    /// <summary>Adds a twin of the event told last for each source that only tells who did it; an accusation that does is no statement, and one in passing ("…, the mayor said, blaming the rebels") tells it of the event itself.</summary>
    public static void Settle(SentenceReading sentence, List<ClaimDraft> drafts, IReadOnlyList<ClaimDraft> earlier, IReadOnlyList<SourceMention> said)
    {
        foreach (ClaimDraft statement in drafts.Where(d => d is { Type: ClaimType.Statement, Mode: StatementMode.Accuse, Group: not null }).ToList())
        {
            if ((Told(sentence, statement.Trigger.First, drafts, earlier) ?? Killings(sentence, statement, earlier)) is not { } told || Blamed(sentence, statement) is not { Count: > 0 } authors) continue;
            if (!statement.Group!.Finite && told.Sentence == sentence)
            {
                foreach (ActorMention author in authors.Where(_ => !told.Has(ActorRole.Initiator)).ToList()) told.Add(ActorRole.Initiator, FrameReader.Fighting(told, author));
                drafts.Remove(statement);
                continue;
            }
            ClaimDraft twin = told.Again(sentence, statement.Trigger.First);
            if (told.Type == ClaimType.SummaryLosses) twin.Type = ClaimType.AttackOnCivilians;
            foreach (ActorMention author in authors) Tell(twin, told, author);
            Statements.Attribute(twin, statement);
            twin.Certainty = Certainty.Reported;
            drafts[drafts.IndexOf(statement)] = twin;
        }
        foreach (SourceMention source in said)
        {
            if (Told(sentence, source.SpeechAt, drafts, earlier) is not { } told || told.Attribution.Exists(a => a.Name == source.Innermost.Attribution.Name)) continue;
            if ((Doer(sentence, source) ?? (IsOwnDeed(sentence, source) ? Speaker(sentence, source) : null)) is not { } author) continue;
            drafts.RemoveAll(d => !d.PlaceIsOwn && (d.Trigger.First == source.SpeechAt || Deed(sentence, source) is { } deed && (d.Trigger.First == deed.Head || d.Trigger.First >= deed.End && d.Trigger.First <= deed.End + 2)));
            ClaimDraft twin = told.Again(sentence, source.SpeechAt);
            Tell(twin, told, author);
            foreach (SourceMention link in source.Chain()) SourceScope.Add(twin, sentence, link);
            CertaintyReader.Raise(twin, source.Denies ? Certainty.Denied : Certainty.Reported, sentence.Context.Span(source.SpeechAt, source.SpeechAt + 1));
            drafts.Add(twin);
        }
    }

    /// <summary>The last blow told before a token, in the sentence or just before it in the paragraph; null where what is told last is none.</summary>
    private static ClaimDraft? Told(SentenceReading sentence, int at, List<ClaimDraft> drafts, IReadOnlyList<ClaimDraft> earlier)
    {
        ClaimDraft? last = drafts.LastOrDefault(d => d.Told is null && d.Type != ClaimType.Statement && d.Trigger.First < at) ?? earlier.LastOrDefault(d => d.Told is null && d.Type != ClaimType.Statement);
        return last is not null && (CasualtyJoiner.IsViolent(last.Type) || last.Type == ClaimType.WeaponsDestroyedOrSeized) && last.Certainty < Certainty.Planned
            && last.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph && sentence.Index - last.Sentence.Index <= Reach ? last : null;
    }

    /// <summary>"460 people were killed. A doctors' network blamed the militia for the killings": people's deaths that the sentence before tells, where the blame is for them.</summary>
    private static ClaimDraft? Killings(SentenceReading sentence, ClaimDraft statement, IReadOnlyList<ClaimDraft> earlier) =>
        earlier is [.., { Type: ClaimType.SummaryLosses, Told: null } losses] && losses.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph && sentence.Index - losses.Sentence.Index == 1 && losses.Has(ActorRole.Affected) && !losses.Has(ActorRole.Target)
        && sentence.Context.Tokens[statement.Trigger.End..sentence.Sentence.EndToken].Any(t => t.Norm is "killings" or "massacre" or "massacres" or "deaths" or "murders" or "killing" or "slaughter" or "bloodshed") ? losses : null;

    /// <summary>Those who are blamed, where nothing follows that tells more than was told: "blamed Kyiv", "blamed a Turkish missile", "accused the army and the rebels of the attack".</summary>
    private static List<ActorMention> Blamed(SentenceReading sentence, ClaimDraft statement)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        VerbGroup group = statement.Group!;
        if (tokens[group.Head].Form.VerbLemma is not ("blame" or "accuse" or "hold" or "lay" or "put" or "pin" or "point" or "attribute") || group.Passive || group.Negated) return [];
        ActorMention? blamed = sentence.Actors.Find(a => a.First >= group.End && a.First < group.ClauseEnd && IsParty(a));
        if (blamed is null || blamed.First - group.End > LongestObject && !(tokens[group.Head].Form.VerbLemma is "attribute" && sentence.GovernorOf(blamed).Preposition == "to")) return [];
        List<ActorMention> all = [blamed];
        while (sentence.Actors.Find(a => IsParty(a) && a.First - all[^1].End is 1 or 2 or 3 && tokens[all[^1].End].Norm is "and" or "or" && !sentence.Groups.Exists(g => g.First >= all[^1].End && g.First < a.First)) is { } next) all.Add(next);
        int end = all[^1].End;
        while (end < sentence.Sentence.EndToken && (blamed.IsDemonym || tokens[end].Norm is "responsible" or "accountable") && tokens[end].Form is { Shape: TokenShape.Word, Classes: WordClass.None }) end++;
        return Closes(sentence, AfterBlow(sentence, end)) ? all : [];
    }

    private static bool IsParty(ActorMention mention) => mention is { Actor: not null, IsCivilian: false };

    /// <summary>"for the killings", "of this attack", "of the strike on the camp": one past the words that only name again what was told; the token itself where there are none.</summary>
    private static int AfterBlow(SentenceReading sentence, int at)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (at + 2 >= sentence.Sentence.EndToken || tokens[at].Norm is not ("for" or "of" or "over") || tokens[at + 1].Norm is not ("the" or "this" or "that" or "these" or "both")) return at;
        return sentence.Triggers.Find(t => !t.IsVerb && t.First >= at + 2 && t.First <= at + 3 && (t.Frame.Kind == FrameKind.Casualty || CasualtyJoiner.IsViolent(t.Frame.Type))) is { } blow ? blow.End : at;
    }

    /// <summary>A stop, a time, or "for it" and the like: nothing more is told of what was done.</summary>
    private static bool Closes(SentenceReading sentence, int at)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (at + 1 < sentence.Sentence.EndToken && tokens[at].Norm == "for" && tokens[at + 1].Norm is "it" or "this" or "that" or "both" or "them") at += 2;
        return at >= sentence.Sentence.EndToken || tokens[at].Form.Shape == TokenShape.Punctuation || tokens[at].Form.Is(WordClass.Coordinator) || sentence.Times.Any(t => t.FirstToken == at || t.FirstToken == at + 1 && tokens[at].Form.Is(WordClass.Preposition));
    }

    /// <summary>"says the rebels fired it", "says that it did it", "says it fired": the subject of a verb of doing whose object is what was told.</summary>
    private static ActorMention? Doer(SentenceReading sentence, SourceMention source)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (Deed(sentence, source) is not { } deed) return null;
        return sentence.Actors.Find(a => a.First >= deed.ClauseFirst && a.End <= deed.First && a is { Actor: not null, IsCivilian: false }) ?? (tokens[deed.First - 1].Norm is "it" or "they" ? Speaker(sentence, source) : null);
    }

    private static VerbGroup? Deed(SentenceReading sentence, SourceMention source) =>
        sentence.Groups.Find(g => g is { Finite: true, Passive: false, Negated: false } && g.First > source.SpeechAt && g.First >= source.First && g.End <= source.End && IsDeed(sentence, g));

    /// <summary>"did it", "fired it", "carried out the attack", "was behind it".</summary>
    private static bool IsDeed(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = group.End;
        bool doing = tokens[group.Head].Form.VerbLemma is "do" or "fire" or "launch" or "carry" or "plant" or "stage" or "conduct" or "be";
        if (doing && tokens[group.Head].Form.VerbLemma == "fire" && Closes(sentence, at)) return true;
        if (!doing || at + 1 >= sentence.Sentence.EndToken) return false;
        bool behind = tokens[at].Norm == "behind";
        if (behind || tokens[at].Norm == "out") at++;
        if (at + 1 < sentence.Sentence.EndToken && tokens[at].Norm is "the" or "this" or "that" or "both" && Blows.Contains(tokens[at + 1].Norm)) return Closes(sentence, at + 2);
        return tokens[at].Norm is "it" or "this" or "them" && (behind || tokens[group.Head].Form.VerbLemma != "be") && Closes(sentence, at + 1);
    }

    /// <summary>"claimed responsibility", "claimed the shot", "denied any involvement".</summary>
    private static bool IsOwnDeed(SentenceReading sentence, SourceMention source)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int first = source.SpeechAt + 1, last = first;
        if (tokens[source.SpeechAt].Form.VerbLemma is not "claim" && !source.Denies) return false;
        while (last + 1 < sentence.Sentence.EndToken && !Closes(sentence, last + 1)) last++;
        if (first >= sentence.Sentence.EndToken || last - first >= LongestObject) return false;
        if (source.Denies) return tokens[last].Norm is "involvement" or "responsibility" or "role";
        return tokens[last].Norm is "responsibility" or "it" or "this" || tokens[first].Norm is "the" or "both" && (tokens[last].Norm == "shot" || sentence.Triggers.Exists(t => (!t.IsVerb || t.First == source.SpeechAt) && t.End == last + 1));
    }

    private static ActorMention? Speaker(SentenceReading sentence, SourceMention source) =>
        sentence.Actors.Find(a => a.Span.Overlaps(source.Innermost.Span) && a is { Actor: not null, IsCivilian: false });

    /// <summary>The event as told before, what it did to things with it, but for who did it; how many it killed each source tells for itself.</summary>
    private static void Tell(ClaimDraft twin, ClaimDraft told, ActorMention author)
    {
        twin.Add(ActorRole.Initiator, FrameReader.Fighting(twin, author));
        if (told.Type == ClaimType.WeaponsDestroyedOrSeized) twin.Figures.AddRange(told.Figures.Where(f => f.Figure.Kind is FigureKind.Destroyed or FigureKind.Damaged));
        foreach (var (role, mention) in told.Actors.Where(a => a.Role is ActorRole.Target or ActorRole.Affected && a.Mention.Name != author.Name)) twin.Add(role, mention);
        twin.Means.AddRange(told.Means);
        twin.Why.Add("initiator: a source tells who did what was told before");
    }
}
