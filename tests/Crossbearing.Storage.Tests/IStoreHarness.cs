namespace Crossbearing.Storage.Tests;

/// <summary>A place for one project of a kind of store. The compliance suite makes one per test.</summary>
public interface IStoreHarness : IDisposable
{
    /// <summary>Opens the project, creating it the first time.</summary>
    /// <param name="clock">Clock for the intake log, or null.</param>
    IProjectStore Open(TimeProvider? clock = null);
}
