using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Finds what names a place, known to the packs or not. Thread-safe.</summary>
internal sealed partial class PlaceFinder(TheatreSet theatres, IEnumerable<LexiconEntry> lexicon)
{
    private const int LongestName = 6, MostRemembered = 50_000, LongestLead = 6, LongestListLead = 16;

    private readonly FrozenSet<string> notPlaces = Nouns(lexicon, "not-place").Concat(theatres.Actors.SelectMany(a => a.Demonyms).Select(d => d.ToLowerInvariant())).ToFrozenSet(StringComparer.Ordinal), alsoWords = Nouns(lexicon, "also-word"), grounds = Nouns(lexicon, "ground");

    private readonly ConcurrentDictionary<string, GazetteerAnswer> sounding = new(StringComparer.Ordinal);

    private static readonly HashSet<string> KindsBefore = new(StringComparer.Ordinal)
    {
        "town", "towns", "village", "villages", "city", "cities", "hamlet", "hamlets", "settlement", "settlements", "province", "governorate", "oblast", "district", "region",
        "state", "camp", "port", "hill", "hilltop", "neighbourhood", "neighborhood", "area", "locality", "localities", "crossing", "island", "county", "commune", "township", "communities", "neighbourhoods", "neighborhoods", "suburb", "suburbs", "outskirts", "countryside", "districts", "areas", "parts", "governorates", "provinces",
    };

    private static readonly HashSet<string> KindsAfter = new(StringComparer.Ordinal)
    {
        "town", "village", "city", "hamlet", "province", "governorate", "oblast", "district", "region", "state", "camp", "port", "hill", "hilltop", "neighbourhood", "neighborhood",
        "crossing", "airport", "airbase", "base", "island", "county", "raion", "township", "countryside", "area", "farms", "mountain", "dam", "highway", "road", "bridge", "junction", "crossroad", "crossroads", "intersection", "border", "river", "complex", "refinery", "quarter", "square", "prison", "checkpoint", "market", "hospital", "department", "regions", "provinces", "oblasts", "districts", "governorates", "villages", "towns", "sub-district", "subdistrict", "locality", "suburb", "barracks", "neighbourhoods", "neighborhoods", "quarters", "suburbs", "camps", "hamlets", "crossings", "hospitals",
    };

    /// <summary>Kind words that belong to the name of a site that no pack knows: "the Deir Ballut checkpoint" is no village.</summary>
    private static readonly HashSet<string> SiteWords = new(StringComparer.Ordinal)
        { "checkpoint", "barracks", "crossing", "bridge", "junction", "crossroads", "intersection", "base", "airbase", "airport", "hospital", "prison", "dam", "refinery", "complex", "roundabout" };

    private static readonly string[] AirfieldWords = ["airport", "airbase", "air base", "airfield"];

    /// <summary>Place mentions of a document in text order, not overlapping.</summary>
    public List<PlaceMention> Find(Document document, ImmutableArray<WordTag> tags, IReadOnlySet<int> takenByActors)
    {
        var found = new List<PlaceMention>();
        foreach (Sentence sentence in document.Sentences)
        {
            bool caseless = IsCaseless(document, sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                PlaceMention? mention = takenByActors.Contains(i) ? null : Known(document, sentence, i, caseless) ?? Unknown(document, tags, sentence, i, caseless, found);
                if (mention is null)
                {
                    i++;
                    continue;
                }
                found.Add(mention);
                i = mention.End;
            }
        }
        AddLists(document, found, takenByActors);
        AddOthers(document, tags, found, takenByActors);
        ShareKinds(document, found);
        found.RemoveAll(p => IsAttribute(document.Tokens, p, found));
        return found;
    }

    /// <summary>"the Sinai town of X", "the Gaza side of the X crossing": the place before the kind word only tells where X is.</summary>
    private static bool IsAttribute(ImmutableArray<Token> tokens, PlaceMention place, List<PlaceMention> found)
    {
        if (place.End + 2 >= tokens.Length || !(KindsBefore.Contains(tokens[place.End].Norm) || tokens[place.End].Norm == "side") || tokens[place.End + 1].Norm != "of") return false;
        int name = tokens[place.End + 2].Norm == "the" ? place.End + 3 : place.End + 2;
        return found.Exists(p => p.First == name);
    }

