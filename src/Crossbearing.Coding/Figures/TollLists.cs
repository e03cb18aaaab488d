using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>"Deaths this week: civilians 58, factions 96": under a word for losses, one claim of losses for each party with its number. Thread-safe after construction.</summary>
internal sealed class TollLists
{
    private const int FewestParties = 2, LongestKind = 4;

    private readonly Dictionary<string, Frame> labels = new(StringComparer.Ordinal);

    public TollLists(IEnumerable<LexiconEntry> lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "tolls"))
        {
            var frame = new Frame(entry);
            foreach (string word in entry.All("words")) labels[word] = frame;
        }
    }

    /// <summary>The frame of the word "losses".</summary>
    public Frame Losses => labels["losses"];

    /// <summary>One draft for each party and number; none where the sentence is no such list.</summary>
    public ImmutableArray<ClaimDraft> Read(SentenceReading sentence)
    {
        var pairs = Pairs(sentence);
        if (pairs.Count < FewestParties) pairs = Headed(sentence);
        if (pairs.Count < FewestParties || Label(sentence) is not { } label) return [];
        return [.. pairs.Select(p => Draft(sentence, label, p.Party, p.Number))];
    }

    private static List<(ActorMention Party, Quantity Number)> Pairs(SentenceReading sentence)
    {
        var pairs = new List<(ActorMention, Quantity)>();
        foreach (Quantity number in sentence.Quantities.Where(q => !q.IsPercentOrMoney && (q.Low ?? q.High) is not null))
        {
            ActorMention? party = sentence.Actors.LastOrDefault(a => a.End <= number.FirstToken && number.FirstToken - a.End <= 1 && !a.IsDemonym && (a.End == number.FirstToken || sentence.Context.Tokens[a.End].Norm is ":" or "–" or "-" or "("));
            if (party is not null && Closes(sentence, number.EndToken)) pairs.Add((party, number));
        }
        return pairs;
    }

    /// <summary>"… killed since April rises to 3,522: 960 civilians, including 239 children; 1,382 combatants of the factions; and 1,180 members of the army": after a colon each number with the party behind it; empty where two numbers have the same party or one has none, and where they only divide the dead of one blow to one side.</summary>
    private static List<(ActorMention Party, Quantity Number)> Headed(SentenceReading sentence)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int colon = sentence.Sentence.FirstToken;
        while (colon < sentence.Sentence.EndToken && tokens[colon].Norm != ":") colon++;
        var pairs = new List<(ActorMention Party, Quantity)>();
        foreach (Quantity number in sentence.Quantities.Where(q => q.FirstToken > colon && !q.IsPercentOrMoney && (q.Low ?? q.High) is not null && tokens[q.FirstToken - 1].Norm is ":" or ";" or "," or "and" or "while"))
        {
            ActorMention? party = sentence.Actors.Find(a => a.First >= number.EndToken && a.First - number.EndToken <= LongestKind && !a.IsDemonym && !Enumerable.Range(number.EndToken, a.First - number.EndToken).Any(i => tokens[i].Form.Shape == TokenShape.Punctuation));
            if (party is { IsGeneric: true } && party.End < sentence.Sentence.EndToken && tokens[party.End].Norm == "of" && sentence.Actors.Find(a => a.First > party.End && a.First - party.End <= 2) is { } whole) party = whole;
            if (party is null || pairs.Exists(p => p.Party.Name == party.Name)) return [];
            pairs.Add((party, number));
        }
        return pairs.Count(p => !p.Party.IsCivilian) >= FewestParties || RunningTotals.IsOverSpan(sentence) ? pairs : [];
    }

    /// <summary>True where nothing counted follows the number.</summary>
    private static bool Closes(SentenceReading sentence, int at) =>
        at >= sentence.Sentence.EndToken || sentence.Context.Tokens[at] is { Form.Shape: TokenShape.Punctuation } || sentence.Context.Tokens[at].Norm is "and" or "dead" or "killed";

    /// <summary>The word for losses, in the sentence or in the words that open its paragraph.</summary>
    private (Frame Frame, int At)? Label(SentenceReading sentence)
    {
        Sentence opening = sentence.Context.Document.Sentences[sentence.Paragraph.FirstSentence];
        return In(sentence, sentence.Sentence.FirstToken, sentence.Sentence.EndToken) ?? In(sentence, opening.FirstToken, opening.EndToken);
    }

    private (Frame Frame, int At)? In(SentenceReading sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (labels.TryGetValue(sentence.Context.Tokens[i].Norm, out Frame? frame)) return (frame, i);
        }
        return null;
    }

    private static ClaimDraft Draft(SentenceReading sentence, (Frame Frame, int At) label, ActorMention party, Quantity number)
    {
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = new Trigger(label.Frame, TriggerForm.Noun, Math.Min(party.First, number.FirstToken), Math.Max(party.End, number.EndToken), Math.Min(party.First, number.FirstToken)), Type = label.Frame.Type,
            First = Math.Min(party.First, number.FirstToken), End = Math.Max(party.End, number.EndToken),
        };
        draft.Add(party.IsCivilian ? ActorRole.Affected : ActorRole.Target, party);
        TextSpan span = number.Span;
        string kind = label.Frame.Slot("kind") ?? "killed";
        draft.Figures.Add((new Figure(kind == "injured" ? FigureKind.Injured : kind == "both" ? FigureKind.KilledOrInjured : FigureKind.Killed, party.Span.Of(sentence.Context.Text), number.Low, number.High, number.Bound, span.Of(sentence.Context.Text)), span));
        draft.Why.Add($"frame {label.Frame.Id}: a list of parties and numbers under the word {sentence.Context.Tokens[label.At].Norm}");
        return draft;
    }
}
