namespace Crossbearing.Storage;

/// <summary>How much is in a project.</summary>
/// <param name="Reports">Reports.</param>
/// <param name="Copies">Of these, reports that copy another.</param>
/// <param name="CodedReports">Of these, reports that any coder has done.</param>
/// <param name="Claims">Claims of each report's current coding.</param>
/// <param name="SupersededClaims">Claims of earlier codings only.</param>
/// <param name="Corrections">Corrections.</param>
public sealed record StoreCounts(long Reports, long Copies, long CodedReports, long Claims, long SupersededClaims, long Corrections);
