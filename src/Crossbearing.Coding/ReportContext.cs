using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Everything found in a report before claims are made. One thread only.</summary>
internal sealed class ReportContext
{
    public required Report Report { get; init; }

    public required Document Document { get; init; }

    public required List<ActorMention> Actors { get; init; }

    public required List<PlaceMention> Places { get; init; }

    public required ImmutableArray<TimeExpression> Times { get; init; }

    public required ImmutableArray<Quantity> Quantities { get; init; }

    /// <summary>What the tagger takes for a verb in the present, a name or a noun, one entry for each token.</summary>
    public required ImmutableArray<WordTag> Tags { get; init; }

    /// <summary>Country that most places and actors of the report belong to, or null.</summary>
    public string? Country { get; set; }

    /// <summary>Characters that tell the report's own day; an empty span at 0 where only its metadata tell it; null where the day is unknown.</summary>
    public TextSpan? AnchorSpan { get; set; }

    /// <summary>True where the report as a whole speaks of fighting.</summary>
    public bool IsWarReport { get; set; }

    /// <summary>True where the report names aircraft or strikes from the air; null until asked for.</summary>
    public bool? TellsOfAircraft { get; set; }

    /// <summary>True where the report names a weapon that strikes from afar; null until asked for.</summary>
    public bool? TellsOfReach { get; set; }

    /// <summary>Finds the actor that a word before a hyphen names ("rebel" in "rebel-held"), at a token.</summary>
    public required Func<string, int, string?, ActorMention?> CompoundActor { get; init; }

    /// <summary>Geometries of relations.</summary>
    public required RelativePlaces RelativePlaces { get; init; }

    /// <summary>The actor that stands for people who do not fight, or null where no pack has it.</summary>
    public required Actor? Civilians { get; init; }

    /// <summary>The armed forces of a country in the packs, or null.</summary>
    public required Func<string?, Actor?> ForcesOf { get; init; }

    /// <summary>The air force of a country in the packs, or null.</summary>
    public required Func<string?, Actor?> AirForceOf { get; init; }

    /// <summary>The army of the side that an actor belongs to, or null.</summary>
    public required Func<Actor, Actor?> ArmyOf { get; init; }

    /// <summary>Pronouns that were resolved, with what they stand for; filled while claims are made.</summary>
    public List<ActorMention> Pronouns { get; } = [];

    public ImmutableArray<Token> Tokens => Document.Tokens;

    public string Text => Document.Text;

    /// <summary>The sentence in which a token stands.</summary>
    public Sentence SentenceOf(int token) => Document.Sentences.First(s => s.FirstToken <= token && token < s.EndToken);

    public TextSpan Span(int first, int end) => Document.SpanOf(first, end);

    /// <summary>Mentions of a list that lie in a token range.</summary>
    public static List<T> Within<T>(List<T> sorted, int first, int end) where T : Mention
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle].First < first) low = middle + 1;
            else high = middle;
        }
        int stop = low;
        while (stop < sorted.Count && sorted[stop].First < end) stop++;
        return sorted.GetRange(low, stop - low);
    }
}
