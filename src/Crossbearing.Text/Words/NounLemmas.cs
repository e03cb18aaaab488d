using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Singulars of nouns by table and by spelling rules. Thread-safe.</summary>
internal static class NounLemmas
{
    private static readonly FrozenDictionary<string, string> Irregular =
        ("men=man women=woman children=child people=person feet=foot teeth=tooth mice=mouse geese=goose lives=life knives=knife wives=wife leaves=leaf halves=half wolves=wolf "
        + "thieves=thief shelves=shelf selves=self calves=calf loaves=loaf crises=crisis bases=base analyses=analysis theses=thesis hypotheses=hypothesis axes=axe oases=oasis criteria=criterion phenomena=phenomenon "
        + "gases=gas buses=bus viruses=virus statuses=status bonuses=bonus lenses=lens heroes=hero vetoes=veto torpedoes=torpedo embargoes=embargo potatoes=potato echoes=echo "
        + "militiamen=militiaman servicemen=serviceman gunmen=gunman policemen=policeman spokesmen=spokesman airmen=airman tribesmen=tribesman fishermen=fisherman caches=cache avalanches=avalanche headaches=headache "
        + "casualties=casualty movies=movie cookies=cookie zombies=zombie ties=tie dies=die lies=lie pies=pie").Split(' ')
        .ToFrozenDictionary(p => p[..p.IndexOf('=', StringComparison.Ordinal)], p => p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoPlurals =
        "news series means species headquarters this his its is was has does as us yes thus always perhaps across unless whereas plus minus versus towards afterwards besides sometimes gas bus bias chaos lens alias christmas pancreas atlas canvas corps damascus barracks crossroads"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The singular where <paramref name="norm"/> is a plural, else <paramref name="norm"/>.</summary>
    public static string Of(string norm, WordClass classes)
    {
        if (Irregular.TryGetValue(norm, out string? lemma)) return lemma;
        if (norm.Length < 4 || norm[^1] != 's' || classes != WordClass.None || NoPlurals.Contains(norm)) return norm;
        if (norm[^2] is 's' or 'u' or 'i' or '\'' || !char.IsAsciiLetter(norm[^2])) return norm;
        if (norm.EndsWith("ies", StringComparison.Ordinal)) return norm[..^3] + "y";
        foreach (string ending in (ReadOnlySpan<string>)["sses", "shes", "ches", "xes", "zzes"])
            if (norm.EndsWith(ending, StringComparison.Ordinal)) return norm[..^2];
        return norm[..^1];
    }
}
