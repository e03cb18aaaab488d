namespace Crossbearing.Theatres;

/// <summary>How far a look-up may go from the letters. Immutable.</summary>
public sealed record LookupOptions
{
    /// <summary>The defaults.</summary>
    public static LookupOptions Default { get; } = new();

    /// <summary>Candidates below this are left out, 0 to 1; default 0.5.</summary>
    public double MinConfidence { get; init; } = 0.5;

    /// <summary>At most so many candidates, 1 to 1000; default 16.</summary>
    public int MaxCandidates { get; init; } = 16;

    /// <summary>Whether phonetic keys are tried where nothing fits better; default true.</summary>
    public bool Phonetic { get; init; } = true;

    /// <summary>Whether one edit is tried where nothing else fits; default true.</summary>
    public bool OneEdit { get; init; } = true;

    /// <summary>Two candidates whose confidences differ by no more than this are equally good, 0 to 1; default 0.05.</summary>
    public double Tie { get; init; } = 0.05;

    /// <summary>No place is answered below this, 0 to 1; default 0.73, so that one of another kind than the words say is not.</summary>
    public double MinAnswer { get; init; } = 0.73;

    /// <summary>A place found by sound or by one edit is answered only from this confidence on, 0 to 1; default 0.73.</summary>
    public double MinBoldAnswer { get; init; } = 0.73;

    /// <summary>A place of a theatre's pack is answered before one of <c>world</c> whose confidence is greater by no more than this, 0 to 1; default 0.1.</summary>
    public double TheatreLead { get; init; } = 0.1;

    /// <summary>Equally good candidates no farther apart are taken as one place, in kilometres, 0 to 20000; default 5.</summary>
    public double SamePlaceKm { get; init; } = 5;
}
