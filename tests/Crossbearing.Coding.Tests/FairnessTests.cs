using System.Text.RegularExpressions;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Coding.Tests;

/// <summary>Whose words a report uses, and whose side did it, must not move what is coded.</summary>
public class FairnessTests
{
    private static readonly string[] Takings = ["liberated", "captured", "occupied", "seized", "retook"];

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
    [InlineData("captured")]
    [InlineData("occupied")]
    [InlineData("seized")]
    public void Liberated_in_the_samples_can_be_told_otherwise(string verb)
    {
        int changed = 0;
        foreach (var coded in Corpora.Samples.Where(c => c.Report.Text.Contains(" liberated ", StringComparison.Ordinal)))
        {
            changed++;
            string[] before = [.. coded.Claims.Select(Form)];
            string[] after = [.. coded.Bench.Claims(Changed(coded.Report, t => t.Replace(" liberated ", $" {verb} ", StringComparison.Ordinal))).Select(Form)];
            Assert.True(before.SequenceEqual(after), $"{coded.Report.Id}\n{string.Join('\n', before)}\n-- with {verb}:\n{string.Join('\n', after)}");
        }
        Assert.True(changed > 2);
    }

    [Fact]
    public void Swapped_parties_in_the_samples_leave_types_certainties_and_figures()
    {
        int changed = 0;
        foreach (var coded in Corpora.Samples)
        {
            foreach (var (a, b) in Twins)
            {
                Report swapped = Changed(coded.Report, t => Swap(t, a, b));
                if (swapped.Text == coded.Report.Text) continue;
                changed++;
                string[] before = [.. coded.Claims.Select(Form)], after = [.. coded.Bench.Claims(swapped).Select(Form)];
                Assert.True(before.SequenceEqual(after), $"{coded.Report.Id} with {a} and {b} swapped\n{string.Join('\n', before)}\n--\n{string.Join('\n', after)}");
            }
        }
        Assert.True(changed > 10, $"{changed} reports changed");
    }

    private static string Filled(string sentence, string verb) => sentence.Replace("{0}", verb, StringComparison.Ordinal);

    private static string Swap(string text, string a, string b) =>
        Regex.Replace(text, $@"\b({Regex.Escape(a)}|{Regex.Escape(b)})\b", m => m.Value == a ? b : a, RegexOptions.CultureInvariant);

    /// <summary>The report with another text; zones keep the lines they stood on, which no change here moves.</summary>
    private static Report Changed(Report report, Func<string, string> change)
    {
        string[] lines = report.Text.Split('\n');
        var shifts = new List<(int From, int To)>();
        int from = 0, to = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = change(lines[i]);
            shifts.Add((from, to));
            (from, to) = (from + lines[i].Length + 1, to + line.Length + 1);
            lines[i] = line;
        }
        shifts.Add((from, to));
        string text = string.Join('\n', lines);
        int Move(int at)
        {
            int line = shifts.FindLastIndex(s => s.From <= at);
            bool isLineEnd = line + 1 < shifts.Count && at == shifts[line + 1].From - 1;
            return Math.Min(isLineEnd ? shifts[line + 1].To - 1 : shifts[line].To + (at - shifts[line].From), text.Length);
        }
        return report with { Text = text, Zones = [.. report.Zones.Select(z => z with { Span = new TextSpan(Move(z.Span.Start), Move(z.Span.End)) })] };
    }

    private static string Form(Claim claim) => $"{claim.Type.Word()} {claim.Certainty.Word()} {claim.Figures.Length}";

    private static string Shape(Claim claim) =>
        $"{Form(claim)} {claim.Place?.Name} {string.Join(", ", claim.Actors.Select(a => $"{a.Role.Word()}: {a.Name}"))} {string.Join(", ", claim.Figures.Select(f => $"{f.Kind.Word()} {f.Low}-{f.High} {f.Bound}"))}";
}
