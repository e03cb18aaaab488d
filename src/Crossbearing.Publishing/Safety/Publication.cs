using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>What may be published: the material after the dials of a profile. Pictures and exports take nothing else. Immutable.</summary>
public sealed record Publication
{
    private Publication(PictureInput material, PicturePeriod period, PublishProfile profile, WithheldCounts withheld) =>
        (Material, Period, Profile, Withheld) = (material, period, profile, withheld);

    /// <summary>The material with names, days and positions withheld; spans point into the redacted texts.</summary>
    public PictureInput Material { get; }

    /// <summary>The days that remain.</summary>
    public PicturePeriod Period { get; }

    /// <summary>The dials that were set.</summary>
    public PublishProfile Profile { get; }

    /// <summary>How much was withheld.</summary>
    public WithheldCounts Withheld { get; }

    /// <summary>Applies <paramref name="profile"/> to <paramref name="input"/>: first the delay, then names, then positions.</summary>
    /// <param name="input">The material.</param>
    /// <param name="profile">The dials.</param>
    /// <param name="finder">Finds private names, or null for <see cref="PrivateNameFinder"/>.</param>
    /// <exception cref="ArgumentException">A claim's span does not lie in its report's text, or a claim's report is missing.</exception>
    public static Publication Of(PictureInput input, PublishProfile profile, IPrivateNameFinder? finder = null)
    {
        Check(input);
        PicturePeriod period = PicturePeriod.Of(input);
        DateOnly last = period.To.DayNumber - profile.DelayDays < 0 ? DateOnly.MinValue : period.To.AddDays(-profile.DelayDays);
        var (material, reports) = profile.DelayDays == 0 ? (input, 0) : DelayFilter.Apply(input, last);
        int names = 0, places = 0;
        if (profile.WithholdPrivateNames) (material, names) = NameWithholder.Apply(material, finder ?? new PrivateNameFinder());
        if (profile.CoarsenDegrees > 0) (material, places) = SiteCoarsener.Apply(material, profile);
        return new(material, new(period.From < last ? period.From : last, last), profile, new(reports, names, places));
    }

    private static void Check(PictureInput input)
    {
        Dictionary<string, int> lengths = input.Reports.ToDictionary(r => r.Id, r => r.Text.Length, StringComparer.Ordinal);
        foreach (Claim claim in input.Claims)
        {
            if (!lengths.TryGetValue(claim.Report, out int length)) throw new ArgumentException($"claim {claim.Id}: no report {claim.Report}", nameof(input));
            if (ClaimSpans.Of(claim).Any(s => s.End > length)) throw new ArgumentException($"claim {claim.Id}: a span lies beyond the {length} code units of {claim.Report}", nameof(input));
        }
    }
}
