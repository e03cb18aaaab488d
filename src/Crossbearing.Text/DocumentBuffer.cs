using System.Runtime.InteropServices;

namespace Crossbearing.Text;

/// <summary>
/// Room for the tokens, sentences and paragraphs of one text after the other; filled by <see cref="DocumentParser"/>. What it shows is that of the last text.
/// For one thread at a time.
/// </summary>
public sealed class DocumentBuffer
{
    private const int MostKept = 1 << 20;

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Tokens in text order, not overlapping; valid until the next text is read.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(TokenList);

    /// <summary>Sentences in text order; every token lies in one.</summary>
    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(SentenceList);

    /// <summary>Paragraphs in text order; every sentence lies in one.</summary>
    public ReadOnlySpan<Paragraph> Paragraphs => CollectionsMarshal.AsSpan(ParagraphList);

    internal List<Token> TokenList { get; private set; } = [];
    internal List<Sentence> SentenceList { get; } = [];
    internal List<Paragraph> ParagraphList { get; } = [];
    internal List<ParagraphPart> Parts { get; } = [];
    internal List<Line> Lines { get; } = [];

    /// <summary>Forgets the last text.</summary>
    public void Clear()
    {
        if (TokenList.Capacity > MostKept) TokenList = [];
        Begin("");
    }

    internal void Begin(string text)
    {
        Text = text;
        TokenList.Clear();
        SentenceList.Clear();
        ParagraphList.Clear();
        Parts.Clear();
        Lines.Clear();
    }
}
