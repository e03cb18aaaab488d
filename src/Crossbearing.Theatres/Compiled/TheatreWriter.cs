using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Writes a theatre's records, the places last. Not thread-safe.</summary>
internal sealed class TheatreWriter(Theatre theatre, StringPool pool)
{
    public SectionWriter Places { get; } = new();

    public SectionWriter Rest { get; } = new();

    public SectionWriter Ids { get; } = new();

    public void Write()
    {
        WriteHead();
        Rest.Int(theatre.Actors.Length);
        foreach (Actor actor in theatre.Actors) WriteActor(actor);
        Rest.Int(theatre.Sources.Length);
        foreach (Source source in theatre.Sources) WriteSource(source);
        Rest.Int(theatre.Lexicon.Length);
        foreach (LexiconEntry entry in theatre.Lexicon) WriteEntry(entry);
        Rest.Int(theatre.Shapes.Length);
        foreach (Shape shape in theatre.Shapes) WriteShape(shape);
        foreach (Place place in theatre.Places) WritePlace(place);
        WriteIds();
    }

    private void Texts(SectionWriter to, params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts) to.UInt(pool.Number(text));
    }

    private void WritePlace(Place p)
    {
        Texts(Places, p.Id, p.Name, p.Kind, p.Country, p.Admin1, p.Admin2, p.NameLocal, p.SourceKey);
        Places.Optional(p.Lat);
        Places.Optional(p.Lon);
        Places.Long(p.Population ?? -1);
        pool.List(p.Variants, Places);
        pool.List(p.Holders, Places);
        Places.Day(p.HolderFrom);
        Places.Int(0);
    }

    /// <summary>The order of the ids where it is not that of the places.</summary>
    private void WriteIds()
    {
        if (IsInOrder()) return;
        byte[][] ids = [.. theatre.Places.Select(p => Encoding.UTF8.GetBytes(p.Id))];
        int[] order = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(order, (a, b) => ids[a].AsSpan().SequenceCompareTo(ids[b]) is not 0 and var n ? n : a.CompareTo(b));
        foreach (int place in order) Ids.Int(place);
    }

    /// <summary>Of ASCII ids the order of the UTF-8 bytes is the ordinal one.</summary>
    private bool IsInOrder()
    {
        for (int i = 0; i < theatre.Places.Length; i++)
            if (!Ascii.IsValid(theatre.Places[i].Id) || (i > 0 && string.CompareOrdinal(theatre.Places[i - 1].Id, theatre.Places[i].Id) >= 0)) return false;
        return true;
    }

    private void WriteHead()
    {
        Texts(Rest, theatre.Name, theatre.Title, theatre.Version, theatre.Hash);
        Rest.Day(theatre.From);
        Rest.Day(theatre.To);
        Rest.Int(theatre.Box is null ? 0 : 1);
        if (theatre.Box is { } box)
        {
            Rest.Double(box.West);
            Rest.Double(box.South);
            Rest.Double(box.East);
            Rest.Double(box.North);
        }
        Rest.Int(theatre.Parties.Length);
        foreach (Party p in theatre.Parties) Texts(Rest, p.Id, p.Name, p.Colour, p.Generic, p.Army);
    }

    private void WriteActor(Actor a)
    {
        Texts(Rest, a.Id, a.Name, a.Kind, a.Party, a.Country, a.Parent);
        Rest.Int(a.Aliases.Length);
        foreach (DatedName name in a.Aliases)
        {
            Texts(Rest, name.Name);
            Rest.Day(name.From);
            Rest.Day(name.To);
        }
        pool.List(a.Nouns, Rest);
        pool.List(a.Demonyms, Rest);
        pool.List(a.Allies, Rest);
        pool.List(a.Adversaries, Rest);
        pool.List(a.BackedBy, Rest);
        Rest.Day(a.From);
        Rest.Day(a.To);
    }

    private void WriteSource(Source s)
    {
        Texts(Rest, s.Id, s.Name, s.Kind, s.Side, s.Country);
        pool.List(s.Aliases, Rest);
        pool.List(s.Domains, Rest);
        Rest.Int(s.Sample ? 1 : 0);
    }

    private void WriteEntry(LexiconEntry e)
    {
        Texts(Rest, e.Section, e.Theatre);
        Rest.Int(e.Line);
        Rest.Int(e.Values.Count);
        foreach (var (key, values) in e.Values)
        {
            Texts(Rest, key);
            pool.List(values, Rest);
        }
    }

    private void WriteShape(Shape s)
    {
        Texts(Rest, s.Place, s.Kind);
        Rest.Int(s.Closed ? 1 : 0);
        pool.List(s.Towns, Rest);
        Rest.Int(s.Parts.Length);
        foreach (var part in s.Parts)
        {
            Rest.Int(part.Length);
            foreach (GeoPoint point in part)
            {
                Rest.Double(point.Lon);
                Rest.Double(point.Lat);
            }
        }
    }
}
