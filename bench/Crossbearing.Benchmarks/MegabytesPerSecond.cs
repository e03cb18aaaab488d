using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Crossbearing.Benchmarks;

/// <summary>Megabytes (10^6 bytes of UTF-8) of sample text per second, for the stages that read all samples once per call.</summary>
internal sealed class MegabytesPerSecond : IColumn
{
    public string Id => nameof(MegabytesPerSecond);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Megabytes of sample text (UTF-8, 10^6 bytes) per second";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        bool readsAll = benchmarkCase.Descriptor.HasCategory(Corpus.AllSamples);
        return readsAll && summary[benchmarkCase]?.ResultStatistics is { } time
            ? (Corpus.Shared.Bytes * 1e3 / time.Mean).ToString("0.00", CultureInfo.InvariantCulture)
            : "-";
    }
}
