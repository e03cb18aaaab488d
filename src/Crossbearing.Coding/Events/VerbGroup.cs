namespace Crossbearing.Coding;

/// <summary>A verb with its auxiliaries, and the stretch of the sentence that belongs to it.</summary>
internal sealed class VerbGroup
{
    /// <summary>First token, auxiliaries included.</summary>
    public required int First { get; init; }

    /// <summary>Main verb; of a copula the copula itself.</summary>
    public required int Head { get; init; }

    /// <summary>One past the main verb.</summary>
    public required int End { get; init; }

    /// <summary>True where a form of be stands before a participle, or a participle follows its noun.</summary>
    public required bool Passive { get; set; }

    /// <summary>True with a subject of its own.</summary>
    public required bool Finite { get; init; }

    /// <summary>True after not, never, no longer, or an auxiliary with n't.</summary>
    public required bool Negated { get; init; }

    /// <summary>First token of its clause: where a subject can stand.</summary>
    public int ClauseFirst { get; set; }

    /// <summary>One past the last token that can be an object or complement.</summary>
    public int ClauseEnd { get; set; }

    /// <summary>The group whose subject it shares ("attacked … and captured"), or null.</summary>
    public VerbGroup? SharesSubject { get; set; }

    /// <summary>"Units backed by X entered Y": true where the subject stands before a participle that only describes it.</summary>
    public bool IsAfterReduced => Finite && SharesSubject is { Finite: false, Passive: true, SharesSubject: null } or { Finite: false, Passive: false, SharesSubject: { Finite: false, Passive: true, SharesSubject: null } };

    /// <summary>True after which, who or that: its subject is what stands before.</summary>
    public bool Relative { get; set; }
}
