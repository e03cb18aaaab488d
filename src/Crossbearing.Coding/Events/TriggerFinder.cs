using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Finds the words of a sentence that a frame knows.</summary>
internal sealed class TriggerFinder(FrameLexicon lexicon)
{
    private const int LongestGap = 7;

    /// <summary>True for a verb that does something to a place or to somebody, and never stands alone.</summary>
    public bool TakesObject(string lemma) => Alone(lemma).Any() && Alone(lemma).All(p => p.Frame.Slot("object") is "place" or "target" or "affected" && p.Frame.Slot("by") is not null && p.Frame.Slot("in") != "target");

    /// <summary>True for a verb that can take a place from somebody ("capture"), whatever else it can do.</summary>
    public bool TakesPlaces(string lemma) => Alone(lemma).Any(p => p.Frame.Slot("object") == "place" && p.Frame.Slot("by") == "initiator");

    /// <summary>True for a verb by which the thing is hit, destroyed or robbed ("burn" of "houses").</summary>
    public bool TakesThing(string lemma, string noun) => Alone(lemma).Any(p => p.Frame.Type is ClaimType.LootingOrDestruction or ClaimType.ShellingMissileStrike && p.Frame.Slot("by") is not null && p.Frame.Objects.Contains(noun));

    /// <summary>"it was …", "there were …": a verb that only presents what follows.</summary>
    public static bool IsPresentative(ImmutableArray<Token> tokens, VerbGroup group) =>
        group.First > 0 && tokens[group.Head].Form.VerbLemma == "be" && tokens[group.First - 1].Norm is "it" or "there";

    private IEnumerable<FramePattern> Alone(string lemma) => lexicon.Verbs(lemma).Where(p => p.Words.Length == 1);

