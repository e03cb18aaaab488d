using System.Collections.Frozen;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Classes of common nouns of the packs' lexicons. Thread-safe.</summary>
internal sealed class NounClasses
{
    private readonly Dictionary<string, FrozenSet<string>> classes;

    public NounClasses(IEnumerable<LexiconEntry> lexicon)
    {
        classes = lexicon.Where(e => e.Section == "nouns")
            .GroupBy(e => e.One("id") ?? "", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(e => e.All("words")).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public bool IsSettlement(string norm) => Has("settlement", norm);

    public bool IsCivilian(string norm) => Has("civilian", norm);

    public bool IsFighter(string norm) => Has("fighter", norm);

    /// <summary>True for a rank that stands for its bearer ("a colonel").</summary>
    public bool IsRank(string norm) => Has("rank", norm);

    /// <summary>True for a word that means fighters where the outlet calls them "our".</summary>
    public bool IsOurs(string norm) => Has("ours", norm);

    /// <summary>True for a noun after a name that speaks of ground still ("front", "countryside", "airport").</summary>
    public bool IsGround(string norm) => Has("ground", norm);

    /// <summary>True for a noun that tells what a place is to another ("capital", "suburb", "bank").</summary>
    public bool IsDescription(string norm) => Has("description", norm);

    /// <summary>True for a word of accidents, diseases and disasters.</summary>
    public bool IsMishap(string norm) => Has("mishap", norm);

    public bool IsForce(string norm) => Has("force", norm);

    /// <summary>True for fighters who are no forces of a state ("militants").</summary>
    public bool IsIrregular(string norm) => Has("irregular", norm);

    /// <summary>True for what only armed forces hold or use ("positions", "depot"): a people named before it is that people's forces.</summary>
    public bool IsHolding(string norm) => Has("holding", norm);

    /// <summary>True for where people who do not fight live, learn, buy, pray or travel ("house", "market", "bus").</summary>
    public bool IsHome(string norm) => Has("home", norm);

    /// <summary>True for what one side does to another ("strike", "attack").</summary>
    public bool IsBlow(string norm) => Has("blow", norm);

    /// <summary>True for what shows that the dead were killed one by one ("blindfolded", "gunshot").</summary>
    public bool IsMark(string norm) => Has("mark", norm);

    /// <summary>True for forces on the road ("convoy"), which arrive and do not take.</summary>
    public bool IsConvoy(string norm) => Has("convoy", norm);

    public bool IsWar(string norm) => Has("war", norm);

    /// <summary>True for a word of protests and riots.</summary>
    public bool IsUnrest(string norm) => Has("unrest", norm);

    /// <summary>True for a word that shows people gathered for a cause ("slogans").</summary>
    public bool IsProtest(string norm) => Has("protest", norm);

    /// <summary>True for a word that shows why people are killed, taken or robbed in a conflict: arms, public office, faith or politics.</summary>
    public bool IsCause(string norm) => Has("cause", norm);

    /// <summary>True for people of public life and work, who do not fight ("councillor", "vaccinator").</summary>
    public bool IsPublic(string norm) => Has("public", norm);

    /// <summary>True for those who arrest for a state ("police", "security").</summary>
    public bool IsStateForce(string norm) => Has("state-force", norm);

    /// <summary>True for a word of crime for gain or out of anger, which is no event of a conflict.</summary>
    public bool IsCrime(string norm) => Has("crime", norm);

    /// <summary>True for a word of sport, stage and trade.</summary>
    public bool IsPastime(string norm) => Has("pastime", norm);

    /// <summary>True for people who act together in the street ("youths", "crowd").</summary>
    public bool IsMob(string norm) => Has("mob", norm);

    /// <summary>True for a word that hardly stands in a text on anything but an armed conflict.</summary>
    public bool IsCombat(string norm) => Has("combat", norm);

    /// <summary>True for a word that never is a figure of speech for something else.</summary>
    public bool IsPlainCombat(string norm) => Has("plain-combat", norm);

    private bool Has(string name, string norm) => classes.TryGetValue(name, out var words) && words.Contains(norm);
}
