using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>A people is not its state, and the police are not the army.</content>
internal sealed partial class ActorFinder
{
    /// <summary>Id of the people who do not fight, in the pack <c>world</c>.</summary>
    public const string Civilians = "civilians";

    private static readonly HashSet<string> Crowds = new(StringComparer.Ordinal) { "dozens", "scores", "hundreds", "thousands", "millions", "crowds" };

    private static readonly HashSet<string> Police = new(StringComparer.Ordinal)
        { "police", "policemen", "policeman", "policewomen", "policewoman", "gendarmes", "gendarme", "gendarmerie" };

    private static readonly HashSet<string> Branches = new(StringComparer.Ordinal) { "riot", "anti-riot", "traffic", "secret", "border", "federal", "national", "paramilitary" };

    /// <summary>Fates of those who fight, which tell of a counted people that its soldiers are meant: "hundreds of Russians were killed".</summary>
    private static readonly HashSet<string> Fates = new(StringComparer.Ordinal)
        { "kill", "wound", "injure", "die", "surrender", "capture", "eliminate", "destroy", "lose", "encircle", "attack", "advance", "storm", "assault" };

    /// <summary>"Egyptian police", "Liberian riot police", "Kenya's police officers": the police of a country of which no pack has one, by their words; null for others.</summary>
    private static ActorMention? PoliceOf(Document document, Sentence sentence, int first, int at)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (at < sentence.EndToken && Branches.Contains(tokens[at].Norm)) at++;
        if (at >= sentence.EndToken || !Police.Contains(tokens[at].Norm)) return null;
        int end = at + 1 < sentence.EndToken && tokens[at + 1].Norm is "officers" or "officer" or "forces" or "force" ? at + 2 : at + 1;
        TextSpan span = document.SpanOf(first, end);
        return new ActorMention { First = first, End = end, Span = span, Name = span.Of(document.Text), Why = "the police of a country; in no pack" };
    }

    /// <summary>"Afghan guerrillas", "Palestinian suicide bombers".</summary>
    private static ActorMention Irregular(Document document, int first, int end) =>
        new() { First = first, End = end, Span = document.SpanOf(first, end), Name = document.SpanOf(first, end).Of(document.Text), Why = "a people and a word for fighters of no state" };

    /// <summary>"ethnic Albanians", "thousands of Iraqi Kurds": people of a country, who do not act for its state; null for others.</summary>
    private ActorMention? PeopleOf(Document document, Sentence sentence, int first, int end)
    {
        bool ethnic = first > sentence.FirstToken && document.Tokens[first - 1].Norm == "ethnic";
        if (IsBeforeNoun(document, sentence, end) || !ethnic && !IsCounted(document, sentence, first, end) || lexicon.Theatres.Actor(Civilians) is not { } people) return null;
        return new ActorMention { First = first, End = end, Span = document.SpanOf(first, end), Actor = people, Name = people.Name, IsGeneric = true, IsCivilian = true, Why = "people of a country" };
    }

    private static bool IsCounted(Document document, Sentence sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int of = first - 1;
        if (of > sentence.FirstToken && tokens[of].IsCapitalised) of--;
        if (of <= sentence.FirstToken || tokens[of].Norm != "of" || !Crowds.Contains(tokens[of - 1].Norm)) return false;
        return !Enumerable.Range(Math.Max(sentence.FirstToken, of - 4), Math.Min(end + 4, sentence.EndToken) - Math.Max(sentence.FirstToken, of - 4)).Any(i => Fates.Contains(tokens[i].Form.VerbLemma));
    }

    /// <summary>"Palestinian youths", "the Russian city of X", "young Afghan villagers": a noun of people who do not fight follows the demonym.</summary>
    private bool IsOfPeople(Document document, Sentence sentence, int end)
    {
        if (end + 1 < sentence.EndToken && document.Tokens[end].Norm is "city" or "town" or "village" or "region" or "province" or "district" or "port" or "border" && document.Tokens[end + 1].Norm is "of" or "village" or "town" or "city" or "region" or "district" or "in") return true;
        int noun = end < sentence.EndToken && document.Tokens[end].Form is { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None } && !IsPeople(document.Tokens[end].Norm) ? end + 1 : end;
        return noun < sentence.EndToken && IsPeople(document.Tokens[noun].Norm);
    }

    private bool IsPeople(string norm) => (nouns.IsCivilian(norm) || nouns.IsMob(norm) && norm != "settlers") && !nouns.IsFighter(norm) && !nouns.IsForce(norm);

    /// <summary>"a strict Islamic state": an article and a small last letter make a common noun of what else is a name.</summary>
    private static bool IsCommonNoun(Document document, Sentence sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (end < sentence.EndToken && tokens[first].Norm is "fighter" or "fighters" && AirWords.Contains(tokens[end].Norm)) return true;
        if (end - first < 2 || tokens[end - 1].Case != LetterCase.Lower || !tokens[first].IsCapitalised || tokens[end - 1].Norm is not ("state" or "republic" or "front" or "movement")) return false;
        int before = first - 1;
        while (before > sentence.FirstToken && first - before < 3 && tokens[before].Form is { Shape: TokenShape.Word, Classes: WordClass.None }) before--;
        return before >= sentence.FirstToken && tokens[before].Norm is "a" or "an";
    }

    private static bool IsBeforeNoun(Document document, Sentence sentence, int end) =>
        end < sentence.EndToken && document.Tokens[end] is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None } };
}
