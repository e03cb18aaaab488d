namespace Crossbearing.Coding;

/// <summary>"regime ally Russia", "rebel backer Turkey": who the named one stands with only describes him.</summary>
internal static class Allies
{
    /// <summary>Removes the mentions that only tell whose ally the one named behind them is.</summary>
    public static void Settle(ReportContext context) =>
        context.Actors.RemoveAll(a => a.End < context.Tokens.Length && IsTie(context.Tokens[a.End].Norm) && context.Actors.Exists(o => o != a && o.First == a.End + 1 && !o.IsGeneric));

    private static bool IsTie(string norm) => norm is "ally" or "backer" or "patron" or "supporter" or "sponsor" or "foe" or "rival" or "enemy" or "neighbour" or "neighbor";
}
