using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Assessment;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Text;

namespace Crossbearing.Pipeline;

/// <summary>Codes reports as they are and with words swapped, and tells what that moves. Thread-safe.</summary>
/// <param name="pipeline">Codes.</param>
public sealed class FairnessCheck(ReportPipeline pipeline)
{
    /// <summary>Stands for an actor that a common noun tells.</summary>
    private const string Common = "(a common noun)";

    private static readonly ImmutableHashSet<string> Roles = [.. Enum.GetValues<ActorRole>().Select(r => r.Word())];

    /// <summary>What each swap moves in these reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="swaps">The swaps, such as <see cref="FairnessSwaps.Default"/>.</param>
    /// <param name="cancellationToken">Stops between two reports.</param>
    /// <returns>A row per swap, in their order; the work is done while the result is walked.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<FairnessRow> Run(IReadOnlyList<Report> reports, IEnumerable<FairnessSwap> swaps, CancellationToken cancellationToken = default)
    {
        var known = new Dictionary<Report, ImmutableArray<Claim>>(ReferenceEqualityComparer.Instance);
        return swaps.Select(s => Row(s, reports, known, cancellationToken));
    }

    /// <summary>True for the name of a slot of actors.</summary>
    internal static bool IsRole(string slot) => Roles.Contains(slot);

    private FairnessRow Row(FairnessSwap swap, IReadOnlyList<Report> reports, Dictionary<Report, ImmutableArray<Claim>> known, CancellationToken cancellationToken)
    {
        WordSwapper swapper = new(swap);
        int touched = 0, words = 0, claims = 0;
        var changes = ImmutableArray.CreateBuilder<FairnessChange>();
        foreach (Report report in reports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImmutableArray<TextEdit> edits = swapper.Edits(report.Text);
            if (edits.IsEmpty) continue;
            Report told = swap.Kind == FairnessKind.Parties ? report with { Outlet = null, SourceId = null, Url = null } : report;
            ImmutableArray<Claim> before = told == report ? Known(report, known) : pipeline.Code(told).Claims;
            if (swap.Only is { } type) edits = [.. edits.Where(e => before.Any(c => c.Type == type && c.Evidence.Of("type").Any(s => s.Overlaps(e.Span))))];
            if (edits.IsEmpty) continue;
            (touched, words, claims) = (touched + 1, words + edits.Length, claims + before.Length);
            changes.AddRange(Changes(swap, swapper, told, before, new EditedReport(told, edits)));
        }
        return new(swap.Name, touched, words, claims, changes.ToImmutable());
    }

    private ImmutableArray<Claim> Known(Report report, Dictionary<Report, ImmutableArray<Claim>> known)
    {
        if (!known.TryGetValue(report, out ImmutableArray<Claim> claims)) known[report] = claims = pipeline.Code(report).Claims;
        return claims;
    }

    private IEnumerable<FairnessChange> Changes(FairnessSwap swap, WordSwapper swapper, Report report, ImmutableArray<Claim> before, EditedReport edited)
    {
        ImmutableArray<Claim> after = [.. pipeline.Code(edited.Report).Claims.Select(edited.Back)];
        ImmutableArray<Sentence> sentences = DocumentParser.Parse(report.Text, report.Zones, report.Language).Sentences;
        foreach (ClaimChange change in ClaimDiffer.Compare([.. before.Select(c => Comparable(c, swap, edited, n => n))], [.. after.Select(c => Comparable(c, swap, edited, swapper.Swapped))]).Changes)
        {
            ClaimChange told = change with { Slots = [.. change.Slots.Where(s => s.Slot is "type" or "certainty" or "figures" || IsRole(s.Slot) && HasMoved(s.Slot, change.Before, change.After))] };
            if (change.Kind == "changed" && told.Slots.IsEmpty) continue;
            string sentence = sentences.LastOrDefault(s => s.Span.Start <= change.Either.Span.Start).Span.Of(report.Text);
            yield return new(swap.Name, sentence, swapper.Swapped(sentence), told);
        }
    }

    /// <summary>True where a role has another actor. Whom a common noun tells in one of the two wordings may be anybody in the other.</summary>
    private static bool HasMoved(string slot, Claim? before, Claim? after)
    {
        (List<string> then, int thenCommon) = Named(slot, before);
        (List<string> now, int nowCommon) = Named(slot, after);
        return Lacking(then, now) > nowCommon || Lacking(now, then) > thenCommon;
    }

    /// <summary>How many of some names are not among others.</summary>
    private static int Lacking(List<string> names, List<string> others) =>
        names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Sum(g => Math.Max(0, g.Count() - others.Count(o => string.Equals(o, g.Key, StringComparison.OrdinalIgnoreCase))));

    /// <summary>The names of a role, and how many of its actors a common noun tells.</summary>
    private static (List<string> Names, int Common) Named(string slot, Claim? claim)
    {
        List<string> all = claim is null ? [] : [.. claim.Actors.Where(a => a.Role.Word() == slot).Select(a => a.Name ?? a.Text)];
        return ([.. all.Where(n => n != Common)], all.Count(n => n == Common));
    }

    /// <summary>The claim with its actors as they are to be compared.</summary>
    private static Claim Comparable(Claim claim, FairnessSwap swap, EditedReport edited, Func<string, string> named) => swap.Kind switch
    {
        FairnessKind.Labels => claim with { Actors = [.. claim.Actors.Select(a => a with { Name = "someone" })] },
        FairnessKind.Parties => claim with { Actors = [.. claim.Actors.Select((a, i) => a with { Name = IsNamed(claim, i, edited) ? named(a.Name ?? a.Text) : Common })] },
        _ => claim,
    };

    private static bool IsNamed(Claim claim, int actor, EditedReport edited) =>
        claim.Evidence.Of($"actors[{actor.ToString(CultureInfo.InvariantCulture)}]").Any(edited.IsEdited);
}
