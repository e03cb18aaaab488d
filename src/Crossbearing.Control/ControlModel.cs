using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Control;

/// <summary>
/// Works out who holds each settlement each day. Per place a log-odds filter over the parties: every claim adds
/// ln((1+r)/(1-r)) with r its reliability (source prior, certainty, verification, interest rule), one group counts once, evidence
/// halves with age, and a capture puts out of date what was known before. Pure; the order of the claims does not matter. Thread-safe.
/// </summary>
public static class ControlModel
{
    /// <summary>
    /// The picture from <paramref name="from"/> to <paramref name="to"/>. For the picture as it was known on a past day, give only
    /// the claims that were published by then. Claims that move no settlement are listed in <see cref="ControlPicture.SetAside"/>.
    /// </summary>
    /// <param name="claims">Claims of any type; only those about who holds a place count.</param>
    /// <param name="voiceOf">Who speaks in a claim.</param>
    /// <param name="theatres">Places with their initial holders, actors, parties.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, not before <paramref name="from"/>.</param>
    /// <param name="options">How evidence counts; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static ControlPicture Estimate(
        IReadOnlyList<Claim> claims, Func<Claim, Voice> voiceOf, TheatreSet theatres, DateOnly from, DateOnly to, ControlOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        options ??= ControlOptions.Default;
        var reader = new SignalReader(theatres, voiceOf, options);
        List<Signal> signals =
        [
            .. theatres.Places.SelectMany(p => Initial(p, theatres, from, options)),
            .. claims.Where(SignalReader.IsAboutControl).DistinctBy(c => c.Id, StringComparer.Ordinal)
                .OrderBy(c => c.Id, StringComparer.Ordinal).SelectMany(reader.Read),
        ];
        ImmutableArray<Party> parties = [.. theatres.Parties.DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal)];
        var filter = new PlaceFilter([.. parties.Select(p => p.Id)], options);
        return new(signals.Where(s => s.Day <= to).GroupBy(s => s.Place, StringComparer.Ordinal)
            .Select(g => Timeline(theatres.Place(g.Key)!, parties, [.. g], filter, options)), from, to, reader.Aside);
    }

    private static PlaceTimeline Timeline(Place place, ImmutableArray<Party> parties, ImmutableArray<Signal> signals, PlaceFilter filter, ControlOptions options)
    {
        ImmutableArray<Moment> moments = filter.Run(signals);
        return new(place, parties, signals, moments, Contest.Days(signals, moments, options.ContestedDays), options);
    }

    private static IEnumerable<Signal> Initial(Place place, TheatreSet theatres, DateOnly from, ControlOptions options) =>
        place.Holders.Where(h => theatres.Party(h) is not null).Select(h => new Signal(
            place.Id, place.HolderFrom ?? from, h, SignalKind.Holds, options.InitialReliability, $"pack:{place.SourceKey}", null));
}
