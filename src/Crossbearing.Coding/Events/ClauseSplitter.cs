using System.Collections.Immutable;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>
/// A shallow reading of a sentence: verb groups and the stretch in which each finds its subject and its objects. It knows word classes, shapes
/// and what the tagger takes for a verb in the present; a parser can take its place behind the same result.
/// </summary>
internal sealed partial class ClauseSplitter
{
    private const int LongestHeadline = 30, LongestLabel = 9, LongestFlash = 7, LongestSubject = 4;

    private readonly ImmutableArray<Token> tokens;
    private readonly int first;
    private readonly int end;
    private readonly Func<int, bool> isName;

    /// <summary>One past the verb group found last, 0 before the first.</summary>
    private int lastEnd;

    private readonly ImmutableArray<WordTag> tags;


    private ClauseSplitter(ImmutableArray<Token> tokens, ImmutableArray<WordTag> tags, Sentence sentence, Func<int, bool> isName)
    {
        this.tokens = tokens;
        this.tags = tags;
        this.isName = isName;
        (first, end) = (sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>The verb groups of a sentence in text order; <paramref name="isName"/> tells tokens that belong to a name.</summary>
    public static List<VerbGroup> Split(ImmutableArray<Token> tokens, ImmutableArray<WordTag> tags, Sentence sentence, Func<int, bool> isName)
    {
        var splitter = new ClauseSplitter(tokens, tags, sentence, isName);
        List<VerbGroup> groups = splitter.Groups();
        for (int i = 1; i < groups.Count; i++) splitter.Reduce(groups, i);
        for (int i = 0; i < groups.Count; i++) splitter.Bound(groups, i);
        for (int i = 0; i < groups.Count; i++) splitter.Close(groups, i);
        return groups;
    }

    private List<VerbGroup> Groups()
    {
        var groups = new List<VerbGroup>();
        for (int i = first; i < end;)
        {
            VerbGroup? group = isName(i) ? null : GroupAt(i);
            if (group is null)
            {
                i++;
                continue;
            }
            groups.Add(group);
            lastEnd = i = group.End;
        }
        return groups;
    }

    /// <summary>"Rockets fired from X landed in Y": of two verbs without a subject or a joining word between them the first hangs on its noun.</summary>
    private void Reduce(List<VerbGroup> groups, int index)
    {
        VerbGroup before = groups[index - 1], after = groups[index];
        bool may = before is { Finite: true, Passive: false, Negated: false } && !OnlySpeaks(before.Head) && before.First == before.Head && after is { Finite: true } && (tokens[before.Head].Form.Verb & VerbForms.Participle) != 0
            && before.End < after.First && tokens[before.End].Form.Is(WordClass.Preposition) && before.First > first && !tokens[before.First - 1].Form.Is(WordClass.Pronoun | WordClass.Relative);
        if (may && IsUnbroken(before.End, after.First)) groups[index - 1] = Make(before.First, before.Head, passive: true, finite: false, negated: false);
    }

    private bool IsUnbroken(int from, int to)
    {
        for (int j = from; j < to; j++)
        {
            Token token = tokens[j];
            if (token.Form.Shape == TokenShape.Punctuation || token.Form.Is(WordClass.Coordinator | WordClass.Relative | WordClass.Pronoun) || token.Form.Is(WordClass.Subordinator) && !token.Form.Is(WordClass.Preposition)) return false;
        }
        return true;
    }

    private VerbGroup? GroupAt(int i)
    {
        WordForm form = tokens[i].Form;
        if (IsPossessive(i)) return null;
        if (form.Is(WordClass.Modal | WordClass.Auxiliary) && !IsPossessive(i) && !(tokens[i].IsCapitalised && i > first)) return Auxiliary(i);
        if (form.Norm == "to" && i + 1 < end && form.Is(WordClass.Preposition) && !IsFromTo(i) && IsBase(i + 1) && !isName(i + 1) && !(tokens[i + 1].Case == LetterCase.Capitalised && !IsHeadline())) return tokens[i + 1].Form.Is(WordClass.Auxiliary) ? Auxiliary(i + 1) : Make(i, i + 1, passive: false, finite: false, negated: false);
        return IsVerb(i, out bool passive, out bool finite) ? Make(i, i, passive, finite, Negation(i - 2, i)) : null;
    }

    /// <summary>Goes right over auxiliaries, adverbs and negations to the main verb.</summary>
    private VerbGroup Auxiliary(int i)
    {
        bool be = IsBe(tokens[i].Norm), have = IsHave(tokens[i].Norm), infinitive = i > first && tokens[i - 1].Norm == "to";
        int head = i;
        for (int j = i + 1; j < Math.Min(i + 7, end); j++)
        {
            WordForm form = tokens[j].Form;
            if (form.Is(WordClass.Auxiliary | WordClass.Modal))
            {
                be = be || IsBe(form.Norm);
                head = j;
            }
            else if (form.Is(WordClass.Negation | WordClass.Adverb) || form.Norm is "\"" or "“" or "‘")
            {
                continue;
            }
            else
            {
                if (form.Verb != VerbForms.None && !isName(j) && Follows(be, have, form)) head = j;
                break;
            }
        }
        bool passive = be && head > i && (tokens[head].Form.Verb & VerbForms.Participle) != 0 && !IsGerundOnly(tokens[head].Form) && !tokens[head].Form.Is(WordClass.Auxiliary);
        return Make(infinitive ? i - 1 : i, head, passive, !infinitive && tokens[i].Norm is not ("having" or "being"), Negation(i, tokens[head].Form.Is(WordClass.Auxiliary) ? Math.Min(head + 2, end) : head + 1));
    }

    private static bool Follows(bool be, bool have, WordForm form) =>
        be || have ? (form.Verb & (VerbForms.Participle | VerbForms.Gerund)) != 0 : (form.Verb & VerbForms.Base) != 0 || form.Verb != VerbForms.None;

    private static VerbGroup Make(int start, int head, bool passive, bool finite, bool negated) => new()
    {
        First = start, Head = head, End = head + 1, Passive = passive, Finite = finite, Negated = negated,
    };

    private bool Negation(int from, int to)
    {
        for (int j = Math.Max(from, first); j < to; j++)
        {
            if (tokens[j].Form.Is(WordClass.Negation) && tokens[j].Norm is not ("no" or "without")) return true;
        }
        return false;
    }

    /// <summary>A verb without an auxiliary: a past form, a participle after its noun, a present where the tagger sees one.</summary>
    private bool IsVerb(int i, out bool passive, out bool finite)
    {
        (passive, finite) = (false, true);
        Token token = tokens[i];
        VerbForms verb = token.Form.Verb;
        if (verb == VerbForms.None || token.Form.Shape != TokenShape.Word || token.Form.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Subordinator | WordClass.Coordinator)) return false;
        if (token.IsCapitalised && i > first && token.Case == LetterCase.Capitalised && !IsHeadline()) return false;
        if (token.Case == LetterCase.AllCapitals && IsAcronym(i) || token.Norm == "losses" || token.Norm.EndsWith("vbied", StringComparison.Ordinal)) return false;
        bool afterDeterminer = i > first && (IsDeterminer(i - 1) || tokens[i - 1].Norm is "'s" or "'");
        if ((verb & (VerbForms.Past | VerbForms.Participle)) != 0)
        {
            if (afterDeterminer || IsAttributive(i)) return false;
            passive = IsReducedPassive(i, verb);
            finite = !passive;
            return true;
        }
        if (verb == VerbForms.Gerund)
        {
            finite = IsUnderWay(i);
            if (finite || i > first && lastEnd == i && IsCatenative(tokens[i - 1].Form)) return true;
            bool nominal = afterDeterminer || (i > first && tokens[i - 1].Form.Is(WordClass.Preposition) && i + 1 < end && tokens[i + 1].Norm == "of") || (i + 1 < end && tokens[i + 1].Norm is "of" or "between" or "in" or "erupted" or "continued") || IsInPhrase(i) || i + 1 < end && IsFiniteOnly(tokens[i + 1]);
            return !nominal && i + 1 < end && StartsObject(i + 1) && (i == first || tokens[i - 1].Norm is "," or "and" or "while" or "after" or "before" or "by" or "without" || tokens[i - 1].Form.Is(WordClass.Preposition) || isName(i - 1));
        }
        if (tags[i] == WordTag.Base && (verb & VerbForms.Base) != 0 && i > first && i + 1 < end && (tokens[i - 1].Form.Is(WordClass.Coordinator) || i - 1 == first && isName(first)) && StartsObject(i + 1)) return true;
        if ((verb & VerbForms.Base) != 0 && (IsListedSubject(i) || IsBehindPhrase(i) || IsCounting(i))) return true;
        if ((verb & VerbForms.Third) != 0 && i > first && i + 1 < end && (tokens[i - 1].Norm is "which" or "who" && StartsName(i + 1) || isName(i - 1) && isName(i + 1) && tokens[i].Case == LetterCase.Lower && (i - 1 == first || tokens[i - 2].Norm == "the"))) return true;
        if (i > first && tokens[i - 1].Norm is ":" or "–" or "—" && (i + 1 >= end || !StartsObject(i + 1))) return false;
        return tags[i] == WordTag.Present && !afterDeterminer && (i == first ? IsHeadline() : !tokens[i - 1].Form.Is(WordClass.Preposition) && !(IsSingularNoun(i - 1) && (verb & VerbForms.Third) == 0));
    }

    /// <summary>"the A and the B hold C": a base form between two names, of which the one before ends a list that opens the clause.</summary>
    private bool IsListedSubject(int i)
    {
        if (lastEnd > first || i + 1 >= end || i == first || !isName(i - 1) || !isName(i + 1) && !IsDeterminer(i + 1)) return false;
        int left = i - 1;
        while (left > first && isName(left)) left--;
        if ((IsDeterminer(left) || IsEpithet(tokens[left].Norm)) && left > first) left--;
        return tokens[left].Norm is "and" or "&" or "+" && left > first && isName(left - 1);
    }

    /// <summary>"Accounts sympathetic to A speak of", "Militias allied with B hold the town": the first base form behind the name that ends a phrase of a plural subject.</summary>
    private bool IsBehindPhrase(int i)
    {
        if (lastEnd > first || i + 1 >= end || i == first || !isName(i - 1)) return false;
        if (tokens[i + 1].Norm is not ("of" or "that") && !isName(i + 1) && !IsDeterminer(i + 1) && tokens[i + 1].Form.Shape != TokenShape.Number && !tokens[i + 1].Form.Is(WordClass.NumberWord)) return false;
        int left = i - 1;
        while (left > first && isName(left)) left--;
        if (!tokens[left].Form.Is(WordClass.Preposition) || tokens[left].Form.Is(WordClass.Coordinator)) return false;
        for (int j = first; j < left; j++)
        {
            if (tokens[j].Form.Shape == TokenShape.Punctuation || tokens[j].Form.Is(WordClass.Preposition | WordClass.Relative | WordClass.Subordinator)) return false;
            if (tokens[j].Form is { Classes: WordClass.None, Shape: TokenShape.Word } && IsPluralForm(tokens[j])) return true;
        }
        return false;
    }

    /// <summary>"His forces control 1,000 square kilometres", "Russian troops hold about a fifth": a base form between people in the plural and a number.</summary>
    private bool IsCounting(int i)
    {
        int left = i - 1;
        while (left > first && tokens[left].Form.Is(WordClass.Adverb)) left--;
        if (lastEnd > first && !OnlySpeaks(lastEnd - 1) || left < Math.Max(first, lastEnd) || i + 1 >= end || tokens[left].Form.Classes != WordClass.None || !IsPluralForm(tokens[left])) return false;
        int next = tokens[i + 1].Norm is "about" or "around" or "over" or "nearly" or "almost" or "some" or "roughly" or "approximately" ? i + 2 : i + 1;
        return next < end && (tokens[next].Form.Shape == TokenShape.Number || tokens[next].Form.Is(WordClass.NumberWord));
    }

    /// <summary>"A: families leaving, third day": in an item without any verb people in the plural and what they are doing.</summary>
    private bool IsUnderWay(int i)
    {
        if (lastEnd > 0 || i <= first || tokens[i - 1].Form is not { Classes: WordClass.None, Shape: TokenShape.Word } || tokens[i - 1].IsCapitalised || !IsPluralForm(tokens[i - 1]) || i + 1 < end && tokens[i + 1].Norm == "of") return false;
        int led = i - 1, sign = first + 1;
        while (led > first && tokens[led].Norm is not (":" or "–" or "—" or ",")) led--;
        while (sign < led && tokens[sign].Norm is not (":" or "–" or "—")) sign++;
        if (led <= first || sign > led || i - led > LongestSubject) return false;
        for (int j = led; j < end; j++)
        {
            if (j < i && tokens[j].Form.Is(WordClass.Preposition) || j > i && (tokens[j].Form.Is(WordClass.Auxiliary | WordClass.Modal) || IsFiniteOnly(tokens[j]))) return false;
        }
        return true;
    }

    /// <summary>"confirmed SVBIED": one word in capitals behind one in small letters.</summary>
    private bool IsAcronym(int i) => i > first && tokens[i - 1].Case == LetterCase.Lower && (i + 1 >= end || tokens[i + 1].Case != LetterCase.AllCapitals);

    /// <summary>"began leaving", "admitted losing X", "were seen entering": a verb that takes another in -ing, done by the same.</summary>
    private static bool IsCatenative(WordForm form) =>
        form.VerbLemma is "begin" or "start" or "keep" or "continue" or "resume" or "admit" or "acknowledge" or "deny" or "risk" || (form.Verb & VerbForms.Participle) != 0 && form.VerbLemma is "see" or "spot" or "film" or "observe";

    /// <summary>A common noun in the singular, which no base form agrees with: "an army patrol near …".</summary>
    private bool IsSingularNoun(int i) =>
        !isName(i) && tokens[i].Form is { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None } form && form.NounLemma == form.Norm && tokens[i].Case == LetterCase.Lower;

    /// <summary>"fighting goes on", "shelling killed two": a past form or third person right after, which can be no object.</summary>
    private static bool IsFiniteOnly(Token token) =>
        (token.Form.Verb & (VerbForms.Past | VerbForms.Third)) != 0 && token.Form.Shape == TokenShape.Word && !token.IsCapitalised && (token.Form.NounLemma == token.Norm || token.Norm is "goes" or "continues" or "rages");

    /// <summary>"in shelling at X": a noun between two prepositions.</summary>
    private bool IsInPhrase(int i) =>
        i > first && i + 1 < end && tokens[i - 1].Norm is "in" or "from" or "under" or "amid" or "during" or "despite" && tokens[i + 1].Form.Is(WordClass.Preposition);

    /// <summary>"which" is a determiner before a noun; before a verb it opens a relative clause. "once more" is an adverb.</summary>
    private bool IsDeterminer(int i) => tokens[i].Form.Is(WordClass.Determiner) && !tokens[i].Form.Is(WordClass.Relative) && !(tokens[i].Norm == "more" && i > first && tokens[i - 1].Norm == "once");

    private static bool IsPluralForm(Token token) => token.Form.NounLemma != token.Norm;

    /// <summary>True for a participle between a determiner or adjective and a noun: "the captured village".</summary>
    private bool IsAttributive(int i)
    {
        if (i + 1 >= end || i == first) return false;
        if (IsEpithet(tokens[i].Norm) && !tokens[i + 1].Form.Is(WordClass.Preposition) && tokens[i + 1].Form.Shape == TokenShape.Word) return true;
        int left = i - 1;
        while (left > first && tokens[left].Form.Is(WordClass.Adverb)) left--;
        Token before = tokens[left], after = tokens[i + 1];
        bool nounAfter = after.Form.Classes == WordClass.None && after.Form.Shape == TokenShape.Word && after.Case == LetterCase.Lower && (after.Form.Verb == VerbForms.None || before.Form.Is(WordClass.Preposition) && IsPluralForm(after));
        return nounAfter && (before.Form.Is(WordClass.Preposition | WordClass.NumberWord) || IsDeterminer(left) || before.Form.Shape == TokenShape.Number) && (tokens[i].Form.Verb & VerbForms.Participle) != 0;
    }

    /// <summary>True for a participle that before a noun only describes it: "the army and allied militias", "armoured carriers".</summary>
    private static bool IsEpithet(string norm) => norm is "allied" or "armoured" or "armored";

    /// <summary>True for a verb that has no passive, but with "by" after it: "a motorcycle rigged with a timer exploded outside".</summary>
    private static bool IsIntransitive(string lemma) => lemma is "explode" or "erupt" or "appear" or "arrive" or "collapse";

    /// <summary>A participle without auxiliary that follows its noun: "villages seized by", "led by".</summary>
    private bool IsReducedPassive(int i, VerbForms verb)
    {
        if ((verb & VerbForms.Participle) == 0 || OnlySpeaks(i)) return false;
        int next = i + 1;
        while (next < end && tokens[next].Form.Is(WordClass.Adverb)) next++;
        if (next < end && tokens[next].Norm == "by" || i > first && tokens[i - 1].Norm == "(" || tokens[i].Norm == "armed" && next < end && tokens[next].Norm == "with") return true;
        if ((verb & VerbForms.Past) == 0) return !GoesOnFromPerfect(i);
        if (IsIntransitive(tokens[i].Form.VerbLemma)) return false;
        if (i > first && (tokens[i - 1].Form.Shape == TokenShape.Number || tokens[i - 1].Form.Is(WordClass.NumberWord)) && (next >= end || !StartsName(next))) return true;
        int before = i - 1;
        while (before > first && tokens[before].Norm is "also" or "still" or "already" or "long" or "once" or "formerly" or "previously") before--;
        if (i > first && tokens[before].Norm is "," && next < end && tokens[next].Form.Is(WordClass.Preposition)) return true;
        if (IsToldBySay(i)) return false;
        if (IsReducedRelative(i, next) || IsBelieved(i)) return true;
        if (tokens[i].Norm == "shot" && i > first && i + 1 < end && tokens[i + 1].Norm == "dead" && (i + 2 >= end || !StartsObject(i + 2))) return true;
        if (lastEnd == 0 && end - first <= LongestFlash && i > first && isName(i - 1) && (next >= end || tokens[next].Norm == ".")) return true;
        return IsHeadline() && (next >= end || tokens[next].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator) || tokens[next].Form.Shape == TokenShape.Punctuation);
    }

