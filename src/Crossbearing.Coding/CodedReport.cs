using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>What the coder made of a report. Immutable.</summary>
/// <param name="Report">The report.</param>
/// <param name="Document">Its text as the coder read it; null where it was not coded.</param>
/// <param name="Claims">Claims in text order, each with its id.</param>
/// <param name="Diagnostics">Notices, e.g. that a text is not in English.</param>
public sealed record CodedReport(Report Report, Document? Document, ImmutableArray<Claim> Claims, ImmutableArray<Diagnostic> Diagnostics);
