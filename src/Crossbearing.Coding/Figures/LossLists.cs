using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Russian losses: personnel – about 900, tanks – 12", "Destroyed: 3 tanks, 1 BMP": people and arms counted under a word of loss, without a verb. Thread-safe.</summary>
internal sealed class LossLists(NounClasses nouns, WeaponLexicon weapons, FateReader fates, Frame losses)
{
    private const int LongestItem = 6;

    /// <summary>Gives the numbers of such a list to the blow of the sentence or of <paramref name="before"/>, where it names no party, else to one claim of losses.</summary>
    public void Settle(SentenceReading sentence, List<ClaimDraft> drafts, ClaimDraft? before, IReadOnlyList<SourceMention> said)
    {
        if (Label(sentence) is not { } label) return;
        List<CountedFigure> items = [.. sentence.Quantities.Where(q => q.FirstToken > label.At && !q.IsPercentOrMoney && (q.Low ?? q.High) is not null).Select(q => Item(sentence, q, label.Kind)).OfType<CountedFigure>()];
        if (items.Count == 0 || sentence.Groups.Exists(g => g is { Finite: true } && g.First < items[0].First && g.First > label.At)) return;
        ActorMention? party = sentence.Actors.Find(a => a.First < items[0].First && !a.IsInstitution && !a.IsCivilian);
        ClaimDraft? host = drafts.Find(d => CasualtyJoiner.IsViolent(d.Type) || d.Type is ClaimType.SummaryLosses or ClaimType.WeaponsDestroyedOrSeized) ?? (party is null && before is not null && CasualtyJoiner.IsViolent(before.Type) ? before : null);
        if (host is null && party is null && items.Count < 2) return;
        if (host is null) drafts.Add(host = Draft(sentence, label.At, items, party, said));
        host.Figures.RemoveAll(f => items.Exists(i => i.Span.Overlaps(f.Span)));
        foreach (CountedFigure item in items) host.Figures.Add((item.Figure, item.Span));
        if (host == before) host.Mentions.Add(sentence.Sentence.Span);
    }

    /// <summary>The word of loss that opens the list, with a colon or a dash after it; null where the sentence has none.</summary>
    private (FigureKind Kind, int At)? Label(SentenceReading sentence)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (IsSign(tokens[i])) return null;
            if (fates.At(tokens, i) is not (FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized or FigureKind.Captured) || tokens[i].Form.VerbLemma is "lose" && tokens[i].Norm is not "lost") continue;
            int sign = i + 1;
            while (sign < sentence.Sentence.EndToken && !IsSign(tokens[sign]) && !sentence.Quantities.Any(q => q.FirstToken == sign && !sentence.Times.Any(t => t.FirstToken <= sign && sign < t.EndToken))) sign++;
            return sign < sentence.Sentence.EndToken && IsSign(tokens[sign]) && !sentence.Groups.Exists(g => g is { Finite: true, Passive: false } && g.First <= sign && g.First != i) ? (fates.At(tokens, i)!.Value, sign) : null;
        }
        return null;
    }

    private static bool IsSign(Token token) => token.Norm is ":" or "–" or "—";

    /// <summary>"tanks – 12", "12 tanks": arms or people beside a number; null for other things.</summary>
    private CountedFigure? Item(SentenceReading sentence, Quantity number, FigureKind told)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int sign = number.FirstToken - 1, first = sign, last = sign;
        if (IsSign(tokens[sign]) || tokens[sign].Norm is "-")
        {
            while (first > sentence.Sentence.FirstToken && sign - first < LongestItem && tokens[first - 1].Form.Shape == TokenShape.Word) first--;
        }
        if (first == last)
        {
            (first, last) = (number.EndToken, number.EndToken);
            while (last < sentence.Sentence.EndToken && last - first < LongestItem && tokens[last].Form.Shape != TokenShape.Punctuation && !tokens[last].Form.Is(WordClass.Coordinator | WordClass.Preposition)) last++;
        }
        bool people = Enumerable.Range(first, last - first).Any(i => nouns.IsFighter(tokens[i].Norm) || tokens[i].Norm is "manpower");
        bool arms = Enumerable.Range(first, last - first).Any(i => weapons.IsEquipment(sentence.Context, i, last, out _));
        if (first == last || !people && !arms) return null;
        FigureKind kind = (told, people) switch
        {
            (FigureKind.Captured or FigureKind.Seized, true) => FigureKind.Captured,
            (FigureKind.Captured or FigureKind.Seized, false) => FigureKind.Seized,
            (_, true) => FigureKind.KilledOrInjured,
            _ => told,
        };
        TextSpan span = sentence.Context.Span(Math.Min(first, number.FirstToken), Math.Max(last, number.EndToken));
        return new CountedFigure(new Figure(kind, sentence.Context.Span(first, last).Of(sentence.Context.Text), number.Low, number.High, number.Bound, span.Of(sentence.Context.Text)), span, Math.Min(first, number.FirstToken), null, false) { End = Math.Max(last, number.EndToken) };
    }

    private ClaimDraft Draft(SentenceReading sentence, int label, List<CountedFigure> items, ActorMention? party, IReadOnlyList<SourceMention> said)
    {
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = new Trigger(losses, TriggerForm.Noun, label, items[^1].End, label), Type = ClaimType.SummaryLosses, First = Math.Min(party?.First ?? label, label), End = items[^1].End,
        };
        if (party is not null) draft.Add(ActorRole.Target, party);
        if (sentence.Places.Find(p => p.First < label && sentence.GovernorOf(p).Preposition is "in" or "near" or "at") is { } place) (draft.Place, draft.PlaceIsOwn) = (place, true);
        SourceScope.Attach(draft, said);
        draft.Why.Add($"frame {losses.Id}: people and arms counted under a word of loss");
        return draft;
    }
}
