using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>English verbs with irregular past forms. Thread-safe.</summary>
internal static class IrregularVerbs
{
    /// <summary>base/past/participle; alternatives with a bar. Third person and gerund follow the rules unless in <see cref="Odd"/>.</summary>
    private const string Rows = """
        arise/arose/arisen awake/awoke/awoken be/was|were/been bear/bore/borne|born beat/beat/beaten become/became/become befall/befell/befallen
        beget/begot/begotten begin/began/begun behold/beheld/beheld bend/bent/bent beset/beset/beset bet/bet/bet bid/bid/bid bind/bound/bound
        bite/bit/bitten bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred bring/brought/brought broadcast/broadcast/broadcast
        build/built/built burn/burnt/burnt burst/burst/burst buy/bought/bought cast/cast/cast catch/caught/caught choose/chose/chosen
        cling/clung/clung come/came/come cost/cost/cost creep/crept/crept cut/cut/cut deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn
        dream/dreamt/dreamt drink/drank/drunk drive/drove/driven dwell/dwelt/dwelt eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt
        fight/fought/fought find/found/found flee/fled/fled fling/flung/flung fly/flew/flown forbid/forbade/forbidden forecast/forecast/forecast
        foresee/foresaw/foreseen foretell/foretold/foretold forget/forgot/forgotten forgive/forgave/forgiven forgo/forwent/forgone
        forsake/forsook/forsaken freeze/froze/frozen get/got/gotten|got give/gave/given go/went/gone grind/ground/ground grow/grew/grown
        hang/hung/hung have/had/had hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt inlay/inlaid/inlaid
        input/input/input keep/kept/kept kneel/knelt/knelt know/knew/known lay/laid/laid lead/led/led lean/leant/leant leap/leapt/leapt
        learn/learnt/learnt leave/left/left lend/lent/lent let/let/let lie/lay/lain light/lit/lit lose/lost/lost make/made/made mean/meant/meant
        meet/met/met mislead/misled/misled mistake/mistook/mistaken misunderstand/misunderstood/misunderstood mow/mowed/mown
        offset/offset/offset outbid/outbid/outbid outdo/outdid/outdone outfight/outfought/outfought outgrow/outgrew/outgrown outrun/outran/outrun
        outshoot/outshot/outshot overcome/overcame/overcome overdo/overdid/overdone overfly/overflew/overflown overhang/overhung/overhung
        overhear/overheard/overheard override/overrode/overridden overrun/overran/overrun oversee/oversaw/overseen overshoot/overshot/overshot
        overtake/overtook/overtaken overthrow/overthrew/overthrown partake/partook/partaken pay/paid/paid prove/proved/proven put/put/put
        quit/quit/quit read/read/read rebuild/rebuilt/rebuilt redo/redid/redone relay/relaid/relaid remake/remade/remade rend/rent/rent
        repay/repaid/repaid reset/reset/reset resell/resold/resold retake/retook/retaken rethink/rethought/rethought retell/retold/retold
        rewrite/rewrote/rewritten rid/rid/rid ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen
        seek/sought/sought sell/sold/sold send/sent/sent set/set/set sew/sewed/sewn shake/shook/shaken shed/shed/shed shine/shone/shone
        shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain
        sleep/slept/slept slide/slid/slid sling/slung/slung slit/slit/slit smell/smelt/smelt sow/sowed/sown speak/spoke/spoken
        speed/sped/sped spell/spelt/spelt spend/spent/spent spill/spilt/spilt spin/spun/spun spit/spat/spat split/split/split spoil/spoilt/spoilt
        spread/spread/spread spring/sprang/sprung stand/stood/stood steal/stole/stolen stick/stuck/stuck sting/stung/stung stink/stank/stunk
        stride/strode/stridden strike/struck/struck|stricken string/strung/strung strive/strove/striven swear/swore/sworn sweep/swept/swept
        swell/swelled/swollen swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn tell/told/told
        think/thought/thought throw/threw/thrown thrust/thrust/thrust tread/trod/trodden undercut/undercut/undercut undergo/underwent/undergone
        understand/understood/understood undertake/undertook/undertaken undo/undid/undone unfreeze/unfroze/unfrozen unwind/unwound/unwound
        uphold/upheld/upheld uproot/uprooted/uprooted upset/upset/upset wake/woke/woken wear/wore/worn weave/wove/woven weep/wept/wept
        win/won/won wind/wound/wound withdraw/withdrew/withdrawn withhold/withheld/withheld withstand/withstood/withstood wring/wrung/wrung
        write/wrote/written rearm/rearmed/rearmed outspend/outspent/outspent overspend/overspent/overspent underwrite/underwrote/underwritten
        resend/resent/resent rerun/reran/rerun retreat/retreated/retreated breastfeed/breastfed/breastfed babysit/babysat/babysat
        bestride/bestrode/bestridden cleave/cleft/cloven hew/hewed/hewn interweave/interwove/interwoven misread/misread/misread
        mishear/misheard/misheard misspeak/misspoke/misspoken outdraw/outdrew/outdrawn regrow/regrew/regrown reshoot/reshot/reshot
        shear/sheared/shorn smite/smote/smitten strew/strewed/strewn unbind/unbound/unbound waylay/waylaid/waylaid rewind/rewound/rewound
        overpay/overpaid/overpaid oversleep/overslept/overslept counterstrike/counterstruck/counterstruck redraw/redrew/redrawn
        reseize/reseized/reseized overbuild/overbuilt/overbuilt intercut/intercut/intercut browbeat/browbeat/browbeaten
        bespeak/bespoke/bespoken forswear/forswore/forsworn hamstring/hamstrung/hamstrung inset/inset/inset knit/knit/knit
        """;

