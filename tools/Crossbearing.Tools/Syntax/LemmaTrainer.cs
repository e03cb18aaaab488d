using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>Learns lemma rules by counting: the commonest change of each tag and ending, and a list of the words that these get wrong.</summary>
internal static class LemmaTrainer
{
    public static LemmaRules Train(List<TreebankWord[]> train, Inventory inventory)
    {
        var seen = train.SelectMany(s => s).Where(w => inventory.Tags.ContainsKey(w.FullTag))
            .Select(w => (Tag: inventory.Tags[w.FullTag], Form: w.Form.ToLowerInvariant(), Lemma: w.Lemma.ToLowerInvariant()))
            .CountBy(w => w).OrderBy(w => w.Key.Tag).ThenBy(w => w.Key.Form, StringComparer.Ordinal).ThenBy(w => w.Key.Lemma, StringComparer.Ordinal).ToList();
        var made = new LemmaRules();
        for (int k = 0; k <= LemmaRules.LongestEnding; k++)
        {
            var byEnding = seen.Where(w => w.Key.Form.Length > k).GroupBy(w => LemmaRules.Key(w.Key.Tag, w.Key.Form[^k..]), StringComparer.Ordinal);
            foreach (var group in byEnding.ToList())
            {
                if (k > 0 && group.Count() < 2) continue;
                var best = group.GroupBy(w => Change(w.Key.Form, w.Key.Lemma)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Strip).ThenBy(g => g.Key.Append, StringComparer.Ordinal).First();
                if (k > 0 && Shorter(made, group.First().Key.Tag, group.First().Key.Form, k) == best.Key) continue;
                made.Endings[group.Key] = best.Key;
            }
        }
        foreach (var word in seen.GroupBy(w => (w.Key.Tag, w.Key.Form)))
        {
            string lemma = word.OrderByDescending(w => w.Value).First().Key.Lemma;
            if (made.ByEnding(word.Key.Form, word.Key.Form, word.Key.Tag) != lemma) made.Listed[LemmaRules.Key(word.Key.Tag, word.Key.Form)] = lemma;
        }
        return made;
    }

    private static LemmaRule? Shorter(LemmaRules rules, int tag, string form, int length)
    {
        for (int k = length - 1; k >= 0; k--)
            if (rules.Endings.TryGetValue(LemmaRules.Key(tag, form[^k..]), out var rule)) return rule;
        return null;
    }

    private static LemmaRule Change(string form, string lemma)
    {
        int same = 0;
        while (same < form.Length && same < lemma.Length && form[same] == lemma[same]) same++;
        return new LemmaRule(form.Length - same, lemma[same..]);
    }
}
