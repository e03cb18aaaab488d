using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>A file to read, or the reason why it is not read.</summary>
/// <param name="Id">Path relative to the PATH argument with <c>/</c>; of a bare file its name.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Format">What it is read as.</param>
/// <param name="Problem">Why it is not read, or null.</param>
internal sealed record FoundFile(string Id, string FullPath, ReportFormat Format, Diagnostic? Problem = null);