    private static FrozenSet<string> Nouns(IEnumerable<LexiconEntry> lexicon, string id) =>
        lexicon.Where(e => e.Section == "nouns" && e.One("id") == id).SelectMany(e => e.All("words")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"the Bryansk and Kursk regions": the kind word at the end holds for the list.</summary>
    private static void ShareKinds(Document document, List<PlaceMention> found)
    {
        for (int i = found.Count - 2; i >= 0; i--)
        {
            if (found[i].KindWord is null && found[i + 1].KindWord is { } kind && kind.EndsWith('s') && IsListGap(document.Tokens, found[i].End, found[i + 1].First)) found[i].KindWord = kind;
        }
    }

    private PlaceMention? Known(Document document, Sentence sentence, int i, bool caseless)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (IsEnglishWord(document, sentence, i)) return null;
        bool plain = caseless && IsPlain(tokens[i]) && !MayBegin(tokens[i], caseless);
        if (!MayBegin(tokens[i], caseless) && !plain && !(caseless && i > sentence.FirstToken && IsWhere(document, i))) return null;
        int limit = Math.Min(i + LongestName, sentence.EndToken);
        for (int end = LastJoined(document, i, limit, caseless); end > i; end--)
        {
            if (tokens[end - 1].Form.Shape == TokenShape.Punctuation || tokens[end - 1].Norm is "'s" or "'") continue;
            if (end == i + 1 && (!MayStandAlone(document, sentence, i, caseless) || plain && !IsPlainWhere(document, sentence, i))) continue;
            ImmutableArray<Place> places = theatres.Gazetteer.Exact(document.Text.AsSpan(tokens[i].Start, tokens[end - 1].End - tokens[i].Start));
            if (!places.IsDefaultOrEmpty && Airfield(document, sentence, i, end) is { } field) return field;
            if (places.IsDefaultOrEmpty || end == i + 1 && IsDirection(document, sentence, i)) continue;
            if (River(document, sentence, i, end) is { IsDefaultOrEmpty: false } rivers) return Mention(document, sentence, i, end, rivers, "a river: the article goes with no town");
            if (IsPartOfLongerName(document, sentence, end, caseless)) return Longer(document, sentence, i, end);
            return Mention(document, sentence, i, end, places, "name in the packs");
        }
        return null;
    }

    /// <summary>"Taftanaz airport", "Taftanaz air base": an airfield by whichever of its words the packs have it.</summary>
    private PlaceMention? Airfield(Document document, Sentence sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int stop = end;
        while (stop < Math.Min(end + 2, sentence.EndToken) && tokens[stop].Norm is "military" or "air" or "international") stop++;
        if (stop >= sentence.EndToken || tokens[stop].Norm is not ("airport" or "airbase" or "airfield" or "base" or "aerodrome") || tokens[stop].Norm == "base" && stop == end) return null;
        string name = document.SpanOf(first, end).Of(document.Text);
        ImmutableArray<Place> fields = AirfieldWords.Select(w => theatres.Gazetteer.Exact($"{name} {w}")).FirstOrDefault(f => !f.IsDefaultOrEmpty);
        return fields.IsDefaultOrEmpty ? null : Mention(document, sentence, first, stop + 1, fields, "an airfield in the packs");
    }

