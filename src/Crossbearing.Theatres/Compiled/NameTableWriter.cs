using System.Numerics;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Writes the index of names that <see cref="NameTable"/> reads. Not thread-safe.</summary>
internal sealed class NameTableWriter(StringPool pool)
{
    private readonly List<(int Place, string Written, bool Preferred)> names = [];
    private readonly Groups folded = new(), sounds = new();

    public SectionWriter Slots { get; } = new();

    public SectionWriter Keys { get; } = new();

    public SectionWriter KeyText { get; } = new();

    public SectionWriter Names { get; } = new();

    public SectionWriter Sounds { get; } = new();

    public SectionWriter SoundText { get; } = new();

    public SectionWriter SoundNames { get; } = new();

    public void Write(IReadOnlyList<Place> places)
    {
        for (int i = 0; i < places.Count; i++)
        {
            Add(i, places[i].Name, true);
            foreach (string variant in places[i].Variants) Add(i, variant, false);
            if (places[i].NameLocal is { } local) Add(i, local, false);
        }
        int[] byKey = folded.Write(Keys, KeyText);
        Span<char> room = stackalloc char[NameKey.StackLimit];
        for (int at = 0; at < byKey.Length; at++)
        {
            var (place, written, preferred) = names[byKey[at]];
            Names.UInt((uint)place | (preferred ? CompiledFormat.Preferred : 0));
            Names.UInt(pool.Number(written));
            bool repeated = at > 0 && folded.KeyOf(byKey[at]) == folded.KeyOf(byKey[at - 1]) && names[byKey[at - 1]].Place == place;
            if (!repeated) sounds.Add(at, Key(written, room, NameKey.Phonetic));
        }
        foreach (int name in sounds.Write(Sounds, SoundText)) SoundNames.Int(sounds.ItemOf(name));
        WriteSlots();
    }

    private delegate int Maker(ReadOnlySpan<char> name, Span<char> key);

    private static ReadOnlySpan<char> Key(string written, Span<char> room, Maker make)
    {
        int size = NameKey.MaxLength(written.Length);
        if (size > room.Length) room = new char[size];
        return room[..make(written, room)];
    }

    private void Add(int place, string written, bool preferred)
    {
        ReadOnlySpan<char> key = Key(written, stackalloc char[NameKey.StackLimit], NameKey.Fold);
        if (key.IsEmpty) return;
        folded.Add(names.Count, key);
        names.Add((place, written, preferred));
    }

    /// <summary>At most half of the slots are taken.</summary>
    private void WriteSlots()
    {
        if (folded.Keys.Count == 0) return;
        uint[] slots = new uint[BitOperations.RoundUpToPowerOf2((uint)folded.Keys.Count * 2)];
        for (int rank = 0; rank < folded.Order.Length; rank++)
        {
            uint slot = NameTable.Hash(folded.Keys[folded.Order[rank]]) & ((uint)slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & ((uint)slots.Length - 1);
            slots[slot] = (uint)rank + 1;
        }
        foreach (uint slot in slots) Slots.UInt(slot);
    }

    /// <summary>Items under keys.</summary>
    private sealed class Groups
    {
        private readonly List<(int Item, int Key)> items = [];

        public SortedKeys Keys { get; } = new();

        /// <summary>The keys in ordinal order, once written.</summary>
        public int[] Order { get; private set; } = [];

        public void Add(int item, ReadOnlySpan<char> key) => items.Add((item, Keys.Number(key)));

        public int KeyOf(int index) => items[index].Key;

        public int ItemOf(int index) => items[index].Item;

        /// <summary>Writes keys and the starts of their items; gives the items' indices by key, of one key as they were added.</summary>
        public int[] Write(SectionWriter to, SectionWriter text)
        {
            Order = Keys.Order();
            int[] counts = new int[Keys.Count];
            foreach (var (_, key) in items) counts[key]++;
            int start = 0;
            foreach (int key in Order)
            {
                to.Int(text.Length);
                to.Int(start);
                text.Text(Keys[key], Encoding.ASCII);
                (counts[key], start) = (start, start + counts[key]);
            }
            to.Int(text.Length);
            to.Int(start);
            int[] sorted = new int[items.Count];
            for (int i = 0; i < sorted.Length; i++) sorted[counts[items[i].Key]++] = i;
            return sorted;
        }
    }
}
