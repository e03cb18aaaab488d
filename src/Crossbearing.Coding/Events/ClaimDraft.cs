using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A claim in the making. One thread only.</summary>
internal sealed class ClaimDraft
{
    public required SentenceReading Sentence { get; init; }

    public required Trigger Trigger { get; init; }

    public required ClaimType Type { get; set; }

    /// <summary>First token of the clause or item.</summary>
    public required int First { get; set; }

    /// <summary>One past its last token.</summary>
    public required int End { get; set; }

    public VerbGroup? Group { get; init; }

    /// <summary>The draft that counted the place of this one without naming it, or null.</summary>
    public ClaimDraft? Counted { get; init; }

    /// <summary>The draft whose event this one tells again by another source, or null.</summary>
    public ClaimDraft? Told { get; init; }

    public List<(ActorRole Role, ActorMention Mention)> Actors { get; } = [];

    public PlaceMention? Place { get; set; }

    /// <summary>True where the place is the event's own, false where it was taken from context.</summary>
    public bool PlaceIsOwn { get; set; }

    public PlaceMention? PlaceTo { get; set; }

    public long? PlacesUnnamed { get; set; }

    public EventTime Date { get; set; } = EventTime.Unknown;

    public List<TextSpan> DateSpans { get; } = [];

    public bool DateIsOwn { get; set; }

    public List<(Figure Figure, TextSpan Span)> Figures { get; } = [];

    public List<Attribution> Attribution { get; } = [];

    public List<TextSpan> AttributionSpans { get; } = [];

    public Certainty Certainty { get; set; }

    public TextSpan? CertaintySpan { get; set; }

    public bool Negated { get; set; }

    public Outcome? Outcome { get; set; }

    public TextSpan? OutcomeSpan { get; set; }

    public Verification Verification { get; set; }

    public TextSpan? VerificationSpan { get; set; }

    public List<(string Name, TextSpan Span)> Means { get; } = [];

    public StatementMode? Mode { get; set; }

    public List<TextSpan> Mentions { get; } = [];

    public SortedSet<string> Doubtful { get; } = new(StringComparer.Ordinal);

    public List<string> Why { get; } = [];

    public TextSpan Span => Sentence.Context.Span(First, End);

    public IEnumerable<ActorMention> Of(ActorRole role) => Actors.Where(a => a.Role == role).Select(a => a.Mention);

    public bool Has(ActorRole role) => Actors.Exists(a => a.Role == role);

    /// <summary>Adds an actor once.</summary>
    public void Add(ActorRole role, ActorMention mention)
    {
        if (mention.IsDemonym && mention.Actor is null) return;
        if (mention.IsPerson && Type is not (ClaimType.Statement or ClaimType.Agreement or ClaimType.Arrest or ClaimType.Abduction or ClaimType.AttackOnCivilians) && Has(role)) return;
        if (role == ActorRole.Affected) mention = AsCivilians(mention);
        if (!Actors.Exists(a => a.Role == role && a.Mention.Name == mention.Name)) Actors.Add((role, mention));
    }

    /// <summary>People who do not fight are one actor, whatever their work; the words are kept.</summary>
    private ActorMention AsCivilians(ActorMention mention) =>
        mention is { IsCivilian: true, Actor.Kind: "generic" } && Sentence.Context.Civilians is { } civilians && mention.Actor != civilians
            ? new ActorMention { First = mention.First, End = mention.End, Span = mention.Span, Actor = civilians, Name = civilians.Name, IsGeneric = true, IsCivilian = true, Why = mention.Why }
            : mention;

    /// <summary>A copy for another place of the same clause with all that is known by now but the figures, which are told once.</summary>
    public ClaimDraft With(PlaceMention place)
    {
        ClaimDraft copy = For(place, End);
        (copy.Certainty, copy.CertaintySpan, copy.Negated, copy.Verification, copy.VerificationSpan) = (Certainty, CertaintySpan, Negated, Verification, VerificationSpan);
        copy.Attribution.AddRange(Attribution);
        copy.AttributionSpans.AddRange(AttributionSpans);
        return copy;
    }

    /// <summary>The same event as another source tells it by the word at a token; nothing of who, how many and how surely.</summary>
    public ClaimDraft Again(SentenceReading sentence, int at)
    {
        var again = new ClaimDraft
        {
            Sentence = sentence, Trigger = Trigger with { First = at, End = at + 1, GroupFirst = at, Others = [] }, Type = Type,
            First = at, End = at + 1, Place = Place, PlaceIsOwn = PlaceIsOwn, Told = this,
        };
        again.Why.AddRange(Why.Take(1));
        return again;
    }

    /// <summary>A copy for another place of the same clause.</summary>
    public ClaimDraft For(PlaceMention place, int end)
    {
        ClaimDraft copy = Again(end);
        (copy.Place, copy.PlaceIsOwn) = (place, true);
        return copy;
    }

    /// <summary>A copy for another claim of the same clause.</summary>
    public ClaimDraft Again(int? end = null)
    {
        var copy = new ClaimDraft { Sentence = Sentence, Trigger = Trigger, Type = Type, First = First, End = end ?? End, Group = Group };
        copy.Actors.AddRange(Actors);
        (copy.Place, copy.PlaceIsOwn, copy.PlaceTo, copy.Mode, copy.Outcome, copy.OutcomeSpan) = (Place, PlaceIsOwn, PlaceTo, Mode, Outcome, OutcomeSpan);
        copy.Means.AddRange(Means);
        copy.Why.AddRange(Why);
        return copy;
    }
}
