using Crossbearing.Tools.Recognizers;

namespace Crossbearing.Tools.Tests.Recognizers;

public sealed class RecognizersMeasureTests : IDisposable
{
    private const string Cases = """
        [
          { "Input": "The dam broke on March 3.", "Context": { "ReferenceDateTime": "2020-01-31T00:00:00" },
            "Results": [ { "Text": "march 3", "Start": 17, "End": 23, "TypeName": "datetimeV2.date", "Resolution": { "values": [ { "timex": "XXXX-03-03" } ] } } ] },
          { "Input": "It was wet for two weeks.", "Context": { "ReferenceDateTime": "2020-01-31T00:00:00" },
            "Results": [ { "Text": "two weeks", "Start": 15, "End": 23, "TypeName": "datetimeV2.duration", "Resolution": { "values": [ { "timex": "P3W" } ] } } ] },
          { "Input": "Over 40 came.", "NotSupported": "python",
            "Results": [ { "Text": "over 40", "Start": 0, "End": 6, "TypeName": "numberrange", "Resolution": { "value": "(40,)" } } ] }
        ]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("cases").FullName;

    public RecognizersMeasureTests() => File.WriteAllText(Path.Combine(_folder, "a.json"), Cases);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_type_is_counted_by_characters_and_value()
    {
        string table = RecognizersMeasure.Run(_folder, null, null);
        Assert.Contains("date                     1       1   100.0       1", table, StringComparison.Ordinal);
        Assert.Contains("duration                 1       0     0.0       1", table, StringComparison.Ordinal);
        Assert.DoesNotContain("numberrange", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_another_runtime_cannot_read_is_counted_for_one_that_can() =>
        Assert.Contains("numberrange              1       1   100.0       1", RecognizersMeasure.Run(_folder, "dotnet", null), StringComparison.Ordinal);

    [Fact]
    public void Misses_are_shown_where_asked()
    {
        string table = RecognizersMeasure.Run(_folder, null, "duration");
        Assert.Contains("[two weeks] P3W <> [two weeks] P2W", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_list_of_cases_is_told()
    {
        File.WriteAllText(Path.Combine(_folder, "b.json"), "{");
        Assert.Equal("XB9003", Assert.Throws<ToolException>(() => RecognizersMeasure.Run(_folder, null, null)).Code);
    }
}
