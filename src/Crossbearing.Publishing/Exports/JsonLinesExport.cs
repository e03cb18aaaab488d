using System.Text;
using Crossbearing.Core.Json;

namespace Crossbearing.Publishing;

/// <summary>
/// Claims, events and control changes as JSON Lines in UTF-8, one record to a line, in the codebook's form; they read back into the same records.
/// Only what a <see cref="Publication"/> lets out is written. Stateless, thread-safe; the same publication gives the same bytes.
/// </summary>
public static class JsonLinesExport
{
    /// <summary>One claim to a line; spans point into the published texts. The stream stays open.</summary>
    public static void WriteClaims(Publication publication, Stream stream) => Write(ExportOrder.Claims(publication), stream);

    /// <summary>One event to a line. The stream stays open.</summary>
    public static void WriteEvents(Publication publication, Stream stream) => Write(ExportOrder.Events(publication), stream);

    /// <summary>One control change to a line, by day and place. The stream stays open.</summary>
    public static void WriteChanges(Publication publication, Stream stream) =>
        Write(publication.Material.Changes.OrderBy(c => c.Day).ThenBy(c => c.Place, StringComparer.Ordinal).ThenBy(c => c.DecidingClaim, StringComparer.Ordinal), stream);

    private static void Write<T>(IEnumerable<T> records, Stream stream)
    {
        foreach (T record in records) stream.Write(Encoding.UTF8.GetBytes(CoreJson.Write(record) + "\n"));
    }
}