    /// <summary>"had attacked X and taken Y": the auxiliary of the verb before is that of this one too.</summary>
    private bool GoesOnFromPerfect(int i)
    {
        int have = lastEnd - 2;
        if (have < first) return false;
        while (have > first && tokens[have].Form.Is(WordClass.Adverb)) have--;
        return i + 1 < end && StartsObject(i + 1) && tokens[i - 1].Norm is "and" or "then" or "," && IsHave(tokens[have].Norm);
    }

    /// <summary>"UNIFIL said a tank fired at its post": say has no noun as its object, so that but in a headline the participle is the only verb that what was said can have.</summary>
    private bool IsToldBySay(int i)
    {
        if (lastEnd <= first || IsHeadline() || tokens[lastEnd - 1].Form.VerbLemma is not ("say" or "add")) return false;
        return !tokens.Skip(i + 1).Take(end - i - 1).TakeWhile(t => t.Form.Shape != TokenShape.Punctuation).Any(t => (t.Form.Verb & (VerbForms.Past | VerbForms.Third)) != 0 || IsBe(t.Norm) || IsHave(t.Norm));
    }

    /// <summary>"captured X in operations carried out over …": a participle after a common noun in the object of the verb before.</summary>
    private bool IsReducedRelative(int i, int next)
    {
        if (lastEnd <= first || i - lastEnd < 2 || isName(i - 1) || next >= end || !tokens[next].Form.Is(WordClass.Preposition)) return false;
        if (tokens[i - 1].Form.Classes != WordClass.None || tokens[i - 1].Form.Shape != TokenShape.Word || tokens[i - 1].IsCapitalised) return false;
        for (int j = lastEnd; j < i; j++)
        {
            if (tokens[j].Form.Shape == TokenShape.Punctuation || tokens[j].Form.Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative | WordClass.Pronoun) && !tokens[j].Form.Is(WordClass.Preposition)) return false;
        }
        return true;
    }

    /// <summary>"warplanes believed to belong to X bombed Y", "men suspected of being Z attacked": what is held of the subject, before its own verb.</summary>
    private bool IsBelieved(int i)
    {
        if (i == first || i + 2 >= end || tokens[i - 1].Form is not { Shape: TokenShape.Word, Classes: WordClass.None } || tokens[i].Form.VerbLemma is not ("believe" or "think" or "suspect" or "presume" or "allege" or "understand" or "know" or "accuse") || tokens[i + 1].Norm is not ("to" or "of")) return false;
        for (int k = i + 2; k < end && tokens[k].Form.Shape != TokenShape.Punctuation && !tokens[k].Form.Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative); k++)
            if ((tokens[k].Form.Verb & VerbForms.Past) != 0 && k + 1 < end && !tokens[k - 1].Form.Is(WordClass.Auxiliary | WordClass.Determiner | WordClass.Preposition)) return true;
        return false;
    }

    /// <summary>"from house to house": the noun before is said again.</summary>
    private bool IsFromTo(int to) => to > first && tokens[to - 1].Norm == tokens[to + 1].Norm;

    /// <summary>"the ministry said at least 20 …", "residents said by telephone": said and added hang on no noun, but for "said to have".</summary>
    private bool OnlySpeaks(int i) => tokens[i].Form.VerbLemma is "say" or "add" && !(i + 1 < end && tokens[i + 1].Norm == "to");

    private bool StartsObject(int i) =>
        isName(i) || tokens[i].IsCapitalised || tokens[i].Form.Is(WordClass.Determiner | WordClass.NumberWord | WordClass.Pronoun) || tokens[i].Form.Shape == TokenShape.Number
        || (tokens[i].Form.Classes == WordClass.None && tokens[i].Form.Shape == TokenShape.Word);

    private bool StartsName(int i) => isName(i) || tokens[i].IsCapitalised || tokens[i].Form.Is(WordClass.Determiner);

    private bool IsBase(int i) => (tokens[i].Form.Verb & VerbForms.Base) != 0 && !tokens[i].Form.Is(WordClass.Determiner);

    private bool IsHeadline()
    {
        if (end - first > LongestHeadline || tokens[end - 1].Norm == ":" && end - first > LongestLabel) return false;
        for (int j = first; j < end; j++)
        {
            if (tokens[j].Norm is "." or "!" or "?") return false;
        }
        return true;
    }

    private static bool IsBe(string norm) => norm is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "am" or "'s" or "'re" or "got" or "get" or "gets";

    /// <summary>'s after a noun or name; after a pronoun it is a verb.</summary>
    private bool IsPossessive(int i) => tokens[i].Norm == "'s" && i > first && !tokens[i - 1].Form.Is(WordClass.Pronoun) && tokens[i - 1].Norm is not ("it" or "that" or "there" or "what" or "he" or "she" or "who" or "here" or "let");

    private static bool IsHave(string norm) => norm is "have" or "has" or "had" or "having" or "'ve" or "'d";

    private static bool IsGerundOnly(WordForm form) => form.Verb == VerbForms.Gerund;
}
