using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>The project cannot be read or written just now, or is damaged. Carries the code and the file.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Takes the reason.</summary>
    public StoreException(Diagnostic diagnostic, Exception? inner = null)
        : base(diagnostic.ToString(), inner) => Diagnostic = diagnostic;

    /// <summary>Why, with a stable code.</summary>
    public Diagnostic Diagnostic { get; }
}
