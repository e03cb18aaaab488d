using System.Text.Json;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Reads records back; what cannot be read is a damaged project.</summary>
internal sealed class StoredJson(string path)
{
    public T Read<T>(string json)
    {
        try
        {
            return CoreJson.Read<T>(json);
        }
        catch (JsonException failure)
        {
            throw new StoreException(DiagnosticCodes.ProjectDamaged.At(path, null, $"no {typeof(T).Name}: {failure.Message}"), failure);
        }
    }
}
