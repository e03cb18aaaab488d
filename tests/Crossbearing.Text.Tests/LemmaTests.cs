namespace Crossbearing.Text.Tests;

public class LemmaTests
{
    private const string Verbs = """
        captured=capture seized=seize shelled=shell stopped=stop attacking=attack carried=carry freed=free besieged=besiege repelled=repel targeted=target
        retook=retake overran=overrun fell=fall fled=flee struck=strike shot=shoot downed=down withdrew=withdraw liberated=liberate secured=secure
        encircled=encircle surrounded=surround destroyed=destroy damaged=damage killed=kill injured=injure wounded=wound bombed=bomb bombarding=bombard launched=launch
        advancing=advance advanced=advance retreated=retreat deployed=deploy reinforced=reinforce ambushed=ambush raided=raid invaded=invade occupied=occupy annexed=annex
        controlled=control patrolling=patrol evacuated=evacuate displaced=displace fired=fire exploded=explode detonated=detonate intercepted=intercept repulsed=repulse pushed=push
        forced=force clashed=clash breached=breach stormed=storm took=take taken=take held=hold lost=lose won=win hit=hit
        said=say told=tell reported=report claimed=claim denied=deny confirmed=confirm announced=announce stated=state added=add accused=accuse
        released=release published=publish posted=post shared=share showed=show seen=see heard=hear alleged=allege argued=argue insisted=insist
        began=begin started=start continued=continue resumed=resume ended=end ceased=cease halted=halt paused=pause planned=plan prepared=prepare
        entered=enter left=leave reached=reach crossed=cross moved=move arrived=arrive headed=head approached=approach gathered=gather returned=return
        abducted=abduct kidnapped=kidnap arrested=arrest detained=detain executed=execute murdered=murder raped=rape tortured=torture looted=loot burned=burn
        abandoned=abandon surrendered=surrender defected=defect joined=join united=unite trained=train armed=arm supplied=supply equipped=equip funded=fund
        dropped=drop pounded=pound rammed=ram trapped=trap cut=cut blocked=block closed=close opened=open blew=blow built=build
        flew=fly drove=drive rode=ride ran=run went=go came=come brought=bring sent=send made=make broke=break
        sank=sink shelling=shell bombing=bomb fighting=fight striking=strike hitting=hit dying=die lying=lie fleeing=flee seizing=seize
        using=use making=make losing=lose moving=move trying=try carrying=carry planning=plan running=run beginning=begin committing=commit
        attacks=attack captures=capture seizes=seize carries=carry pushes=push goes=go does=do crosses=cross dies=die says=say
        admitted=admit referred=refer occurred=occur transferred=transfer deterred=deter preferred=prefer expelled=expel propelled=propel cancelled=cancel signalled=signal
        toppled=topple struggled=struggle battled=battle tackled=tackle crippled=cripple dismantled=dismantle handled=handle hurled=hurl crawled=crawl failed=fail
        strafed=strafe neutralised=neutralise neutralized=neutralize mobilized=mobilize paralysed=paralyse assassinated=assassinate massacred=massacre eliminated=eliminate infiltrated=infiltrate penetrated=penetrate
        visited=visit limited=limit exploited=exploit completed=complete voted=vote piloted=pilot defeated=defeat treated=treat created=create negotiated=negotiate
        monitored=monitor restored=restore ignored=ignore declared=declare repaired=repair appeared=appear cleared=clear stared=stare required=require poured=pour
        hanged=hang changed=change plunged=plunge belonged=belong challenged=challenge emerged=emerge engaged=engage dragged=drag flagged=flag banged=bang
        imposed=impose focused=focus gassed=gas collapsed=collapse passed=pass massed=mass dispersed=disperse
        """;

    private const string Nouns =
        "villages=village casualties=casualty men=man lives=life forces=force troops=troop militias=militia children=child people=person bases=base crises=crisis servicemen=serviceman aircraft=aircraft headquarters=headquarters vehicles=vehicle boxes=box churches=church bus=bus gases=gas corps=corps news=news armies=army houses=house sieges=siege buses=bus knives=knife outposts=outpost losses=loss";

    public static TheoryData<string, string> VerbPairs => Pairs(Verbs);

    public static TheoryData<string, string> NounPairs => Pairs(Nouns);

    private static TheoryData<string, string> Pairs(string list)
    {
        var data = new TheoryData<string, string>();
        foreach (string pair in list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            data.Add(pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]);
        return data;
    }

    private static WordForm Form(string word) => DocumentParser.Parse(word, []).Tokens[0].Form;

    [Theory]
    [MemberData(nameof(VerbPairs))]
    public void Verbs_have_their_base(string form, string lemma) => Assert.Equal(lemma, Form(form).VerbLemma);

    [Theory]
    [MemberData(nameof(NounPairs))]
    public void Nouns_have_their_singular(string form, string lemma) => Assert.Equal(lemma, Form(form).NounLemma);

    [Theory]
    [InlineData("captured", VerbForms.Past | VerbForms.Participle)]
    [InlineData("took", VerbForms.Past)]
    [InlineData("taken", VerbForms.Participle)]
    [InlineData("attacking", VerbForms.Gerund)]
    [InlineData("carries", VerbForms.Third)]
    [InlineData("cut", VerbForms.Base | VerbForms.Past | VerbForms.Participle)]
    [InlineData("overrun", VerbForms.Base | VerbForms.Participle)]
    [InlineData("morning", VerbForms.None)]
    [InlineData("status", VerbForms.None)]
    [InlineData("hundred", VerbForms.None)]
    [InlineData("operation", VerbForms.None)]
    public void Verb_forms_are_told(string form, VerbForms expected) => Assert.Equal(expected, Form(form).Verb);

    [Theory]
    [InlineData("the", WordClass.Determiner)]
    [InlineData("towards", WordClass.Preposition)]
    [InlineData("but", WordClass.Coordinator)]
    [InlineData("although", WordClass.Subordinator)]
    [InlineData("they", WordClass.Pronoun)]
    [InlineData("whose", WordClass.Relative)]
    [InlineData("were", WordClass.Auxiliary)]
    [InlineData("might", WordClass.Modal)]
    [InlineData("never", WordClass.Negation)]
    [InlineData("twenty-two", WordClass.NumberWord)]
    [InlineData("reportedly", WordClass.Adverb)]
    public void Closed_classes_are_told(string word, WordClass expected) => Assert.True(Form(word).Is(expected));
}
