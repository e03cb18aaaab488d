using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Keeps each write whole, alone or as a part of a batch. Not thread-safe.</summary>
internal sealed class Transactions(SqlSession session, string path)
{
    public bool BatchOpen { get; private set; }

    public void Begin()
    {
        if (BatchOpen) throw new InvalidOperationException("a batch is open");
        session.Run("BEGIN IMMEDIATE");
        BatchOpen = true;
    }

    public void Commit()
    {
        ThrowIfUndone();
        session.Run("COMMIT");
        BatchOpen = false;
    }

    public void Abandon()
    {
        BatchOpen = false;
        session.RollBack();
    }

    /// <summary>Carries out a write wholly or not at all.</summary>
    public T Write<T>(Func<T> write)
    {
        if (BatchOpen) ThrowIfUndone();
        session.Run(BatchOpen ? "SAVEPOINT write" : "BEGIN IMMEDIATE");
        try
        {
            T result = write();
            session.Run(BatchOpen ? "RELEASE write" : "COMMIT");
            return result;
        }
        catch
        {
            Undo();
            throw;
        }
    }

    private void Undo()
    {
        if (!BatchOpen) session.RollBack();
        else if (session.InTransaction)
        {
            session.Run("ROLLBACK TO write");
            session.Run("RELEASE write");
        }
    }

    private void ThrowIfUndone()
    {
        if (!session.InTransaction)
            throw new StoreException(DiagnosticCodes.OutputUnwritable.At(path, "The batch was undone because the project could not be written"));
    }
}
