using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <content>Names that no pack has, known for places by what is done to them, by what stands beside them in a list, or because the report calls them places elsewhere.</content>
internal sealed partial class PlaceFinder
{
    /// <summary>Verbs of what can be done to a place: entered, shelled, captured, looted.</summary>
    private readonly FrozenSet<string> deeds = Verbs(lexicon, IsDeed).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those of them that can be done to people too: captured, attacked.</summary>
    private readonly FrozenSet<string> ofPeople = Verbs(lexicon, IsOfPeople).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsDeed(LexiconEntry entry) =>
        entry.All("roles").Contains("object=place") || entry.One("type") is "strike" or "displacement" or "looting-or-destruction" || entry.All("roles").Contains("object=target") && new Frame(entry) is { Type: ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike } or { Kind: FrameKind.Attack or FrameKind.Raid };

    private static bool IsOfPeople(LexiconEntry entry) =>
        entry.All("roles").Contains("object=affected") || entry.All("needs").Contains("captives");

    private static IEnumerable<string> Verbs(IEnumerable<LexiconEntry> lexicon, Func<LexiconEntry, bool> chosen) =>
        lexicon.Where(e => e.Section == "triggers" && chosen(e)).SelectMany(e => e.All("verbs")).Where(v => !v.Contains(' ', StringComparison.Ordinal));

    /// <summary>"Zybyne was shelled", "Zybyne fell": a name to which is done what is done to places alone.</summary>
    private bool IsDoneTo(Document document, ImmutableArray<WordTag> tags, Sentence sentence, int first, int end)
    {
        if (!IsNamed(document, tags, first, end) || IsNotPlace(document, first, end)) return false;
        Token before = document.Tokens[Math.Max(first - 1, sentence.FirstToken)];
        bool opens = first == sentence.FirstToken || before.Form.Shape == TokenShape.Punctuation || before.Form.Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative) || (before.Form.Verb & (VerbForms.Past | VerbForms.Third)) != 0;
        return opens && IsSuffering(document, sentence, end);
    }

    /// <summary>"was shelled", "has been retaken", "fell to", "is under siege", "changed hands": said of the place that stands before.</summary>
    private bool IsSuffering(Document document, Sentence sentence, int at)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (IsHeld(tokens, at)) return true;
        bool passive = false;
        for (int i = at; i < Math.Min(at + 5, sentence.EndToken); i++)
        {
            Token token = tokens[i];
            if (token.Form.Is(WordClass.Auxiliary) || token.Form.VerbLemma is "be" or "get" or "come")
            {
                passive |= token.Form.VerbLemma is "be" or "get" || token.Norm is "been" or "being";
                continue;
            }
            if (token.Form.Is(WordClass.Adverb)) continue;
            if (passive) return (token.Form.Verb & VerbForms.Participle) != 0 && deeds.Contains(token.Form.VerbLemma) && !ofPeople.Contains(token.Form.VerbLemma);
            return token.Form.VerbLemma is "fall" && i + 1 < sentence.EndToken && tokens[i + 1].Norm is "to" or "into" or "." or "," || token.Form.VerbLemma is "fall" && i + 2 < sentence.EndToken && tokens[i + 1].Norm == "on" && (tokens[i + 2].IsCapitalised || tokens[i + 2].Form.Shape == TokenShape.Number) || token.Form.VerbLemma is "change" && i + 1 < sentence.EndToken && tokens[i + 1].Norm == "hands";
        }
        return false;
    }

    /// <summary>False where a noun follows that the name only describes: "hit Toyota pickups".</summary>
    private static bool IsClosed(Document document, ImmutableArray<WordTag> tags, Sentence sentence, int end) =>
        end >= sentence.EndToken || tags[end] != WordTag.Noun || document.Tokens[end].Form.Is(WordClass.Adverb) || KindsAfter.Contains(document.Tokens[end].Norm);

    /// <summary>True where the tagger reads the last word as a name and those before it as names or nouns, and none is in capitals throughout, which would tell nothing.</summary>
    private static bool IsNamed(Document document, ImmutableArray<WordTag> tags, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tags[i] != WordTag.Name && (tags[i] != WordTag.Noun || i == end - 1) || document.Tokens[i].Case != LetterCase.Capitalised) return false;
        }
        return true;
    }

    /// <summary>The rest of lists that such names close ("Zybyne and Kruglovka were shelled"), and the same names wherever else they stand.</summary>
    private void AddOthers(Document document, ImmutableArray<WordTag> tags, List<PlaceMention> found, IReadOnlySet<int> takenByActors)
    {
        var covered = new HashSet<int>(takenByActors.Concat(found.SelectMany(p => Enumerable.Range(p.First, p.End - p.First))));
        var names = found.Where(p => p.Candidates.Count == 0 || p.BySound).Select(p => NameOf(document, p.First, p.End)).ToHashSet(StringComparer.Ordinal);
        int known = found.Count;
        foreach (Sentence sentence in document.Sentences)
        {
            HashSet<int> told = [.. found.Take(known).Where(p => p.First >= sentence.FirstToken && p.End < sentence.EndToken && IsSuffering(document, sentence, p.End)).Select(p => p.First)];
            foreach (var (first, end) in Free(document, tags, sentence, covered).Reverse())
            {
                string? why = names.Contains(NameOf(document, first, end)) ? "called a place elsewhere in the report; in no pack"
                    : Enumerable.Range(end + 1, 2).Any(next => told.Contains(next) && IsListGap(document.Tokens, end, next)) ? "in a list of places; in no pack" : null;
                if (why is null || first > sentence.FirstToken && Titles.Contains(document.Tokens[first - 1].Norm)) continue;
                told.Add(first);
                found.Add(Sounding(document, sentence, first, end, why));
            }
        }
        if (found.Count > known) found.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>Names of a sentence that are neither actors nor places yet, in text order.</summary>
    private static IEnumerable<(int First, int End)> Free(Document document, ImmutableArray<WordTag> tags, Sentence sentence, HashSet<int> covered)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            int first = i;
            while (i < sentence.EndToken && !covered.Contains(i) && tags[i] == WordTag.Name && document.Tokens[i].IsCapitalised && (i == first || document.Tokens[i].Start - document.Tokens[i - 1].End <= 1)) i++;
            if (i > first) yield return (first, i--);
        }
    }

    private static string NameOf(Document document, int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Select(i => document.Tokens[i].Norm));

    /// <summary>"Khartoum is in the hands of", "Kyiv came under attack": what is held or struck is the place before.</summary>
    public static bool IsHeld(ImmutableArray<Token> tokens, int after)
    {
        if (after >= tokens.Length || !(tokens[after].Form.Is(WordClass.Auxiliary) || tokens[after].Form.VerbLemma is "be" or "come" or "remain" or "stay" or "fall")) return false;
        bool under = false;
        for (int i = after; i < Math.Min(after + 8, tokens.Length) && tokens[i].Form.Shape == TokenShape.Word; i++)
        {
            under |= tokens[i].Norm is "under";
            if (tokens[i].Norm is "hands" || under && tokens[i].Norm is "attack" or "fire" or "siege" or "control" or "shelling" or "bombardment" or "occupation") return true;
        }
        return false;
    }

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "dr", "general", "colonel", "major", "captain", "commander", "president", "minister", "sheikh" };
}
