using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Reads what <see cref="TheatreWriter"/> writes.</summary>
internal ref struct TheatreReader
{
    private readonly Strings strings;
    private SectionReader bytes;

    private TheatreReader(ReadOnlySpan<byte> bytes, Strings strings)
    {
        this.bytes = new SectionReader(bytes);
        this.strings = strings;
    }

    private delegate T One<T>(ref TheatreReader reader);

    public static Place Place(ReadOnlySpan<byte> record, Strings strings) => new TheatreReader(record, strings).ReadPlace();

    public static Theatre Read(ReadOnlySpan<byte> rest, Strings strings)
    {
        TheatreReader reader = new(rest, strings);
        return reader.ReadHead() with
        {
            Actors = reader.Many((ref r) => r.ReadActor()),
            Sources = reader.Many((ref r) => r.ReadSource()),
            Lexicon = reader.Many((ref r) => r.ReadEntry()),
            Shapes = reader.Many((ref r) => r.ReadShape()),
        };
    }

    private ImmutableArray<T> Many<T>(One<T> one)
    {
        int count = bytes.Count();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++) items.Add(one(ref this));
        return items.MoveToImmutable();
    }

    private string Text() => strings.Text(bytes.UInt());

    private string? Optional() => strings.Optional(bytes.UInt());

    private ImmutableArray<string> List() => strings.List(bytes.Int(), bytes.Int());

    private Place ReadPlace() => new()
    {
        Id = Text(),
        Name = Text(),
        Kind = Text() is var kind && PlaceKinds.IsKnown(kind) ? kind : throw CompiledBytes.Misfit(),
        Country = Optional(),
        Admin1 = Optional(),
        Admin2 = Optional(),
        NameLocal = Optional(),
        SourceKey = Optional(),
        Lat = bytes.Optional(),
        Lon = bytes.Optional(),
        Population = bytes.Long() is var n && n < 0 ? null : n,
        Variants = List(),
        Holders = List(),
        HolderFrom = bytes.Day(),
    };

    private Theatre ReadHead() => new()
    {
        Name = Text(),
        Title = Text(),
        Version = Text(),
        Hash = Text(),
        From = bytes.Day(),
        To = bytes.Day(),
        Box = bytes.Int() == 0 ? null : new GeoBox(bytes.Double(), bytes.Double(), bytes.Double(), bytes.Double()),
        Parties = Many((ref r) => new Party(r.Text(), r.Text(), r.Text(), r.Optional(), r.Optional())),
    };

    private Actor ReadActor() => new()
    {
        Id = Text(),
        Name = Text(),
        Kind = Text(),
        Party = Optional(),
        Country = Optional(),
        Parent = Optional(),
        Aliases = Many((ref r) => new DatedName(r.Text(), r.bytes.Day(), r.bytes.Day())),
        Nouns = List(),
        Demonyms = List(),
        Allies = List(),
        Adversaries = List(),
        BackedBy = List(),
        From = bytes.Day(),
        To = bytes.Day(),
    };

    private Source ReadSource() => new(Text(), Text(), Text(), Text(), Optional())
    {
        Aliases = List(),
        Domains = List(),
        Sample = bytes.Int() != 0,
    };

    private LexiconEntry ReadEntry()
    {
        string section = Text(), theatre = Text();
        int line = bytes.Int();
        var values = Many((ref r) => KeyValuePair.Create(r.Text(), r.List()));
        return new LexiconEntry(section, theatre, line, values.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private Shape ReadShape()
    {
        string? place = Optional();
        string kind = Text();
        bool closed = bytes.Int() != 0;
        ImmutableArray<string> towns = List();
        return new Shape(place, kind, closed, Many((ref r) => r.Many((ref p) => new GeoPoint(p.bytes.Double(), p.bytes.Double()))), towns);
    }
}
