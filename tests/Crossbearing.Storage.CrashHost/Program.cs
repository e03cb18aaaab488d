using System.Diagnostics;
using System.Globalization;
using Crossbearing.Storage;
using Crossbearing.Storage.Sqlite;
using Crossbearing.Storage.Tests;

// crash host: ENGINE PATH COUNT BATCH. Takes in what is missing of COUNT sample reports, a line after each batch that is kept;
// at the end the library in use and the reports per second of processor time.
SqliteEngine.Use(Enum.Parse<SqliteEngineChoice>(args[0]));
int count = int.Parse(args[2], CultureInfo.InvariantCulture), size = int.Parse(args[3], CultureInfo.InvariantCulture);
using SqliteProjectStore store = SqliteProjectStore.OpenOrCreate(args[1]).Value!;
CodingKey coding = StoreSamples.Coder();
double before = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
for (int first = 0; first < count; first += size)
{
    using IStoreBatch batch = store.Begin();
    for (int i = first; i < Math.Min(count, first + size); i++)
    {
        store.AddReport(StoreSamples.Numbered(i), StoreSamples.Notices(i));
        store.AddClaims(StoreSamples.Id(i), coding, StoreSamples.ClaimsOf(i, coding));
    }
    batch.Commit();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kept {first}"));
}
double seconds = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds - before;
Console.WriteLine(SqliteEngine.Describe());
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rate {count / seconds:F0}"));
