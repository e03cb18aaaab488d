using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Words that tell what became of people and things.</summary>
internal static class Fates
{
    private static readonly Dictionary<string, FigureKind> Words = new(StringComparer.Ordinal)
    {
        ["kill"] = FigureKind.Killed, ["killed"] = FigureKind.Killed, ["die"] = FigureKind.Killed, ["dead"] = FigureKind.Killed, ["death"] = FigureKind.Killed, ["perish"] = FigureKind.Killed, ["martyr"] = FigureKind.Killed, ["martyred"] = FigureKind.Killed,
        ["fatality"] = FigureKind.Killed, ["slay"] = FigureKind.Killed, ["slain"] = FigureKind.Killed, ["execute"] = FigureKind.Killed, ["life"] = FigureKind.Killed, ["body"] = FigureKind.Killed, ["eliminate"] = FigureKind.Killed, ["martyrdom"] = FigureKind.Killed, ["behead"] = FigureKind.Killed, ["massacre"] = FigureKind.Killed, ["gun"] = FigureKind.Killed, ["liquidate"] = FigureKind.Killed, ["slaughter"] = FigureKind.Killed, ["butcher"] = FigureKind.Killed, ["mow"] = FigureKind.Killed, ["murder"] = FigureKind.Killed,
        ["injure"] = FigureKind.Injured, ["injured"] = FigureKind.Injured, ["wound"] = FigureKind.Injured, ["wounded"] = FigureKind.Injured, ["hurt"] = FigureKind.Injured, ["injury"] = FigureKind.Injured, ["maim"] = FigureKind.Injured, ["hospital"] = FigureKind.Injured, ["hospitalise"] = FigureKind.Injured, ["hospitalize"] = FigureKind.Injured,
        ["casualty"] = FigureKind.KilledOrInjured, ["neutralize"] = FigureKind.KilledOrInjured, ["neutralise"] = FigureKind.KilledOrInjured, ["neutralised"] = FigureKind.KilledOrInjured, ["neutralized"] = FigureKind.KilledOrInjured,
        ["capture"] = FigureKind.Captured, ["captured"] = FigureKind.Captured, ["arrest"] = FigureKind.Captured, ["detain"] = FigureKind.Captured, ["prisoner"] = FigureKind.Captured, ["abduct"] = FigureKind.Captured, ["kidnap"] = FigureKind.Captured,
        ["missing"] = FigureKind.Missing, ["surrender"] = FigureKind.Captured,
        ["displace"] = FigureKind.Displaced, ["flee"] = FigureKind.Displaced, ["uproot"] = FigureKind.Displaced, ["evacuate"] = FigureKind.Displaced, ["displaced"] = FigureKind.Displaced, ["leave"] = FigureKind.Displaced, ["departure"] = FigureKind.Displaced, ["displacement"] = FigureKind.Displaced, ["cross"] = FigureKind.Displaced,
        ["destroy"] = FigureKind.Destroyed, ["destroyed"] = FigureKind.Destroyed, ["lose"] = FigureKind.Destroyed, ["down"] = FigureKind.Destroyed, ["bring"] = FigureKind.Destroyed, ["shoot"] = FigureKind.Destroyed, ["sink"] = FigureKind.Destroyed, ["crash"] = FigureKind.Destroyed, ["burn"] = FigureKind.Destroyed, ["wreck"] = FigureKind.Destroyed,
        ["damage"] = FigureKind.Damaged, ["damaged"] = FigureKind.Damaged, ["disable"] = FigureKind.Damaged,
        ["seize"] = FigureKind.Seized, ["confiscate"] = FigureKind.Seized, ["find"] = FigureKind.Seized,
        ["deploy"] = FigureKind.Deployed, ["send"] = FigureKind.Deployed, ["dispatch"] = FigureKind.Deployed, ["enter"] = FigureKind.Deployed, ["arrive"] = FigureKind.Deployed, ["comprise"] = FigureKind.Deployed, ["consist"] = FigureKind.Deployed,
    };

    private static readonly HashSet<string> OnlyDown = new(StringComparer.Ordinal) { "bring", "gun", "mow" };

    /// <summary>What a token says became of the counted; null where it says nothing of it. "Bring", "gun" and "mow" say it only with "down".</summary>
    public static FigureKind? Of(ImmutableArray<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (!Words.TryGetValue(token.Norm, out FigureKind kind) && !Words.TryGetValue(token.Form.VerbLemma, out kind) && !Words.TryGetValue(token.Form.NounLemma, out kind)) return null;
        return OnlyDown.Contains(token.Form.VerbLemma) && !IsDown(tokens, i) ? null : kind;
    }

    private static bool IsDown(ImmutableArray<Token> tokens, int i)
    {
        for (int k = i + 1; k < Math.Min(i + LongestParted, tokens.Length); k++)
        {
            if (tokens[k].Norm == "down") return true;
        }
        return false;
    }

    private const int LongestParted = 7;
}
