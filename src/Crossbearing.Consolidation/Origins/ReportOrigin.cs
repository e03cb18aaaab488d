using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>Where a report comes from.</summary>
/// <param name="Report">Id of the first report in its chain of copies; its own id where it is no copy.</param>
/// <param name="Outlet">Id of the outlet that published first: the pack's id, else made from the outlet's name, else from the report's id.</param>
/// <param name="Source">The outlet's row in the packs, or null.</param>
public sealed record ReportOrigin(string Report, string Outlet, Source? Source);
