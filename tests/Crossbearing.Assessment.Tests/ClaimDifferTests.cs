using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Assessment.Tests;

public sealed class ClaimDifferTests
{
    private static readonly Claim Taken = (Small.Claim("r-1", ClaimType.TerritoryGained, "2020-02-01", by: "blue-army") with { Span = new(10, 50), Coder = "frames/1", Theatres = ["world@a"], Why = ["frame capture"] }).WithContentId();

    [Fact]
    public void A_claim_of_another_coder_with_the_same_slots_is_the_same()
    {
        ClaimDiff diff = ClaimDiffer.Compare([Taken], [(Taken with { Coder = "frames/2", Theatres = ["world@b"] }).WithContentId()]);
        Assert.Empty(diff.Changes);
        Assert.Equal((1, "frames/1 world@a", "frames/2 world@b"), (diff.Same, string.Join(' ', diff.StampsGone), string.Join(' ', diff.StampsNew)));
    }

    [Fact]
    public void A_changed_slot_is_told_with_both_values_and_the_rules()
    {
        Claim after = (Taken with { Certainty = Certainty.Denied, Date = EventTime.Day(Small.Date("2020-02-03")), Why = ["frame take"] }).WithContentId();
        ClaimChange change = Assert.Single(ClaimDiffer.Compare([Taken], [after]).Changes);
        Assert.Equal(("changed", Taken.Id, after.Id), (change.Kind, change.Before!.Id, change.After!.Id));
        Assert.Equal((IEnumerable<SlotChange>)[new("certainty", "asserted", "denied"), new("date", "2020-02-01", "2020-02-03")], change.Slots.AsEnumerable());
        Assert.Equal(("frame capture", "frame take"), (change.RulesGone.Single(), change.RulesNew.Single()));
    }

    [Fact]
    public void What_stands_elsewhere_is_new_and_what_is_left_out_is_gone()
    {
        Claim elsewhere = (Taken with { Span = new(100, 150) }).WithContentId(), other = (Taken with { Report = "r-0" }).WithContentId();
        ClaimDiff diff = ClaimDiffer.Compare([Taken, other], [elsewhere]);
        Assert.Equal(["gone r-0", "gone r-1", "new r-1"], diff.Changes.Select(c => $"{c.Kind} {c.Report}"));
        Assert.Equal(0, diff.Same);
    }

    [Fact]
    public void Of_several_claims_on_the_same_words_those_are_paired_that_are_likest()
    {
        Claim[] before = [Taken, (Taken with { Place = Place("t-b", "B") }).WithContentId(), (Taken with { Place = Place("t-c", "C") }).WithContentId()];
        Claim[] after = [before[2], (before[0] with { Outcome = Outcome.Failed }).WithContentId(), before[1]];
        ClaimChange change = Assert.Single(ClaimDiffer.Compare(before, after).Changes);
        Assert.Equal(["outcome"], change.Slots.Select(s => s.Slot));
        Assert.Equal(before[0].Id, change.Before!.Id);
    }

    [Fact]
    public void A_type_that_changes_on_the_same_words_is_a_change()
    {
        Evidence words = new([new("type", [new TextSpan(12, 20)])]);
        ClaimDiff diff = ClaimDiffer.Compare([Taken with { Evidence = words }], [Taken with { Evidence = words, Type = ClaimType.Withdrawal, Span = new(60, 70) }]);
        Assert.Equal(["type", "span"], Assert.Single(diff.Changes).Slots.Select(s => s.Slot));
    }

    private static PlaceSlot Place(string id, string name) => new(name, id, 35, 36, PlacePrecision.Settlement, null, name);
}