    private const string Odd = "am=be is=be are=be being=be has=have having=have does=do doing=do goes=go undergoes=undergo dying=die lying=lie tying=tie vying=vie untying=untie underlying=underlie 's=be 're=be 'm=be 've=have 'd=have 'll=will ca=can wo=will sha=shall";

    private static readonly FrozenDictionary<string, (string Lemma, VerbForms Forms)> Table = Build();

    /// <summary>Number of verbs.</summary>
    public static int Count => Rows.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The lemma and forms of an irregular form, its base included.</summary>
    public static bool TryGet(string norm, out string lemma, out VerbForms forms)
    {
        bool found = Table.TryGetValue(norm, out var entry);
        (lemma, forms) = found ? entry : (norm, VerbForms.None);
        return found;
    }

    private static FrozenDictionary<string, (string, VerbForms)> Build()
    {
        var all = new Dictionary<string, (string Lemma, VerbForms Forms)>(StringComparer.Ordinal);
        string[][] rows = [.. Rows.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('/'))];
        foreach (string[] row in rows)
        {
            foreach (string past in row[1].Split('|')) Add(all, past, row[0], VerbForms.Past);
            foreach (string participle in row[2].Split('|')) Add(all, participle, row[0], VerbForms.Participle);
        }
        foreach (string[] row in rows) AddBase(all, row[0]);
        foreach (string pair in Odd.Split(' '))
        {
            int cut = pair.IndexOf('=', StringComparison.Ordinal);
            string form = pair[..cut];
            all[form] = (pair[(cut + 1)..], form.EndsWith("ing", StringComparison.Ordinal) ? VerbForms.Gerund
                : form is "am" or "are" or "'re" or "'m" or "'ve" ? VerbForms.Base : form[^1] == 's' ? VerbForms.Third : VerbForms.Base);
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, (string Lemma, VerbForms Forms)> all, string form, string lemma, VerbForms kind) =>
        all[form] = all.TryGetValue(form, out var known)
            ? (known.Lemma == lemma ? lemma : known.Lemma, known.Forms | kind)
            : (lemma, kind);

    /// <summary>A base that is also a past form of another verb (found, fell, saw) keeps the other verb's lemma.</summary>
    private static void AddBase(Dictionary<string, (string Lemma, VerbForms Forms)> all, string lemma)
    {
        if (!all.TryGetValue(lemma, out var known)) all[lemma] = (lemma, VerbForms.Base);
        else if (known.Lemma == lemma) all[lemma] = (lemma, known.Forms | VerbForms.Base);
        else if (lemma == "lay") all[lemma] = (lemma, known.Forms | VerbForms.Base);
    }
}
