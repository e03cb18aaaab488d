using System.Diagnostics.CodeAnalysis;

namespace Crossbearing.Core;

/// <summary>A value, or the reason why there is none.</summary>
/// <typeparam name="T">The value.</typeparam>
public readonly struct Result<T> where T : class
{
    private Result(T? value, Diagnostic? failure) => (Value, Failure) = (value, failure);

    /// <summary>The value, or null where it failed.</summary>
    public T? Value { get; }

    /// <summary>The reason, or null where it did not fail.</summary>
    public Diagnostic? Failure { get; }

    /// <summary>True with a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Value is not null;

    /// <summary>A value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A failure.</summary>
    public static implicit operator Result<T>(Diagnostic failure) => new(null, failure);
}
