using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>
/// One project: reports, the claims coded from them, later corrections, and what has been coded by which coder. Reports, claims and
/// corrections are only ever added. The same input gives the same answers; no answer holds a clock time except <see cref="IntakeLog"/>.
/// </summary>
/// <remarks>
/// Every store is safe for use from several threads: calls are carried out one after the other. A batch belongs to the store, not to a
/// thread; what other threads add while it is open goes into it. Any member throws <see cref="StoreException"/> where another program
/// holds the project (XB4004) or it is damaged (XB4005), and <see cref="ObjectDisposedException"/> after it was closed.
/// Lists are complete and in the order told; ids are ordered ordinally by their UTF-8 bytes.
/// </remarks>
public interface IProjectStore : IDisposable
{
    /// <summary>Opens a batch: everything added until <see cref="IStoreBatch.Commit"/> is kept together or not at all.</summary>
    /// <exception cref="InvalidOperationException">A batch is open.</exception>
    IStoreBatch Begin();

    /// <summary>Takes in a report with what was noticed when it was read. A report that is there already stays as it is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="diagnostics">Notices of reading, kept in this order.</param>
    /// <param name="raw">The bytes that it was read from, to be kept with it; empty to keep none.</param>
    /// <exception cref="ArgumentException">The report has an empty id.</exception>
    IngestResult AddReport(Report report, IReadOnlyList<Diagnostic> diagnostics, ReadOnlyMemory<byte> raw = default);

    /// <summary>
    /// Keeps what a coder made of a report, in one piece: the claims, the notices and the mark that it is coded. From then on these are
    /// the report's current claims; those of earlier codings stay and can be asked for.
    /// </summary>
    /// <param name="reportId">A report of this project.</param>
    /// <param name="coding">Coder version and packs.</param>
    /// <param name="claims">The claims, each with its id and of this report; empty where the coder found none.</param>
    /// <param name="diagnostics">Notices of coding, or null for none.</param>
    /// <returns>False where the report's current coding is this one with the same claims; then nothing changes.</returns>
    /// <exception cref="ArgumentException">
    /// No such report; a claim without id, of another report, or twice; or a claim whose id is there with another content.
    /// </exception>
    bool AddClaims(string reportId, CodingKey coding, IReadOnlyList<Claim> claims, IReadOnlyList<Diagnostic>? diagnostics = null);

    /// <summary>Notes that a person sets a field of a claim right. The claim itself stays as it was coded.</summary>
    /// <returns>The correction with its sequence number, or XB5002 where there is no such claim.</returns>
    Result<Correction> AddCorrection(Correction correction);

    /// <summary>All reports by id. Read lazily: texts are fetched while it is walked, in pages, so adding meanwhile is allowed.</summary>
    IEnumerable<Report> Reports();

    /// <summary>The ids of all reports in order.</summary>
    ImmutableArray<string> ReportIds();

    /// <summary>The report, or null.</summary>
    Report? FindReport(string reportId);

    /// <summary>The bytes that a report was read from; null where there is no such report or none were kept.</summary>
    byte[]? RawBytes(string reportId);

    /// <summary>Notices of reading, then those of the current coding, each in the order given; empty where there is no such report.</summary>
    ImmutableArray<Diagnostic> Diagnostics(string reportId);

    /// <summary>The ids of the reports whose current coding is not this one, in order: what is left to do.</summary>
    ImmutableArray<string> ReportsNotCoded(CodingKey coding);

    /// <summary>The current coding of a report, or null where it is not coded.</summary>
    CodingKey? CurrentCoding(string reportId);

    /// <summary>The claims that a filter lets through, by report id, then start, end of span, then claim id.</summary>
    ImmutableArray<Claim> Claims(ClaimFilter? filter = null);

    /// <summary>The claim, current or not, or null.</summary>
    Claim? FindClaim(string claimId);

    /// <summary>Claims whose place (or place a movement goes to) lies at most so far away, nearest first, then by claim id.</summary>
    /// <param name="lat">Latitude in degrees, WGS 84, −90 to 90.</param>
    /// <param name="lon">Longitude in degrees, WGS 84, −180 to 180.</param>
    /// <param name="km">Great-circle distance in kilometres, 0 to 20,100.</param>
    /// <param name="filter">Further conditions, or null for all current claims.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    ImmutableArray<NearClaim> ClaimsNear(double lat, double lon, double km, ClaimFilter? filter = null);

    /// <summary>
    /// Reports that hold all the words, by report id. <c>"in quotes"</c> is a phrase, <c>word*</c> the beginning of a word; case, accents
    /// and apostrophes do not count. A query without a word finds nothing.
    /// </summary>
    /// <param name="query">What to look for.</param>
    /// <param name="limit">At most so many reports, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    ImmutableArray<SearchHit> Search(string query, int limit = 100);

    /// <summary>The corrections of a claim in the order they were made; empty where there is none.</summary>
    ImmutableArray<Correction> Corrections(string claimId);

    /// <summary>How much is in the project.</summary>
    StoreCounts Counts();

    /// <summary>The reports in the order they were taken in.</summary>
    ImmutableArray<Intake> IntakeLog();

    /// <summary>The setting's value, or null. See <see cref="SettingKeys"/>.</summary>
    string? GetSetting(string key);

    /// <summary>Sets a setting, or removes it where the value is null.</summary>
    void SetSetting(string key, string? value);

    /// <summary>All settings by key.</summary>
    ImmutableSortedDictionary<string, string> Settings();
}