    /// <summary>"crossed the Dnipro", "the left bank of the Donets": an article before a name and no noun behind it, of which the packs have a river.</summary>
    private ImmutableArray<Place> River(Document document, Sentence sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (first == sentence.FirstToken || tokens[first - 1].Norm != "the") return default;
        if (end < sentence.EndToken && tokens[end].Form.Shape == TokenShape.Word && !tokens[end].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary | WordClass.Modal | WordClass.Adverb | WordClass.Relative)) return default;
        return theatres.Gazetteer.Exact($"{document.SpanOf(first, end).Of(document.Text)} River");
    }

    /// <summary>"at Taftanaz", "an Idlib family", "At Ariha": a word of English that an article of Arabic looks like; the article is joined by a hyphen or stands where English has no room for the word ("in an Nayrab").</summary>
    private static bool IsEnglishWord(Document document, Sentence sentence, int i)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (tokens[i].Norm is not ("at" or "as" or "an") || i + 1 < sentence.EndToken && tokens[i + 1].Start == tokens[i].End) return false;
        if (i == sentence.FirstToken) return true;
        Token before = tokens[i - 1];
        bool opens = before.Form.Is(WordClass.Preposition) || KindsBefore.Contains(before.Norm);
        return tokens[i].IsCapitalised ? before.Form.Shape == TokenShape.Punctuation && before.Norm is not "," : !opens || tokens[i].Norm == "an" && !KindsBefore.Contains(before.Norm) && before.Norm is not ("in" or "near" or "of");
    }

    /// <summary>"North-west Syria": the direction before a name is no name, though a province somewhere is called so.</summary>
    private static bool IsDirection(Document document, Sentence sentence, int i) =>
        i + 1 < sentence.EndToken && (PlaceParts.Part(document, i) ?? PlaceParts.Point(document, i)) is not null && document.Tokens[i + 1].IsCapitalised && !KindsAfter.Contains(document.Tokens[i + 1].Norm);

    /// <summary>"Maar" in "Maar Shourin": a capitalised word that belongs to no name of its own follows directly.</summary>
    private bool IsPartOfLongerName(Document document, Sentence sentence, int end, bool caseless)
    {
        if (caseless || end >= sentence.EndToken) return false;
        Token next = document.Tokens[end];
        return next.Case == LetterCase.Capitalised && next.Form.Shape == TokenShape.Word && next.Form.Classes == WordClass.None && next.Start - document.Tokens[end - 1].End == 1
            && !KindsAfter.Contains(next.Norm) && document.Text[next.Start - 1] == ' ' && HasLowerWord(document, sentence) && theatres.Gazetteer.Exact(document.Text.AsSpan(next.Start, next.Length)).IsDefaultOrEmpty;
    }

    /// <summary>False in a headline in title case, where capitals tell nothing.</summary>
    private static bool HasLowerWord(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Form.Classes == WordClass.None && document.Tokens[i].Case == LetterCase.Lower) return true;
        }
        return false;
    }

    /// <summary>The whole capitalised name, resolved by its sound where one place answers.</summary>
    private PlaceMention Longer(Document document, Sentence sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int stop = end;
        while (stop < Math.Min(first + LongestName, sentence.EndToken) && tokens[stop].Case == LetterCase.Capitalised && tokens[stop].Form.Classes == WordClass.None && tokens[stop].Start - tokens[stop - 1].End == 1) stop++;
        return Sounding(document, sentence, first, stop, "longer than any name in the packs");
    }

    /// <summary>A name that no pack has, resolved by its sound where one place answers.</summary>
    private PlaceMention Sounding(Document document, Sentence sentence, int first, int end, string why)
    {
        GazetteerAnswer answer = Sounding(document.SpanOf(first, end).Of(document.Text));
        PlaceMention mention = Mention(document, sentence, first, end, answer.Answer is { } place ? [place] : [], why);
        mention.BySound = true;
        mention.IsMisprint = answer.Answer is not null && answer.Candidates[0].Match == NameMatch.OneEdit;
        return mention;
    }

    /// <summary>What a name not in the packs sounds like; remembered, since reports repeat their names.</summary>
    private GazetteerAnswer Sounding(string name)
    {
        if (sounding.TryGetValue(name, out GazetteerAnswer? known)) return known;
        GazetteerAnswer found = theatres.Gazetteer.Resolve(name);
        if (sounding.Count < MostRemembered) sounding.TryAdd(name, found);
        return found;
    }

    /// <summary>One past the last token that can still belong to a name that begins at <paramref name="first"/>.</summary>
    private static int LastJoined(Document document, int first, int limit, bool caseless)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int end = first + 1;
        while (end < limit)
        {
            int gap = tokens[end].Start - tokens[end - 1].End;
            if (gap > 1 && document.Text.AsSpan(tokens[end - 1].End, gap).IndexOfAnyExcept(' ', '\n', '\r') >= 0) break;
            Token token = tokens[end];
            bool part = token.IsCapitalised || caseless && token.Form.Shape == TokenShape.Word || token.Form.Shape == TokenShape.Number || token.Norm is "al" or "el" or "an" or "ar" or "as" or "at" or "de" or "la" or "del" or "of" or "-" or "/" or "–" or "and" or "de-escalation" or "zone" or "demilitarised" or "demilitarized"
                || KindsAfter.Contains(token.Norm);
            if (!part) break;
            end++;
        }
        return end;
    }

    private static bool MayBegin(Token token, bool caseless) =>
        token.Form.Shape is TokenShape.Word or TokenShape.Hashtag
        && (token.IsCapitalised || token.Norm is "al" or "el" or "an" or "ar" or "as" or "ash" or "at" or "umm" or "tell" or "tal" || token.Norm.StartsWith("al-", StringComparison.Ordinal) || (caseless && token.Length >= 3 && token.Form.Classes == WordClass.None && token.Form.Verb == VerbForms.None)
            || char.IsLetter(token.Norm[0]) && token.Norm[0] > 0x24f);

    /// <summary>"in jarjanaz", "W aleppo": a lower-case word right after one that tells where.</summary>
    private static bool IsWhere(Document document, int i) =>
        document.Tokens[i] is { Length: >= 4, Form: { Classes: WordClass.None, Verb: VerbForms.Base, Shape: TokenShape.Word } }
        && (PlaceParts.Short(document, i - 1) is not null || document.Tokens[i - 1].Norm is "in" or "near" or "of" or "at" or "from" or "towards" or "around");

    /// <summary>A word of small letters that may be a name: no word of grammar, and no form that only a verb has.</summary>
    private static bool IsPlain(Token token) => token is { Length: >= 4, Form: { Classes: WordClass.None, Verb: VerbForms.Base, Shape: TokenShape.Word } };

    /// <summary>"shelling taftanaz", "via lusin", "neirab airbase": a name of small letters that what stands beside it shows to be a place.</summary>
    private bool IsPlainWhere(Document document, Sentence sentence, int i)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (i + 1 < sentence.EndToken && KindsAfter.Contains(tokens[i + 1].Norm)) return true;
        return i > sentence.FirstToken && (IsWhere(document, i) || tokens[i - 1].Norm is "via" or "thru" or "through" or "retake" || deeds.Contains(tokens[i - 1].Form.VerbLemma) && (tokens[i - 1].Form.Verb & (VerbForms.Gerund | VerbForms.Third | VerbForms.Past)) != 0);
    }

    /// <summary>A single word at the start of a sentence may just be a word with a capital.</summary>
    private bool MayStandAlone(Document document, Sentence sentence, int i, bool caseless)
    {
        Token token = document.Tokens[i];
        if (alsoWords.Contains(token.Norm) && i + 1 < sentence.EndToken) return false;
        if (token.Length < 3 && token.Case != LetterCase.AllCapitals && !char.IsAsciiDigit(token.Norm[^1])) return false;
        if (token.Form.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Adverb | WordClass.NumberWord | WordClass.Relative)) return false;
        if (i == sentence.FirstToken && !caseless && i + 1 < sentence.EndToken && document.Tokens[i + 1] is var next && (next.Norm is "of" or "to" || next.Form.Classes == WordClass.None && next.Case == LetterCase.Lower && next.Form.Verb == VerbForms.None && !KindsAfter.Contains(next.Norm) && !grounds.Contains(next.Norm))) return false;
        return !caseless || token.Length >= 4;
    }

    private static PlaceMention Mention(Document document, Sentence sentence, int first, int end, IReadOnlyList<Place> candidates, string why)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        string? kind = end < sentence.EndToken && KindsAfter.Contains(tokens[end].Norm) ? tokens[end].Norm
            : first - 2 >= sentence.FirstToken && tokens[first - 1].Norm == "of" && KindsBefore.Contains(tokens[first - 2].Norm) && !(first - 3 > sentence.FirstToken && tokens[first - 3].IsCapitalised) ? tokens[first - 2].Norm
            : first - 1 >= sentence.FirstToken && KindsBefore.Contains(tokens[first - 1].Norm) ? tokens[first - 1].Norm : null;
        if (candidates.Count == 0 && end < sentence.EndToken && SiteWords.Contains(tokens[end].Norm)) end++;
        TextSpan span = document.SpanOf(first, end);
        return new PlaceMention { First = first, End = end, Span = span, FullSpan = span, Name = span.Of(document.Text), Candidates = candidates, KindWord = kind, Why = why };
    }

    private static bool IsCaseless(Document document, Sentence sentence)
    {
        int upper = 0, words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Case == LetterCase.None || PlaceParts.Short(document, i) is not null) continue;
            words++;
            if (document.Tokens[i].Case == LetterCase.Capitalised) upper++;
        }
        return upper == 0 || words >= 4 && upper * 8 < words && document.Tokens[sentence.FirstToken].Case == LetterCase.Lower;
    }
}
