using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Tells whether a source is the report's own outlet or its reporter, whose word is the outlet's own voice.</summary>
internal static class OwnVoice
{
    private const int LongestDateline = 60, LeastInitials = 2;

    /// <summary>True of the outlet by its id, by its name ("Halcyon's reporter in Goma" of Halcyon Press) or by the dateline, and of "our correspondent" or "this paper".</summary>
    public static bool Is(ReportContext context, SourceMention mention)
    {
        (Report report, Attribution source) = (context.Report, mention.Attribution);
        if (source.Id is not null && source.Id == report.SourceId || source.Name is not null && source.Name == report.Outlet) return true;
        if (source.Kind is not (AttributionKind.Media or AttributionKind.Monitor) || source.Id is not null || source.Text is not { } text) return false;
        if (source.Kind is AttributionKind.Media && context.Text.AsSpan(0, mention.Span.Start).TrimEnd() is var before && (EndsIn(before, "our") || EndsIn(before, "this"))) return true;
        List<string> names = [.. text.Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w.Equals("the", StringComparison.OrdinalIgnoreCase) || !char.IsUpper(w[0])).TakeWhile(w => w.Length > 1 && char.IsUpper(w[0]))];
        return names.Count > 0 && (report.Outlet is { } outlet && names.TrueForAll(outlet.Split(' ').Contains) || IsDatelined(context, names));
    }

    private static bool EndsIn(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));

    /// <summary>"KYIV, June 5 (KP) -", "Damascus, OD –": the dateline tells the outlet by its initials or by its name in parentheses.</summary>
    private static bool IsDatelined(ReportContext context, List<string> names)
    {
        TextSpan first = context.Document.Paragraphs.FirstOrDefault(p => p.Zone is ZoneKind.Dateline).Span;
        string head = context.Text.Substring(first.Start, Math.Min(LongestDateline, first.Length));
        string initials = string.Concat(names.SelectMany(n => n.Split('-')).Where(n => n.Length > 0).Select(n => n[0]));
        bool abbreviated = initials.Length >= LeastInitials && (head.Contains($"({initials})", StringComparison.Ordinal) || head.Contains($", {initials} ", StringComparison.Ordinal));
        return abbreviated || head.Contains($"({string.Join(' ', names)})", StringComparison.Ordinal);
    }
}
