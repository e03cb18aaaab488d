using Crossbearing.Testing;

namespace Crossbearing.Coding.Tests;

/// <summary>Whoever writes a frame can look up what it may need.</summary>
public class NeedWordsTests
{
    [Fact]
    public void Every_need_of_the_lexicon_is_said_in_words_here_and_on_the_page()
    {
        string page = File.ReadAllText(Repository.At("docs", "theatre-packs.md"));
        string[] needs = [.. Lab.World.Theatres.Theatres.SelectMany(t => t.Lexicon).Where(e => e.Section == "triggers").SelectMany(e => e.All("needs")).Distinct(StringComparer.Ordinal)];
        Assert.True(needs.Length > 50);
        Assert.DoesNotContain(needs, n => NeedWords.Of(n) == n || !page.Contains($"`{n}`", StringComparison.Ordinal));
    }
}
