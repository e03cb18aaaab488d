using Crossbearing.Core;

namespace Crossbearing.Publishing.Tests;

public class RedactedTextTests
{
    [Fact]
    public void A_name_is_replaced_and_spans_after_it_move()
    {
        const string text = "Then Ada Smith fled north.";
        RedactedText redacted = RedactedText.Of(text, [Sample.Find(text, "Ada Smith")]);
        Assert.Equal("Then [name withheld] fled north.", redacted.Text);
        Assert.Equal("fled north", redacted.Read(Sample.Find(text, "fled north")));
        Assert.Equal("Then [name withheld] fled", redacted.Read(Sample.Find(text, "Then Ada Smith fled")));
        Assert.Equal("[name withheld]", redacted.Read(Sample.Find(text, "Smith")));
    }

    [Fact]
    public void A_span_beyond_the_text_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RedactedText.Of("short", [new TextSpan(3, 9)]));

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Any_span_keeps_what_was_not_withheld(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 400; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => (char)random.Next('a', 'z' + 1)));
            List<TextSpan> cuts = [.. Enumerable.Range(0, random.Next(0, 5)).Select(_ => Any(random, text.Length))];
            RedactedText redacted = RedactedText.Of(text, cuts);
            for (int i = 0; i < 20; i++) Check(text, cuts, redacted, Any(random, text.Length), seed);
        }
    }

    private static void Check(string text, List<TextSpan> cuts, RedactedText redacted, TextSpan span, int seed)
    {
        TextSpan mapped = redacted.Map(span);
        Assert.True(mapped.Start >= 0 && mapped.End <= redacted.Text.Length && mapped.Length >= 0, $"seed {seed}: {span} gave {mapped}");
        string open = string.Concat(Enumerable.Range(span.Start, span.Length).Where(i => !cuts.Any(c => c.Start <= i && i < c.End)).Select(i => text[i]));
        Assert.Equal(open, mapped.Of(redacted.Text).Replace(RedactedText.Mark, "", StringComparison.Ordinal));
    }

    private static TextSpan Any(Random random, int length)
    {
        int a = random.Next(length + 1), b = random.Next(length + 1);
        return new(Math.Min(a, b), Math.Max(a, b));
    }
}
