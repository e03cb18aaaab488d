using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Nuseirat: a house, 11 dead" in a report of strikes: what was hit and the dead, without a verb, tell the strike. Thread-safe.</summary>
internal sealed class StruckThings(WeaponLexicon weapons)
{
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(["house", "home", "tent", "school", "shelter", "apartment", "flat", "building", "mosque", "church", "market", "car", "motorcycle", "hospital", "clinic", "bakery", "tower"], StringComparer.Ordinal);

    /// <summary>Turns losses at such a thing into the strike; not where a verb tells of them, or no sentence up to this one has a word for a strike.</summary>
    public void Settle(SentenceReading sentence, IReadOnlyList<SentenceReading> sentences, List<ClaimDraft> drafts)
    {
        if (drafts is not [{ Type: ClaimType.SummaryLosses, Actors.Count: 0, Figures.Count: > 0 } losses] || sentence.Places.Count != 1 || sentence.Groups.Exists(g => g.Finite) || !HasThing(sentence)) return;
        if (!sentences.TakeWhile(s => s.Index <= sentence.Index).Any(s => s.Triggers.Exists(t => t.Frame.Kind == FrameKind.Strike || t.Frame.Type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike))) return;
        int first = sentence.Context.Document.Sentences[sentence.Paragraph.FirstSentence].FirstToken;
        losses.Type = weapons.TypeOf(sentence.Context, first, sentence.Sentence.EndToken) is ClaimType.AirDroneStrike ? ClaimType.AirDroneStrike : ClaimType.ShellingMissileStrike;
        losses.Why.Add("losses at a thing that is hit, in a report of strikes: the strike itself");
    }

    /// <summary>"a house", "two tents", "school with displaced families": a thing that is hit, after an article, a number or a stop.</summary>
    private static bool HasThing(SentenceReading sentence)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            bool opens = i == sentence.Sentence.FirstToken || tokens[i - 1].Form.Shape is TokenShape.Punctuation or TokenShape.Number || tokens[i - 1].Form.Is(WordClass.Determiner | WordClass.NumberWord);
            if (opens && Things.Contains(tokens[i].Form.NounLemma)) return true;
        }
        return false;
    }
}
