using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <content>Names that no pack has.</content>
internal sealed partial class PlaceFinder
{
    /// <summary>Nouns of attack, after which "on" leads to a place: raids on X.</summary>
    private readonly FrozenSet<string> raids = lexicon.Where(e => e.Section == "triggers" && new Frame(e).Type is ClaimType.ArmedClash or ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike)
        .SelectMany(e => e.All("nouns")).Select(n => n.Split(' ')[^1]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that tell events: before a colon or after a dash they are labels and no places ("Shelling: A, B").</summary>
    private readonly FrozenSet<string> labels = lexicon.Where(e => e.Section is "labels" or "tolls").SelectMany(e => e.All("words")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that tell how it stands with a place that leads an item or a list: "held", "fell", "next", "gone".</summary>
    private readonly FrozenSet<string> states = lexicon.Where(e => e.Section == "labels" && !e.All("needs").Contains("displacement")).SelectMany(e => e.All("words"))
        .Concat(lexicon.Where(e => e.Section == "triggers" && e.All("roles").Contains("subject=place")).SelectMany(e => e.All("verbs")).Where(v => v.StartsWith("be ", StringComparison.Ordinal) && v.LastIndexOf(' ') == 2).Select(v => v[3..])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of two words whose subject is a place: "change hands".</summary>
    private readonly FrozenSet<string> turns = lexicon.Where(e => e.Section == "triggers" && e.All("roles").Contains("subject=place"))
        .SelectMany(e => e.All("verbs")).Where(v => v.Count(c => c == ' ') == 1 && !v.StartsWith("be ", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words for a people or a state: with a hyphen they are adjectives and no places ("Syrian-American", "Chad-Sudan").</summary>
    private readonly FrozenSet<string> peoples = theatres.Actors.Where(a => a.Kind == "state").SelectMany(a => a.Demonyms.Append(a.Name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Nouns after which "of" or "for" leads to a place that was fought for or held: the siege of X, control of X.</summary>
    private readonly FrozenSet<string> holdings = lexicon.Where(e => e.Section == "triggers" && e.All("roles").Contains("of=place") && new Frame(e).Type is ClaimType.TerritoryGained or ClaimType.ControlStatus or ClaimType.Siege or ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike)
        .SelectMany(e => e.All("nouns")).Select(n => n.Split(' ')[^1]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly HashSet<string> PartWords = new(StringComparer.Ordinal)
        { "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east", "north-west", "south-east", "south-west", "most", "parts", "half", "much", "outskirts", "centre", "center", "edge", "gates", "vicinity", "residents", "inhabitants", "villagers" };

    /// <summary>Verbs of movement and attack, after which "from", "into" or "on" leads to a place: withdrew from, advanced on.</summary>
    private readonly FrozenSet<string> goers = lexicon.Where(e => e.Section == "triggers" && new Frame(e).Type is ClaimType.Withdrawal or ClaimType.Displacement or ClaimType.Deployment or ClaimType.ArmedClash or ClaimType.ShellingMissileStrike)
        .SelectMany(e => e.All("verbs")).Select(v => v.Split(' ')[0]).Where(v => v is not ("be" or "take" or "launch" or "hold")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal)
        { "governor", "mayor", "head", "chief", "commander", "leader", "president", "minister", "sheikh", "emir", "sultan", "king", "bishop", "administrator", "prefect", "commissioner", "chairman", "director", "wali", "ruler" };

    private static readonly FrozenSet<string> DayNames = DateTimeFormatInfo.InvariantInfo.MonthNames.Concat(DateTimeFormatInfo.InvariantInfo.DayNames).Where(n => n.Length > 0).Select(n => n.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A capitalised name in the place of a place: after a kind word, before one, or in a list with known places.</summary>
    private PlaceMention? Unknown(Document document, ImmutableArray<WordTag> tags, Sentence sentence, int i, bool caseless, List<PlaceMention> found)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (caseless || !tokens[i].IsCapitalised || tokens[i].Form.Shape != TokenShape.Word || tokens[i].Form.Classes != WordClass.None || IsParticiple(tokens[i].Norm) || IsEvent(tokens[i]) || IsAdjective(document.Text[tokens[i].Start..tokens[i].End]) || IsPartOfKnown(document, sentence, i) || PlaceParts.Short(document, i) is not null) return null;
        int end = i + 1;
        while (end < Math.Min(i + 4, sentence.EndToken) && tokens[end].Start - tokens[end - 1].End <= 1 && (tokens[end].IsCapitalised || tokens[end].Norm.StartsWith("al-", StringComparison.Ordinal)) && tokens[end].Form.Shape == TokenShape.Word && tokens[end].Form.Classes == WordClass.None) end++;
        bool after = i - 2 >= sentence.FirstToken && tokens[i - 1].Norm == "of" && KindsBefore.Contains(tokens[i - 2].Norm);
        bool front = i > sentence.FirstToken && end < sentence.EndToken && tokens[end] is { Norm: "axis" or "direction", Case: LetterCase.Lower } && Directions.OfPart(tokens[i].Norm) is null && !IsNotPlace(document, i, end);
        bool field = end + 1 < sentence.EndToken && tokens[end].Norm is "air" or "army" or "military" && tokens[end + 1].Norm is "base" or "airport" or "airfield" && !IsNotPlace(document, i, end);
        bool before = front || field || !(end == i + 1 && notPlaces.Contains(tokens[i].Norm)) && end < sentence.EndToken && KindsAfter.Contains(tokens[end].Norm) && tokens[end].Norm is not ("state" or "area" or "base" or "region" or "road");
        before |= SharesKind(document, sentence, end) && !IsNotPlace(document, i, end);
        string? why = after || before ? "beside a kind word; in no pack" : InList(document, sentence, i, end, found) ? "in a list of places; in no pack"
            : IsWhere(document, tags, sentence, i, end) ? "after a word of place; in no pack" : LeadsItem(document, sentence, i, end) ? "leads an item; in no pack" : HeadsList(document, sentence, i, end) ? "heads a list under a label; in no pack"
            : IsDoneTo(document, tags, sentence, i, end) ? "what was taken, left or struck; in no pack" : null;
        return why is null ? null : Sounding(document, sentence, i, end, why);
    }

    /// <summary>"the Taksas and al-Jir neighbourhoods": another name and a kind word in the plural follow.</summary>
    private static bool SharesKind(Document document, Sentence sentence, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (end + 2 >= sentence.EndToken || tokens[end].Norm != "and") return false;
        int kind = end + 1;
        while (kind < Math.Min(end + 4, sentence.EndToken - 1) && (tokens[kind].IsCapitalised || tokens[kind].Norm.StartsWith("al-", StringComparison.Ordinal))) kind++;
        return kind > end + 1 && tokens[kind] is { Case: LetterCase.Lower, Norm: [.., 's'] } && KindsAfter.Contains(tokens[kind].Norm);
    }

    /// <summary>"Western Cambodia": a point of the compass with a capital, and a name that the packs know.</summary>
    private bool IsPartOfKnown(Document document, Sentence sentence, int i) =>
        IsDirection(document, sentence, i) && !theatres.Gazetteer.Exact(document.SpanOf(i + 1, i + 2).Of(document.Text)).IsDefaultOrEmpty;

    /// <summary>"in Nassougou", "near Al-Sireha", "captured Shagra": a capitalised name after a word of place that no common word, title or month can be.</summary>
    private bool IsWhere(Document document, ImmutableArray<WordTag> tags, Sentence sentence, int first, int end)
    {
        int at = first - 1;
        if (at < sentence.FirstToken || document.Tokens[first].Case == LetterCase.AllCapitals || !HasLowerWord(document, sentence)) return false;
        if (document.Tokens[at].Norm == "the" && (end < sentence.EndToken && IsKind(document, end) || end - first > 1 && IsKind(document, end - 1)) && at > sentence.FirstToken) at--;
        if (document.Tokens[at].Norm == "of" && at > sentence.FirstToken && PartWords.Contains(document.Tokens[at - 1].Norm)) return !IsNotPlace(document, first, end);
        if (at > sentence.FirstToken && document.Tokens[at].Norm is "on" or "against" && raids.Contains(document.Tokens[at - 1].Form.NounLemma)) return !IsNotPlace(document, first, end);
        if (at > sentence.FirstToken && document.Tokens[at].Norm == "of" && document.Tokens[at - 1].Norm is "control" or "encirclement" or "possession") return !IsNotPlace(document, first, end);
        if (at - 2 > sentence.FirstToken && document.Tokens[at].Norm is "on" or "over" && document.Tokens[at - 1].Form.Is(WordClass.NumberWord) && document.Tokens[at - 2].Norm is "," or "and") return !IsNotPlace(document, first, end);
        if (at > sentence.FirstToken && document.Tokens[at].Norm == "to" && PlacePairs.IsRoadWord(document.Tokens[at - 1])) return !IsNotPlace(document, first, end);
        if (at > sentence.FirstToken && goers.Contains(document.Tokens[at - 1].Form.VerbLemma) && document.Tokens[at].Norm is "from" or "into" or "to" or "on" or "over") return !IsNotPlace(document, first, end);
        if (document.Tokens[at].Norm == "between" && end + 1 < sentence.EndToken && document.Tokens[end].Norm == "and" && IsTown(document, sentence, end + 1)) return !IsNotPlace(document, first, end);
        bool where = deeds.Contains(document.Tokens[at].Form.VerbLemma) && IsClosed(document, tags, sentence, end) || document.Tokens[at].Norm is "in" or "near" or "at" or "around" or "outside" or "towards" or "toward" or "inside" or "nearby";
        return where && !IsNotPlace(document, first, end - first > 1 && IsKind(document, end - 1) ? end - 1 : end);
    }

    /// <summary>True where the name of a town that the packs know begins.</summary>
    private bool IsTown(Document document, Sentence sentence, int first)
    {
        for (int end = Math.Min(first + 3, sentence.EndToken); end > first; end--)
        {
            if (theatres.Gazetteer.Exact(document.SpanOf(first, end).Of(document.Text)) is { IsDefaultOrEmpty: false } places && places.Any(p => p.IsSettlement)) return document.Tokens[first].IsCapitalised;
        }
        return false;
    }

    /// <summary>"25 October, Al-Sireha: …", "Tamboul: looted", "Wad Rawah + Um Ruwais: held", "Tel Afran gone": a name between the start, a date or a name before it and a colon or the word that tells how it stands there.</summary>
    private bool LeadsItem(Document document, Sentence sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (end >= sentence.EndToken || IsNotPlace(document, first, end)) return false;
        bool opens = first == sentence.FirstToken || tokens[first - 1].Norm is "," or "–" or "—" or ":" or ";" || IsListWord(tokens[first - 1]);
        if (!opens) return false;
        if (tokens[end].Norm == "," && first == sentence.FirstToken && IsDay(document, sentence, end + 1)) return true;
        if (tokens[end].Norm == ":" && first > sentence.FirstToken && first - sentence.FirstToken <= LongestLead && tokens[first - 1].Norm is "," or "–" or "—") return true;
        if ((end > first + 1 || tokens[first].Norm.Contains('-', StringComparison.Ordinal)) && states.Contains(tokens[end].Norm) && (end + 1 >= sentence.EndToken || tokens[end + 1].Form.Shape == TokenShape.Punctuation && tokens[end + 1].Norm is not ":")) return true;
        if (tokens[end].Norm == "back" && TellsState(document, sentence, end)) return true;
        int colon = end;
        while (colon < Math.Min(first + LongestListLead, sentence.EndToken) && (IsListWord(tokens[colon]) || tokens[colon].Norm is "," or "(" or ")" || tokens[colon].IsCapitalised || KindsAfter.Contains(tokens[colon].Norm))) colon++;
        return colon < sentence.EndToken && tokens[colon].Norm is ":" or "–" or "—" && TellsState(document, sentence, colon + 1);
    }

    /// <summary>"…, 25 October.", "…, 24–26 October:": nothing but a day stands between a name and the end of the heading.</summary>
    private static bool IsDay(Document document, Sentence sentence, int from)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int stop = from;
        while (stop < sentence.EndToken && tokens[stop].Norm is not ("." or ":")) stop++;
        bool dated = false;
        for (int i = from; i < stop; i++)
        {
            bool day = tokens[i].Form.Shape == TokenShape.Number || DayNames.Contains(tokens[i].Norm);
            if (!day && tokens[i].Norm is not ("," or "-" or "–" or "and" or "to" or "about" or "night" or "morning" or "evening" or "afternoon" or "of" or "the")) return false;
            dated |= day;
        }
        return dated && stop < sentence.EndToken;
    }

    private static bool IsListWord(Token token) => token.Norm is "and" or "&" or "+" or "/";

    /// <summary>"held", "still besieged since Monday", "in rebel hands", "changed hands twice": what stands at <paramref name="at"/> tells of a place, and has no subject or object of its own.</summary>
    private bool TellsState(Document document, Sentence sentence, int at)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        while (at < sentence.EndToken && tokens[at].Form.Is(WordClass.Adverb) && tokens[at].Norm != "back") at++;
        if (at >= sentence.EndToken) return false;
        WordForm form = tokens[at].Form;
        Token? next = at + 1 < sentence.EndToken ? tokens[at + 1] : null;
        if (next is { } second && (form.Verb & VerbForms.Past) != 0 && turns.Contains($"{form.VerbLemma} {second.Norm}")) return true;
        if (tokens[at].Norm is "in" or "under" or "back") return Enumerable.Range(at + 1, Math.Max(0, Math.Min(at + 5, sentence.EndToken) - at - 1)).Any(i => tokens[i].Norm is "hands" or "control");
        bool told = states.Contains(tokens[at].Norm) || (form.Verb & VerbForms.Participle) != 0 && deeds.Contains(form.VerbLemma);
        return told && (next is not { } after || after.Form.Shape == TokenShape.Punctuation || after.Form.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.NumberWord));
    }

    /// <summary>"Lost since Friday: A, B and C", "Shelling: A, B": the first name after a colon before which only words of an event stand.</summary>
    private bool HeadsList(Document document, Sentence sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int colon = first - 1;
        if (colon <= sentence.FirstToken || colon - sentence.FirstToken > LongestListLead || tokens[colon].Norm != ":" || IsNotPlace(document, first, end)) return false;
        int next = end;
        while (next < sentence.EndToken && (tokens[next].Norm is "," || IsListWord(tokens[next]))) next++;
        if (next < sentence.EndToken && (next == end ? tokens[end].Norm is not ("." or ";" or "(") : !tokens[next].IsCapitalised)) return false;
        Token head = tokens[sentence.FirstToken];
        if ((head.Form.Verb & VerbForms.Participle) != 0 && deeds.Contains(head.Form.VerbLemma)) return true;
        for (int i = sentence.FirstToken; i < colon; i++)
        {
            if (states.Contains(tokens[i].Norm) || raids.Contains(tokens[i].Form.NounLemma)) return true;
        }
        return false;
    }

    /// <summary>A kind word, of one word or of two ("air base").</summary>
    private static bool IsKind(Document document, int at) =>
        KindsAfter.Contains(document.Tokens[at].Norm) || at + 1 < document.Tokens.Length && document.Tokens[at].Norm is "air" or "army" or "military" && KindsAfter.Contains(document.Tokens[at + 1].Norm);

    /// <summary>"raids on Kyiv", "the siege of Khartoum": true where the word at <paramref name="at"/> leads from a noun of attack or control to a place, so that a capital is the town.</summary>
    public bool LeadsToPlace(ImmutableArray<Token> tokens, int at) =>
        at > 0 && (tokens[at].Norm is "on" or "against" or "at" or "over" && raids.Contains(tokens[at - 1].Form.NounLemma) || tokens[at].Norm is "of" or "for" && (holdings.Contains(tokens[at - 1].Form.NounLemma) || tokens[at - 1].Norm is "control" or "battle"));

    /// <summary>"Clashes", "Shelling", "Killed": a word of the lexicon that tells an event.</summary>
    private bool IsEvent(Token token) => raids.Contains(token.Form.NounLemma) || labels.Contains(token.Norm);

    /// <summary>"Syrian-American", "Slavneft-YANOS": peoples or abbreviations joined by a hyphen.</summary>
    private bool IsAdjective(string word)
    {
        string[] parts = word.Split('-');
        return parts.Length > 1 && (parts.Any(peoples.Contains) || parts.Skip(1).Any(p => p.Length > 2 && p.All(char.IsUpper) && !word.All(c => c == '-' || char.IsUpper(c))));
    }

    private bool IsNotPlace(Document document, int first, int end)
    {
        if (end < document.Tokens.Length && document.Tokens[end].Norm is "'s" or "'") return true;
        for (int i = first; i < end; i++)
        {
            if (notPlaces.Contains(document.Tokens[i].Norm) || KindsBefore.Contains(document.Tokens[i].Form.NounLemma)) return true;
        }
        return false;
    }

    /// <summary>"Turkish-occupied", "Iran-backed": an adjective with a capital.</summary>
    private static bool IsParticiple(string norm) =>
        norm.Contains('-', StringComparison.Ordinal) && norm.EndsWith("ed", StringComparison.Ordinal) || norm.EndsWith("-held", StringComparison.Ordinal) || norm.EndsWith("-led", StringComparison.Ordinal) || norm.EndsWith("-run", StringComparison.Ordinal);

    private bool InList(Document document, Sentence sentence, int first, int end, List<PlaceMention> found)
    {
        if (found.Count == 0) return false;
        PlaceMention last = found[^1];
        ImmutableArray<Token> tokens = document.Tokens;
        if (last.First < sentence.FirstToken || !IsListGap(tokens, last.End, first) || IsOfOffice(tokens, sentence, last)) return false;
        bool closed = end >= sentence.EndToken || tokens[end].Norm is "," or "and" or "." or ";" or ")" or "(" or "or" or "&" or "+" or "/" || tokens[end].Form.Is(WordClass.Preposition | WordClass.Auxiliary);
        bool parallel = last.First - 1 < sentence.FirstToken || !tokens[last.First - 1].Form.Is(WordClass.Preposition) || tokens[last.First - 1].Norm == "of" || tokens[last.First - 1].Norm == "between" && last.Candidates.Count > 0
            || LeadsToPlace(tokens, last.First - 1) || IsClosedList(document, sentence, last.End, first, end);
        return closed && parallel;
    }

    /// <summary>"the governor of X, Name Surname, said": after an office of a place stands who holds it.</summary>
    private static bool IsOfOffice(ImmutableArray<Token> tokens, Sentence sentence, PlaceMention place) =>
        place.First - 2 >= sentence.FirstToken && tokens[place.First - 1].Norm == "of" && place.End < sentence.EndToken && tokens[place.End].Norm == "," && Offices.Contains(tokens[place.First - 2].Norm);

    /// <summary>"near A, B and C.": after a preposition what follows is listed with it where the list goes on to an "and" and ends with the sentence or at a sign.</summary>
    private bool IsClosedList(Document document, Sentence sentence, int from, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (IsNotPlace(document, first, end)) return false;
        bool last = tokens[from].Norm == "and";
        while (!last && end < sentence.EndToken && tokens[end].Norm is "," or "and")
        {
            last = tokens[end].Norm == "and";
            int next = end + 1;
            if (next < sentence.EndToken && tokens[next].Norm == "and") (last, next) = (true, next + 1);
            end = next;
            while (end < Math.Min(next + 3, sentence.EndToken) && tokens[end].IsCapitalised && tokens[end].Form.Shape == TokenShape.Word) end++;
            if (end == next) return false;
        }
        return last && (end >= sentence.EndToken || tokens[end].Norm is "." or ";" or ")");
    }

    /// <summary>"A, B", "A and B", "A + B", "A (twice), B", "A and, last, B".</summary>
    internal static bool IsListGap(ImmutableArray<Token> tokens, int from, int to)
    {
        if (from < to && tokens[from].Norm == "(")
        {
            int close = from + 1;
            while (close < Math.Min(to, from + LongestLead) && tokens[close].Norm != ")") close++;
            if (close >= to || tokens[close].Norm != ")") return false;
            from = close + 1;
        }
        if (to - from is < 1 or > 4) return false;
        for (int i = from; i < to; i++)
        {
            if (!(tokens[i].Norm == "," || IsListWord(tokens[i]) || i > from && tokens[i].Norm is "last" or "lastly" or "finally" or "then" or "now" or "also")) return false;
        }
        return true;
    }
}
