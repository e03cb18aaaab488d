using System.Collections.Immutable;

namespace Crossbearing.Publishing;

/// <summary>What may leave the house: the dials of publishing. Safe by default. Immutable.</summary>
public sealed record PublishProfile
{
    private readonly int delayDays;
    private readonly double coarsenDegrees = 0.05;

    /// <summary>For readers outside: names of private persons withheld, civilian sites coarsened, sentences instead of texts.</summary>
    public static PublishProfile Public { get; } = new();

    /// <summary>For the house: everything.</summary>
    public static PublishProfile Internal { get; } = new()
    {
        Name = "internal", WithholdPrivateNames = false, CoarsenDegrees = 0, Texts = TextDial.Full,
    };

    /// <summary>Name of the profile, shown in what is published.</summary>
    public string Name { get; init; } = "public";

    /// <summary>True where names of private persons and authors are replaced; default true.</summary>
    public bool WithholdPrivateNames { get; init; } = true;

    /// <summary>Days withheld before the last day of the material, 0 to 3650; default 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int DelayDays
    {
        get => delayDays;
        init => delayDays = value is >= 0 and <= 3650 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "0 to 3650 days");
    }

    /// <summary>Grid to which the coordinates of <see cref="CoarsenKinds"/> are rounded, 0 (off) to 1 degree; default 0.05.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public double CoarsenDegrees
    {
        get => coarsenDegrees;
        init => coarsenDegrees = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "0 to 1 degree");
    }

    /// <summary>Kinds of places that shelter or treat people; default camp, hospital, prison.</summary>
    public ImmutableSortedSet<string> CoarsenKinds { get; init; } = ImmutableSortedSet.Create(StringComparer.Ordinal, "camp", "hospital", "prison");

    /// <summary>How much of the reports' text goes out; default sentences.</summary>
    public TextDial Texts { get; init; } = TextDial.Sentences;
}
