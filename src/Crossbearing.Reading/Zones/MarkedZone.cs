using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>A zone with the rule that marked it.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Rule">Name of the rule, as in the rule table.</param>
public sealed record MarkedZone(Zone Zone, string Rule)
{
    internal static MarkedZone Of(ZoneKind kind, TextSpan span, string rule) => new(new Zone(kind, span), rule);

    internal static MarkedZone Of(ZoneKind kind, int start, int end, string rule) => Of(kind, new TextSpan(start, end), rule);
}
