using Crossbearing.Core;

namespace Crossbearing.Text.Tests;

public class DocumentBufferTests
{
    private const string Report = "The 25th Division captured three villages near Maarat al-Numan on Monday, a source said.\n\n- Two fighters were killed.\n- \"No one left,\" she added.\n";

    [Fact]
    public void ABufferUsedAgainHoldsWhatADocumentHolds()
    {
        var buffer = new DocumentBuffer();
        for (int seed = 0; seed < 500; seed++)
        {
            string text = RebuildTests.Make(seed);
            var document = DocumentParser.Parse(text, []);
            DocumentParser.Parse(text, [], buffer);
            Assert.Equal(text, buffer.Text);
            Assert.True(document.Tokens.AsSpan().SequenceEqual(buffer.Tokens), $"seed {seed}");
            Assert.True(document.Sentences.AsSpan().SequenceEqual(buffer.Sentences), $"seed {seed}");
            Assert.True(document.Paragraphs.AsSpan().SequenceEqual(buffer.Paragraphs), $"seed {seed}");
            Assert.Equal(Words(document), Words(buffer));
        }
    }

    [Fact]
    public void AClearedBufferIsEmpty()
    {
        var buffer = new DocumentBuffer();
        DocumentParser.Parse(Report, [], buffer);
        Assert.False(buffer.Tokens.IsEmpty);
        buffer.Clear();
        Assert.True(buffer.Tokens.IsEmpty && buffer.Sentences.IsEmpty && buffer.Paragraphs.IsEmpty && buffer.Text.Length == 0);
    }

    [Fact]
    public void AWarmBufferAllocatesNextToNothing()
    {
        var buffer = new DocumentBuffer();
        for (int i = 0; i < 50; i++) DocumentParser.Parse(Report, [], buffer);
        long before = GC.GetAllocatedBytesForCurrentThread(), tokens = 0;
        for (int i = 0; i < 1000; i++)
        {
            DocumentParser.Parse(Report, [], buffer);
            tokens += buffer.Tokens.Length;
        }
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / (double)tokens, 0, 4);
    }

    [Fact]
    public void WordsOfASentenceAreTheSignsOfItsTokens()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            var document = DocumentParser.Parse(RebuildTests.Make(seed), []);
            foreach (var sentence in document.Sentences)
            {
                List<TextSpan> words = [];
                SyntacticWords.Add(document, sentence, words);
                Assert.Equal(
                    string.Concat(document.Tokens[sentence.FirstToken..sentence.EndToken].Select(t => document.Text[t.Start..t.End])),
                    string.Concat(words.Select(w => w.Of(document.Text))));
                Assert.All(words, w => Assert.True(w.Length > 0, $"seed {seed}"));
            }
        }
    }

    private static List<TextSpan> Words(Document document)
    {
        List<TextSpan> words = [];
        foreach (var sentence in document.Sentences) SyntacticWords.Add(document, sentence, words);
        return words;
    }

    private static List<TextSpan> Words(DocumentBuffer document)
    {
        List<TextSpan> words = [];
        foreach (var sentence in document.Sentences) SyntacticWords.Add(document, sentence, words);
        return words;
    }
}
