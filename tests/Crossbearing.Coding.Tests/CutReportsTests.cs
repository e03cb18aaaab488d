namespace Crossbearing.Coding.Tests;

/// <summary>Text that begins or ends anywhere, as headings, posts and broken files do: every word stands first and last once, so that a rule that looks one word too far is found.</summary>
public class CutReportsTests
{
    private const int LongestCut = 40, Every = 3;

    [Theory]
    [InlineData("world")]
    [InlineData("syria-northwest")]
    public void No_cut_of_a_report_is_more_than_the_coder_can_read(string theatre)
    {
        foreach (Spec spec in Spec.All.Concat(Spec.NotYet))
        {
            string[] words = spec.Text.Split(' ');
            int last = Math.Min(words.Length, LongestCut);
            for (int cut = 1 + words.Length % Every; cut < last; cut += Every)
            {
                Read(theatre, words[cut..]);
                Read(theatre, words[..cut]);
            }
        }
    }

    private static void Read(string theatre, string[] words)
    {
        string text = string.Join(' ', words);
        Exception? fault = Record.Exception(() => Lab.Of(theatre).Claims(text, Lab.Day));
        Assert.True(fault is null, $"{fault?.GetType().Name} on: {text}\n{fault?.StackTrace}");
    }
}
