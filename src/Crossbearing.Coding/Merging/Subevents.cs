using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>
/// Tells ACLED's sub-event of a claim. Who takes a place decides between its two gains, as in ACLED's codebook: the state that the place lies in (and
/// who fights under or beside it) regains, anyone else overtakes, but who comes from abroad and takes it from a group in arms; where nobody is said to have taken it, who lost it tells. Where a type has several others, words of the packs, the initiator or people killed tell
/// which. Thread-safe after construction.
/// </summary>
internal sealed class Subevents
{
    private readonly TheatreSet theatres;
    private readonly FrozenSet<string> stateParties;
    private readonly Dictionary<ClaimType, List<Choice>> choices = [];

    public Subevents(TheatreSet theatres, IEnumerable<LexiconEntry> lexicon)
    {
        this.theatres = theatres;
        stateParties = theatres.Actors.Where(a => IsState(a) && a.Party is not null).Select(a => a.Party!).ToFrozenSet(StringComparer.Ordinal);
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "subevents"))
        {
            if (!Words.TryParse(entry.One("type") ?? "", out ClaimType type) || entry.One("name") is not { } name) continue;
            if (!choices.TryGetValue(type, out var list)) choices[type] = list = [];
            list.Add(new Choice(name, entry));
        }
    }

    /// <summary>The sub-event's name, or null where ACLED has none or nobody is said to have done it where that decides.</summary>
    public string? Of(ClaimDraft draft)
    {
        if (choices.TryGetValue(draft.Type, out var list) && list.Find(c => c.Fits(draft)) is { } choice) return choice.Name;
        if (draft.Trigger.Frame.Subevent is { } told && draft.Trigger.Frame.Type == draft.Type) return told;
        if (Victims.AreAttacked(draft)) return ClaimTypeInfo.Of(ClaimType.AttackOnCivilians).AcledSubevents[0];
        ImmutableArray<string> names = ClaimTypeInfo.Of(draft.Type).AcledSubevents;
        if (draft.Type != ClaimType.TerritoryGained) return names.FirstOrDefault();
        List<ActorMention> takers = [.. draft.Of(ActorRole.Initiator)];
        if (takers.Count == 0) return draft.Of(ActorRole.Target).FirstOrDefault()?.Actor is { } loser ? names[IsOfTheState(loser) ? 1 : 0] : null;
        return names[takers.Exists(t => t.Actor is { } taker && IsOfTheState(taker) && !IsAbroad(taker, draft.Place)) || IsForTheState(draft, takers) ? 0 : 1];
    }

    private bool IsOfTheState(Actor actor)
    {
        for (Actor? above = actor; above is not null; above = above.Parent is { } parent ? theatres.Actor(parent) : null)
        {
            if (IsState(above)) return true;
        }
        return theatres.PartyOf(actor) is { } party && stateParties.Contains(party.Id);
    }

    /// <summary>Who comes from abroad and takes a place from a group in arms fights beside the state that it lies in.</summary>
    private bool IsForTheState(ClaimDraft draft, List<ActorMention> takers) =>
        takers.Exists(t => t.Actor is { } taker && IsAbroad(taker, draft.Place)) && draft.Of(ActorRole.Target).Any(t => t.Actor is { Kind: "armed-group" or "militia" } loser && !IsOfTheState(loser));

    private static bool IsState(Actor actor) => actor.Kind is "state" or "government" or "armed-force";

    private static bool IsAbroad(Actor actor, PlaceMention? place) => actor.Country is { } own && place?.Place?.Country is { } country && own != country;

    /// <summary>One row of the packs' <c>subevents</c>: it fits where any of its signs is there.</summary>
    private sealed class Choice(string name, LexiconEntry entry)
    {
        private readonly PhraseTrie<bool> words = Phrases(entry.All("words"));
        private readonly FrozenSet<string> initiators = entry.All("initiators").ToFrozenSet(StringComparer.Ordinal);
        private readonly PhraseTrie<bool> unless = Phrases(entry.All("unless"));
        private readonly FrozenSet<string> named = entry.All("named").ToFrozenSet(StringComparer.Ordinal);
        private readonly bool isDeadly = entry.One("figure") == "killed", isUnsaid = entry.One("initiators") == "none";

        public string Name => name;

        public bool Fits(ClaimDraft draft) =>
            draft.Of(ActorRole.Initiator).Any(a => a.Actor is { } actor && initiators.Contains(actor.Id))
            || isDeadly && draft.Figures.Exists(f => f.Figure is { Kind: FigureKind.Killed, High: not 0 })
            || named.Count > 0 && draft.Of(ActorRole.Initiator).Any(a => a.Actor is null && Tokens(draft, a.First, a.End).Any(t => named.Contains(t.Norm)))
            || !(isUnsaid && draft.Has(ActorRole.Initiator)) && IsTold(draft, words) && !IsTold(draft, unless);

        private static IEnumerable<Token> Tokens(ClaimDraft draft, int first, int end) => Enumerable.Range(first, end - first).Select(i => draft.Sentence.Context.Tokens[i]);

        /// <summary>One of the words stands in the draft's sentence or in the one after it.</summary>
        private static bool IsTold(ClaimDraft draft, PhraseTrie<bool> words)
        {
            ReportContext context = draft.Sentence.Context;
            int last = Math.Min(draft.Sentence.Index + 1, draft.Sentence.Paragraph.EndSentence - 1), end = context.Document.Sentences[last].EndToken;
            for (int i = draft.Sentence.Sentence.FirstToken; i < end; i++)
            {
                if (words.Longest(context.Tokens, i, end, out _, out _)) return true;
            }
            return false;
        }

        private static PhraseTrie<bool> Phrases(ImmutableArray<string> phrases)
        {
            var trie = new PhraseTrie<bool>();
            foreach (string phrase in phrases) trie.Add(phrase, true);
            return trie;
        }
    }
}
