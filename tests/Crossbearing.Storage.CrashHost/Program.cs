using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Storage;
using Crossbearing.Storage.Sqlite;
using Crossbearing.Storage.Tests;

// crash host: ENGINE PATH COUNT BATCH. Takes in what is missing of COUNT sample reports, a line after each batch that is kept; at the end
// the library in use, then "done".
SqliteEngine.Use(Enum.Parse<SqliteEngineChoice>(args[0]));
int count = int.Parse(args[2], CultureInfo.InvariantCulture), size = int.Parse(args[3], CultureInfo.InvariantCulture);
using SqliteProjectStore store = SqliteProjectStore.OpenOrCreate(args[1]).Value!;
CodingKey coding = StoreSamples.Coder();
for (int first = 0; first < count; first += size)
{
    int[] numbers = [.. Enumerable.Range(first, Math.Min(size, count - first))];
    using IStoreBatch batch = store.Begin();
    foreach (int i in numbers) store.AddReport(StoreSamples.Numbered(i), StoreSamples.Notices(i));
    foreach (int i in numbers) store.AddClaims(StoreSamples.Id(i), coding, StoreSamples.ClaimsOf(i, coding));
    batch.Commit();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kept {first}"));
}
Console.WriteLine(SqliteEngine.Describe());
Console.WriteLine("done");