    /// <summary>Triggers in text order; of overlapping ones the longer pattern.</summary>
    public List<Trigger> Find(ImmutableArray<Token> tokens, Sentence sentence, IReadOnlyList<VerbGroup> groups, Func<int, bool> isActor)
    {
        var found = new List<Trigger>();
        var verbHeads = new HashSet<int>();
        foreach (VerbGroup group in groups)
        {
            verbHeads.Add(group.Head);
            if (Verb(tokens, sentence, group, groups) is { } trigger) found.Add(trigger);
        }
        bool free = groups.All(g => !g.Finite || IsPresentative(tokens, g));
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Compound(tokens, i) is { } compound) found.Add(compound);
            else if (!verbHeads.Contains(i) && Noun(tokens, sentence, i, free, isActor(i)) is { } noun) found.Add(noun);
        }
        return Longest(found);
    }

    private Trigger? Verb(ImmutableArray<Token> tokens, Sentence sentence, VerbGroup group, IReadOnlyList<VerbGroup> groups)
    {
        int limit = groups.FirstOrDefault(g => g.IsAfterReduced && g.SharesSubject == group)?.First ?? sentence.EndToken; // "A car driven by X | went off at Y"
        var found = new List<Trigger>();
        Token head = tokens[group.Head];
        ulong after = After(tokens, group.Head + 1, limit);
        foreach (FramePattern pattern in lexicon.Verbs(head.Form.VerbLemma))
        {
            if ((pattern.Rest & ~after) != 0) continue;
            if (group.Passive && pattern.Words.Length == 1 && pattern.Frame.Type is ClaimType.Protest or ClaimType.Riot) continue; // "were marched off"
            if (pattern.Words.Length == 1 && group.Head + 1 < sentence.EndToken && IsSaying(head.Form.VerbLemma, tokens[group.Head + 1].Norm)) continue;
            if (Match(tokens, pattern.Words, group.Head, limit) is { } end) found.Add(new Trigger(pattern.Frame, group.Passive ? TriggerForm.Passive : TriggerForm.Active, group.Head, end, group.First));
        }
        foreach (FramePattern pattern in group.Passive ? States(head) : [])
        {
            if (Match(tokens, pattern.Words, group.Head, limit) is { } end) found.Add(new Trigger(pattern.Frame, TriggerForm.Passive, group.Head, end, group.First));
        }
        if (group.Negated) found.AddRange(Undone(tokens, group, limit));
        return FirstWithOthers([.. found.OrderByDescending(t => t.End).ThenByDescending(t => t.Negates)]);
    }

    /// <summary>The bits of the words that a pattern can reach from a verb.</summary>
    private static ulong After(ImmutableArray<Token> tokens, int from, int limit)
    {
        ulong bits = 0;
        for (int i = from; i < limit; i++) bits |= FramePattern.BitOf(tokens[i].Norm) | FramePattern.BitOf(tokens[i].Form.NounLemma);
        return bits;
    }

    /// <summary>"did not let the convoy through", "was not allowed to enter": what is told by its not being done.</summary>
    private IEnumerable<Trigger> Undone(ImmutableArray<Token> tokens, VerbGroup group, int limit)
    {
        Token head = tokens[group.Head];
        IEnumerable<FramePattern> states = group.Passive ? Forms(head, lexicon.UndoneStates) : [];
        foreach (var (pattern, form) in lexicon.Undone(head.Form.VerbLemma).Select(p => (p, group.Passive ? TriggerForm.Passive : TriggerForm.Active)).Concat(states.Select(p => (p, TriggerForm.Passive))))
        {
            if (Match(tokens, pattern.Words, group.Head, limit) is { } end) yield return new Trigger(pattern.Frame, form, group.Head, end, group.First) { Negates = true };
        }
    }

    private IEnumerable<FramePattern> States(Token head) => Forms(head, lexicon.States);

    private static IEnumerable<FramePattern> Forms(Token head, Func<string, IReadOnlyList<FramePattern>> table) =>
        head.Form.VerbLemma == head.Norm ? table(head.Norm) : table(head.Norm).Concat(table(head.Form.VerbLemma));

    /// <summary>"cut short a visit", "fighting is taking place around X", "the town fell silent": with the next word the verb says something else.</summary>
    private static bool IsSaying(string lemma, string next) => (lemma, next) is ("cut", "short") or ("take", "place" or "part" or "shape" or "hold" or "heart" or "aim" or "issue" or "stock") or ("fall", "silent" or "quiet" or "ill" or "asleep" or "short" or "apart" or "sick" or "pregnant" or "still");

    /// <summary>The noun trigger that ends at a token; of fragments where it is <c>free</c>, with no verb in its sentence, of others where it is not <c>named</c>, no actor.</summary>
    private Trigger? Noun(ImmutableArray<Token> tokens, Sentence sentence, int last, bool free, bool named)
    {
        WordForm form = tokens[last].Form;
        if (form.Shape != TokenShape.Word) return null;
        var found = new List<Trigger>();
        foreach (FramePattern pattern in lexicon.Nouns(form.NounLemma))
        {
            int first = last - pattern.Words.Length + 1;
            if (pattern.Frame.IsFragment ? !free : named) continue;
            if (first >= sentence.FirstToken && Precedes(tokens, pattern.Words, first)) found.Add(new Trigger(pattern.Frame, TriggerForm.Noun, first, last + 1, first));
        }
        foreach (FramePattern pattern in found.Count == 0 && !named && last > sentence.FirstToken ? lexicon.Adjectives(form.Norm) : [])
        {
            found.Add(new Trigger(pattern.Frame, TriggerForm.Adjective, last, last + 1, last));
        }
        return FirstWithOthers(found);
    }

    /// <summary>The longest pattern first, then the order of the lexicon; each frame once.</summary>
    private static Trigger? FirstWithOthers(List<Trigger> found) =>
        found.Count < 2 ? found.FirstOrDefault() : found[0] with { Others = [.. found.Skip(1).Where(t => t.Frame != found[0].Frame).DistinctBy(t => t.Frame)] };

    private Trigger? Compound(ImmutableArray<Token> tokens, int i) =>
        lexicon.Compound(tokens[i].Norm) is { } pair ? new Trigger(pair.Frame, TriggerForm.Adjective, i, i + 1, i) : null;

    private static bool Precedes(ImmutableArray<Token> tokens, string[] words, int first)
    {
        for (int k = 0; k < words.Length - 1; k++)
        {
            if (tokens[first + k].Norm != words[k]) return false;
        }
        return true;
    }

    /// <summary>One past the last word where the pattern's words follow the head, up to two determiners, adverbs or points of the compass between; null where they do not.</summary>
    private static int? Match(ImmutableArray<Token> tokens, string[] words, int head, int limit)
    {
        int at = head + 1;
        for (int k = 1; k < words.Length; k++)
        {
            int reach = 3;
            if (words[k] == "~")
            {
                reach = LongestGap;
                k++;
            }
            int hit = -1;
            for (int j = at; j < Math.Min(at + reach, limit); j++)
            {
                if ((tokens[j].Norm == words[k] || tokens[j].Form.NounLemma == words[k]) && !IsOfNumber(tokens, j, limit))
                {
                    hit = j;
                    break;
                }
                if (reach == 3 && !tokens[j].Form.Is(WordClass.Determiner | WordClass.Adverb) && Directions.OfPoint(tokens[j].Norm) is null && !(tokens[j].Form.Classes == WordClass.None && tokens[j].Form.Verb == VerbForms.None && k > 1)) break;
                if (tokens[j].Norm is ";" or "." or "," or "that" || tokens[j].Form.Is(WordClass.Coordinator) && j + 1 < limit && (tokens[j + 1].Form.Shape == TokenShape.Number || tokens[j + 1].Form.Is(WordClass.NumberWord))) break;
            }
            if (hit < 0) return null;
            at = hit + 1;
        }
        return at;
    }

    /// <summary>"sent at least 6,000": the preposition belongs to the number.</summary>
    private static bool IsOfNumber(ImmutableArray<Token> tokens, int at, int limit) =>
        tokens[at].Norm == "at" && at + 1 < limit && tokens[at + 1].Norm is "least" or "most";

    /// <summary>The longest of those that overlap; a noun that closes a verb's pattern ("began with an assault") is tried where the verb's frames lack what they need.</summary>
    private static List<Trigger> Longest(List<Trigger> found)
    {
        var kept = new List<Trigger>();
        foreach (Trigger trigger in found.OrderByDescending(t => t.End - t.First).ThenByDescending(t => t.IsVerb).ThenBy(t => t.First))
        {
            int over = kept.FindIndex(k => k.First < trigger.End && trigger.First < k.End && (k.First == trigger.First || k.End == trigger.End || k.End - k.First <= 3));
            if (over < 0) kept.Add(trigger);
            else if (kept[over] is { Form: TriggerForm.Active } verb && verb.End == trigger.End && trigger.Form == TriggerForm.Noun) kept[over] = verb with { Others = [.. verb.Others, trigger, .. trigger.Others] };
        }
        kept.Sort((a, b) => a.First.CompareTo(b.First));
        return kept;
    }
}
