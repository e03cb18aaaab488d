using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary>The claims of the coding that a person means.</summary>
internal static class CodingChoice
{
    /// <summary>The project's current claims, by name.</summary>
    public const string Current = "current";

    /// <summary>The claims of a file, else those of a coding of the project.</summary>
    /// <exception cref="CliFailureException">There is neither, or the name fits several codings of one report.</exception>
    public static ImmutableArray<Claim> Of(CliSession session, string name)
    {
        string file = session.Environment.FullPath(name);
        if (File.Exists(file)) return [.. ClaimFile.Read(file, name)];
        using IProjectStore? store = Project.OpenIfThere(session);
        if (store is null) throw CliFailureException.Nothing(DiagnosticCodes.CodingNotFound.At(name, null, name, "a file of claims; there is no project either"));
        return name == Current ? store.Claims() : Kept(store.Claims(new ClaimFilter { CurrentOnly = false }), name);
    }

    private static ImmutableArray<Claim> Kept(ImmutableArray<Claim> all, string name)
    {
        ImmutableArray<Claim> fitting = [.. all.Where(c => c.Coder == name || c.Theatres.Contains(name))];
        if (fitting.IsEmpty) throw Failure(name, null, all);
        if (fitting.GroupBy(c => c.Report, StringComparer.Ordinal).Any(r => r.DistinctBy(Stamps, StringComparer.Ordinal).Skip(1).Any()))
            throw Failure(name, "Several codings of one report have this coder or pack", fitting);
        return fitting;
    }

    private static CliFailureException Failure(string name, string? message, ImmutableArray<Claim> claims) => CliFailureException.Nothing(
        DiagnosticCodes.CodingNotFound.At(name, message, name, string.Join("; ", claims.Select(Stamps).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(12))));

    private static string Stamps(Claim claim) => string.Join(' ', claim.Theatres.Prepend(claim.Coder));
}
