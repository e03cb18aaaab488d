namespace Crossbearing.Storage;

/// <summary>An open batch. Disposed without <see cref="Commit"/>, everything added in it is undone. Not for use from two threads at once.</summary>
public interface IStoreBatch : IDisposable
{
    /// <summary>Keeps everything; when this returns it survives a crash of the program.</summary>
    /// <exception cref="InvalidOperationException">The batch is closed.</exception>
    /// <exception cref="StoreException">It could not be kept; then nothing of it is.</exception>
    void Commit();
}
