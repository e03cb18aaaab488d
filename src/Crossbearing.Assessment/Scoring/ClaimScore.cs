namespace Crossbearing.Assessment;

/// <summary>How well a coder's claims fit the hand-coded ones. The slots are counted over pairs of one type whose words overlap, so that a wrong place shows as a wrong place. Immutable.</summary>
public sealed record ClaimScore
{
    /// <summary>Reports that either side names.</summary>
    public required int Reports { get; init; }

    /// <summary>Hand-coded claims that count.</summary>
    public required int Gold { get; init; }

    /// <summary>Claims found, without those that meet a hand-coded claim that does not count.</summary>
    public required int Found { get; init; }

    /// <summary>Claims paired one to one: same type, the place agrees, and the words overlap or the date agrees too.</summary>
    public required Ratios Claims { get; init; }

    /// <summary>Of these, with place, date, certainty and initiators all right.</summary>
    public required Ratios Strict { get; init; }

    /// <summary>Share of pairs with the right place, 0 to 1 in thousandths.</summary>
    public required double Place { get; init; }

    /// <summary>Share of pairs with the right days.</summary>
    public required double Date { get; init; }

    /// <summary>Share of pairs with the right certainty.</summary>
    public required double Certainty { get; init; }

    /// <summary>Who acts.</summary>
    public required Ratios Initiator { get; init; }

    /// <summary>Who is hit: targets and those affected.</summary>
    public required Ratios Target { get; init; }

    /// <summary>Numbers: kind, ends and bound all right.</summary>
    public required Ratios Figures { get; init; }

    /// <summary>Sources: kind and name.</summary>
    public required Ratios Attribution { get; init; }

    /// <summary>Where a movement goes to.</summary>
    public required Ratios PlaceTo { get; init; }

    /// <summary>The rarer marks: outcome, negated, mode, doubtful, verification.</summary>
    public required Ratios Flags { get; init; }
}
