namespace Crossbearing.Coding;

/// <summary>Notes which step of coding took a draft away. One report, one thread only.</summary>
internal sealed class DraftTrace
{
    private readonly List<(SentenceReading Sentence, List<ClaimDraft> Begun)> sentences = [];
    private readonly Dictionary<ClaimDraft, string> taken = [];
    private List<ClaimDraft> open = [];

    /// <summary>The sentences that were coded, each with what its triggers began.</summary>
    public IReadOnlyList<(SentenceReading Sentence, List<ClaimDraft> Begun)> Sentences => sentences;

    /// <summary>A sentence's triggers have made these drafts.</summary>
    public void Begin(SentenceReading sentence, IReadOnlyList<ClaimDraft> drafts)
    {
        sentences.Add((sentence, [.. drafts]));
        open = [.. drafts];
    }

    /// <summary>After a step these drafts are left.</summary>
    public void After(string step, IReadOnlyList<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in open.Where(d => !drafts.Contains(d))) taken.TryAdd(draft, step);
        open = [.. drafts];
    }

    /// <summary>What took a draft away, or null.</summary>
    public string? StepThatTook(ClaimDraft draft) => taken.GetValueOrDefault(draft);
}
