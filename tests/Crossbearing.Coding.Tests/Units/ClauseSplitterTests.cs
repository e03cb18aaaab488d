namespace Crossbearing.Coding.Tests;

public class ClauseSplitterTests
{
    [Fact]
    public void Two_verbs_joined_by_and_share_their_subject()
    {
        var groups = Groups("The Syrian Arab Army attacked Binnish and captured Saraqib.");
        Assert.Equal(["attacked", "captured"], groups.Select(g => g.Verb));
        Assert.Same(groups[0].Group, groups[1].Group.SharesSubject);
    }

    [Fact]
    public void Be_with_a_participle_is_passive() =>
        Assert.True(Assert.Single(Groups("Saraqib was captured by the Syrian Arab Army.")).Group.Passive);

    [Fact]
    public void A_participle_before_by_is_passive_without_be()
    {
        var group = Groups("Villages seized by Hayat Tahrir al-Sham were shelled.")[0];
        Assert.Equal(("seized", true, false), (group.Verb, group.Group.Passive, group.Group.Finite));
    }

    [Fact]
    public void Adverbs_and_negations_stand_inside_the_group()
    {
        var group = Assert.Single(Groups("The rebels have not yet withdrawn from Saraqib."));
        Assert.Equal("withdrawn", group.Verb);
        Assert.True(group.Group.Negated);
    }

    [Fact]
    public void To_and_a_verb_are_an_infinitive()
    {
        var groups = Groups("The Syrian Arab Army tried to capture Saraqib.");
        Assert.Equal(["tried", "capture"], groups.Select(g => g.Verb));
        Assert.False(groups[1].Group.Finite);
    }

    [Fact]
    public void A_participle_before_its_noun_is_no_verb() =>
        Assert.Equal(["entered"], Groups("The Syrian Arab Army entered the captured village.").Select(g => g.Verb));

    [Fact]
    public void Which_opens_a_relative_clause()
    {
        var groups = Groups("Turkish-backed groups, which attacked Saraqib, withdrew.");
        Assert.True(groups.Single(g => g.Verb == "attacked").Group.Relative);
    }

    [Fact]
    public void A_possessive_is_no_verb() => Assert.Equal(["began"], Groups("Turkey's operation began.").Select(g => g.Verb));

    private static List<(string Verb, VerbGroup Group)> Groups(string text)
    {
        SentenceReading sentence = Lab.Syria.Sentence(text);
        return [.. sentence.Groups.Select(g => (sentence.Context.Tokens[g.Head].Norm, g))];
    }
}
