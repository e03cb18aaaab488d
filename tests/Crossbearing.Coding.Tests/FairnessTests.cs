using System.Text;
using System.Text.RegularExpressions;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Coding.Tests;

/// <summary>Whose words a report uses, and whose side did it, must not move what is coded.</summary>
public class FairnessTests
{
    private static readonly string[] Takings = ["liberated", "captured", "occupied", "seized", "recaptured"];

    private static readonly string[] Replaceable = [.. Takings, "freed", "secured", "cleansed", "overrun"];

    private static readonly (string A, string B)[] Twins =
    [
        ("Syrian Arab Army", "Hayat Tahrir al-Sham"), ("SAA", "HTS"), ("Turkish Armed Forces", "Russian Armed Forces"), ("Turkish soldiers", "Syrian soldiers"),
    ];

    public static TheoryData<string> Sentences =>
    [
        "On Tuesday the Syrian Arab Army {0} Saraqib and two villages from Hayat Tahrir al-Sham.",
        "According to SANA, Saraqib was {0} by the Syrian Arab Army, and 14 fighters of Hayat Tahrir al-Sham were killed.",
        "Hayat Tahrir al-Sham reportedly {0} Binnish after clashes in which the Syrian Arab Army lost 5 soldiers.",
        "The Syrian Arab Army said it had {0} the town of Talmenes on January 29, killing at least 20 fighters of Hayat Tahrir al-Sham.",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_verb_of_a_taking_moves_nothing(string sentence)
    {
        var first = Lab.Syria.Claims(Filled(sentence, Takings[0]));
        Assert.Contains(first, c => c.Type == ClaimType.TerritoryGained);
        foreach (string verb in Takings.Skip(1)) Assert.Equal(first.Select(Shape), Lab.Syria.Claims(Filled(sentence, verb)).Select(Shape));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Swapped_parties_change_places_and_nothing_else(string sentence)
    {
        string text = Filled(sentence, "captured");
        var before = Lab.Syria.Claims(text).Select(Shape);
        var after = Lab.Syria.Claims(Swap(text, Twins[0].A, Twins[0].B)).Select(Shape).Select(s => Swap(s, Twins[0].A, Twins[0].B));
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("liberated")]
    [InlineData("captured")]
    [InlineData("occupied")]
    [InlineData("seized")]
    public void A_taking_in_the_samples_can_be_told_with_another_verb(string verb)
    {
        int changed = 0;
        foreach (var coded in Corpora.Samples)
        {
            var edits = coded.Claims.Where(c => c.Type == ClaimType.TerritoryGained).Select(c => c.Evidence.Of("type")[0]).Distinct().Order()
                .Select(s => new TextSpan(s.Start, s.Start + s.Of(coded.Report.Text).Split(' ')[0].Length))
                .Where(s => Array.IndexOf(Replaceable, s.Of(coded.Report.Text)) >= 0 && s.Of(coded.Report.Text) != verb).Select(s => (s, verb)).ToList();
            changed += edits.Count;
            AssertSameForms(coded, Changed(coded.Report, edits), verb);
        }
        Assert.True(changed > 5, $"{changed} verbs changed");
    }

    [Fact]
    public void Swapped_parties_in_the_samples_leave_types_certainties_and_figures()
    {
        int changed = 0;
        foreach (var coded in Corpora.Samples)
        {
            foreach (var (a, b) in Twins)
            {
                var edits = Swaps(coded.Report.Text, a, b).ToList();
                changed += edits.Count;
                AssertSameForms(coded, Changed(coded.Report, edits), $"{a} and {b} swapped");
            }
        }
        Assert.True(changed > 10, $"{changed} names changed");
    }

    private static void AssertSameForms(Corpora.Coded coded, Report changed, string how)
    {
        if (changed.Text == coded.Report.Text) return;
        string[] before = [.. coded.Claims.Select(Form)], after = [.. coded.Bench.Claims(changed).Select(Form)];
        Assert.True(before.SequenceEqual(after), $"{coded.Report.Id}, {how}\n{string.Join('\n', before)}\n--\n{string.Join('\n', after)}");
    }

    private static string Filled(string sentence, string verb) => sentence.Replace("{0}", verb, StringComparison.Ordinal);

    private static string Swap(string text, string a, string b) =>
        Regex.Replace(text, $@"\b({Regex.Escape(a)}|{Regex.Escape(b)})\b", m => m.Value == a ? b : a, RegexOptions.CultureInvariant);

    private static IEnumerable<(TextSpan Span, string Text)> Swaps(string text, string a, string b) =>
        Regex.Matches(text, $@"\b({Regex.Escape(a)}|{Regex.Escape(b)})\b", RegexOptions.CultureInvariant).Select(m => (new TextSpan(m.Index, m.Index + m.Length), m.Value == a ? b : a));

    /// <summary>The report with other words at some spans, in text order; its zones move along.</summary>
    private static Report Changed(Report report, IReadOnlyList<(TextSpan Span, string Text)> edits)
    {
        var text = new StringBuilder();
        int at = 0;
        foreach (var (span, word) in edits)
        {
            text.Append(report.Text, at, span.Start - at).Append(word);
            at = span.End;
        }
        text.Append(report.Text, at, report.Text.Length - at);
        int Moved(int offset) => offset + edits.Where(e => e.Span.End <= offset).Sum(e => e.Text.Length - e.Span.Length);
        return report with { Text = text.ToString(), Zones = [.. report.Zones.Select(z => z with { Span = new TextSpan(Moved(z.Span.Start), Moved(z.Span.End)) })] };
    }

    private static string Form(Claim claim) => $"{claim.Type.Word()} {claim.Certainty.Word()} {claim.Figures.Length}";

    private static string Shape(Claim claim) =>
        $"{Form(claim)} {claim.Place?.Name} {string.Join(", ", claim.Actors.Select(a => $"{a.Role.Word()}: {a.Name}"))} {string.Join(", ", claim.Figures.Select(f => $"{f.Kind.Word()} {f.Low}-{f.High} {f.Bound}"))}";
}
