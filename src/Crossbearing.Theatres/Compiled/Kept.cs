namespace Crossbearing.Theatres.Compiled;

/// <summary>A long array of which only the parts in use take memory; what is kept first stays. Thread-safe.</summary>
internal sealed class Kept<T>(int length) where T : class
{
    private const int Shift = 9, Size = 1 << Shift;
    private readonly T?[]?[] parts = new T?[]?[(length >> Shift) + 1];

    public int Length => length;

    public T? this[int index] => Volatile.Read(ref parts[index >> Shift]) is { } part ? Volatile.Read(ref part[index & (Size - 1)]) : null;

    /// <summary>Keeps an item; gives what is kept, which may be another's.</summary>
    public T Keep(int index, T item)
    {
        ref T?[]? part = ref parts[index >> Shift];
        if (Volatile.Read(ref part) is null) Interlocked.CompareExchange(ref part, new T?[Size], null);
        return Interlocked.CompareExchange(ref part![index & (Size - 1)], item, null) ?? item;
    }
}
