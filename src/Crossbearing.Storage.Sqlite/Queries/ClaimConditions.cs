using Crossbearing.Core.Json;

namespace Crossbearing.Storage.Sqlite;

/// <summary>A claim filter as SQL over <c>claim c JOIN report r</c>, with numbered parameters after those in use.</summary>
internal sealed class ClaimConditions
{
    public const string Current =
        "EXISTS (SELECT 1 FROM coded_claim cc WHERE cc.claim = c.no AND cc.coded = (SELECT max(no) FROM coded d WHERE d.report = c.report))";

    private readonly List<string> conditions = ["1"];
    private readonly List<object?> values;

    public ClaimConditions(ClaimFilter filter, params ReadOnlySpan<object?> before)
    {
        values = [.. before];
        Where("r.id = {0}", filter.Report);
        Where("c.type = {0}", filter.Type?.Word());
        Where("c.certainty = {0}", filter.Certainty?.Word());
        Where("(c.place = {0} OR c.place_to = {0})", filter.Place);
        Where("c.day_end >= {0}", filter.From?.DayNumber);
        Where("c.day_start <= {0}", filter.To?.DayNumber);
        Where("c.coder = {0}", filter.Coder);
        if (filter.CurrentOnly) conditions.Add(Current);
    }

    public string Sql => string.Join(" AND ", conditions);

    public ReadOnlySpan<object?> Values => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values);

    private void Where(string condition, object? value)
    {
        if (value is null) return;
        values.Add(value);
        conditions.Add(condition.Replace("{0}", $"${values.Count}", StringComparison.Ordinal));
    }
}
