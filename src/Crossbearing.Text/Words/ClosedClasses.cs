using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>The closed classes of English. Thread-safe.</summary>
internal static class ClosedClasses
{
    private static readonly (WordClass Class, string Words)[] Lists =
    [
        (WordClass.Determiner, "the a an this that these those all any both each every either neither some several many much more most few fewer less no another other such half enough which what whatever whichever whose my your his her its our their"),
        (WordClass.Preposition, "about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond by concerning despite down during except following for from in inside into like near nearby of off on onto opposite out outside over past per regarding since than through throughout till to toward towards under underneath until unto up upon via versus vs vs. with within without amidst w w/o via"),
        (WordClass.Coordinator, "and or but nor yet & plus so"),
        (WordClass.Subordinator, "that while after before because if since until till as although though whether unless once when whenever where whereas wherever lest than provided whereby"),
        (WordClass.Pronoun, "i you he she it we they me him her us them mine yours hers ours theirs his its their my your our myself yourself himself herself itself ourselves themselves yourselves this that these those who whom whose what which somebody someone something anybody anyone anything everybody everyone everything nobody nothing none one there ppl"),
        (WordClass.Relative, "who whom whose which that where when whereby"),
        (WordClass.Auxiliary, "be am is are was were been being have has had having do does did 's 're 've 'm 'd ai dont doesnt didnt isnt wasnt hasnt havent get got"),
        (WordClass.Modal, "can could may might must shall should will would 'll 'd ca wo sha ought wont cant couldnt wouldnt"),
        (WordClass.Negation, "not never no without n't neither nor none nobody nothing nowhere dont doesnt didnt isnt wasnt hasnt havent wont cant couldnt wouldnt hardly w/o"),
        (WordClass.NumberWord, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen"),
        (WordClass.Adverb, "again ago almost already also altogether always apart aside away back clearly even ever far fast forward forwards further hard hence here however indeed instead just later lately maybe meanwhile meantime moreover nearly nevertheless never nonetheless not now nowhere often once only otherwise perhaps quite rather really seldom since so sometimes somewhat soon still then there thereby therefore thus today together tomorrow tonight too twice very well yesterday yet northward northwards southward southwards eastward eastwards westward westwards overnight nearby backward backwards abroad ahead afterwards afterward elsewhere else hardly mostly"),
    ];

    /// <summary>Words in -ly that are no adverbs.</summary>
    private static readonly FrozenSet<string> NoAdverbs =
        "family assembly ally rally supply reply apply comply multiply rely imply italy july fly only bully tally belly anomaly monopoly enemy friendly deadly costly elderly likely lonely ugly holy jelly lily folly".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, WordClass> Table = Build();

    /// <summary>The closed classes that <paramref name="norm"/> can belong to.</summary>
    public static WordClass Of(string norm)
    {
        if (Table.TryGetValue(norm, out var classes)) return classes;
        if (norm.Length > 4 && norm.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(norm)) return WordClass.Adverb;
        int hyphen = norm.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && IsNumber(norm.AsSpan(0, hyphen)) && IsNumber(norm.AsSpan(hyphen + 1)) ? WordClass.NumberWord : WordClass.None;
    }

    private static bool IsNumber(ReadOnlySpan<char> part) =>
        Table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var c) && (c & WordClass.NumberWord) != 0;

    private static FrozenDictionary<string, WordClass> Build()
    {
        var all = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (cls, words) in Lists)
            foreach (string word in words.Split(' ')) all[word] = all.GetValueOrDefault(word) | cls;
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
