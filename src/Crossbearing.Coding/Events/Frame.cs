using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>What a trigger stands for: a claim type, or a kind whose type the context decides.</summary>
internal enum FrameKind
{
    /// <summary>Always <see cref="Frame.Type"/>.</summary>
    Typed,
    /// <summary>From the air or from the ground, by the weapon that the text names.</summary>
    Strike,
    /// <summary>From the air where the report tells of aircraft and no ground force raids, else fighting.</summary>
    Raid,
    /// <summary>Fighting, or a blow from the air or the ground where the text tells what it was done with.</summary>
    Attack,
    /// <summary>A bomb or mine, or what flew where the text names that.</summary>
    Explosion,
    /// <summary>Joins the event that the sentence tells, else a claim of its own.</summary>
    Casualty,
}

/// <summary>A frame of the lexicon: its words' claim type, the slots of its grammatical places, and what it needs.</summary>
internal sealed class Frame
{
    public Frame(LexiconEntry entry)
    {
        Id = entry.One("id") ?? "?";
        string type = entry.One("type") ?? "";
        (Kind, Type) = type switch
        {
            "strike" => (FrameKind.Strike, ClaimType.ShellingMissileStrike),
            "raid" => (FrameKind.Raid, ClaimType.ArmedClash),
            "attack" => (FrameKind.Attack, ClaimType.ArmedClash),
            "explosion" => (FrameKind.Explosion, ClaimType.IedOrMine),
            "casualty" => (FrameKind.Casualty, ClaimType.SummaryLosses),
            _ => (FrameKind.Typed, Words.TryParse(type, out ClaimType known) ? known : ClaimType.SummaryLosses),
        };
        Roles = entry.All("roles").Select(r => r.Split('=')).Where(r => r.Length == 2).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        Needs = entry.All("needs");
        Objects = entry.All("objects").ToFrozenSet(StringComparer.Ordinal);
        With = entry.All("with").ToFrozenSet(StringComparer.Ordinal);
        Certainty = Slot("certainty") is { } certainty && Words.TryParse(certainty, out Certainty known2) ? known2 : null;
        IsFragment = Needs.Contains("wayward");
        Failed = entry.One("outcome") == "failed";
        Subevent = entry.One("subevent");
        Mode = entry.One("mode") is { } mode && Words.TryParse(mode, out StatementMode m) ? m : null;
    }

    public string Id { get; }

    public FrameKind Kind { get; }

    /// <summary>The claim type, or the one that stands where the context decides nothing else.</summary>
    public ClaimType Type { get; }

    /// <summary>True where both sides do it ("clashes between A and B"), so that none of them is the one who attacks.</summary>
    public bool IsMutual => Roles.Values.Contains("both");

    /// <summary>True where its nouns tell an event only in a sentence that has no verb ("Families out of X").</summary>
    public bool IsFragment { get; }

    public FrozenDictionary<string, string> Roles { get; }

    public ImmutableArray<string> Needs { get; }

    public FrozenSet<string> Objects { get; }

    public FrozenSet<string> With { get; }

    public bool Failed { get; }

    /// <summary>How surely its words alone put the event ("X is next"); null where they tell it as done.</summary>
    public Certainty? Certainty { get; }

    public StatementMode? Mode { get; }

    /// <summary>ACLED's sub-event where the words themselves tell it, or null.</summary>
    public string? Subevent { get; }

    /// <summary>The slot of a grammatical place, or null; a preposition that the frame does not list has the slot of the plain one of its sense.</summary>
    public string? Slot(string relation) => Roles.GetValueOrDefault(relation) ?? (Plain(relation) is { } plain ? Roles.GetValueOrDefault(plain) : null);

    private static string? Plain(string relation) => relation switch
    {
        "inside" or "within" or "throughout" => "in",
        "outside" or "beside" or "around" or "alongside" => "near",
        "upon" or "onto" => "on",
        _ => null,
    };

    public override string ToString() => Id;
}
