using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The last step that all formats share: limits, language, notices. Thread-safe.</summary>
internal sealed class ReportFinisher(Func<string, string> identifyLanguage)
{
    public const string Undetermined = "und";
    private const string English = "en";
    private const double MaxLostShare = 0.1;
    private const int LettersToTell = 60;

    /// <summary>The reason why a text cannot be a report, or null.</summary>
    public static Diagnostic? Refuse(string text, string where, int maxChars)
    {
        if (text.All(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF'))
        {
            return DiagnosticCodes.EmptyReport.At(where, "There is nothing but blanks in it", "blanks", "text");
        }

        if (text.Length > maxChars)
        {
            return DiagnosticCodes.TooLong.At(where, null,
                string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters"),
                string.Create(CultureInfo.InvariantCulture, $"at most {maxChars}"));
        }

        var lost = text.AsSpan().Count('\uFFFD');
        return lost > text.Length * MaxLostShare
            ? DiagnosticCodes.DamagedText.At(where, "The text was lost in an earlier conversion",
                string.Create(CultureInfo.InvariantCulture, $"{lost} of {text.Length} characters are U+FFFD"), "at most a tenth")
            : null;
    }

    /// <summary>The report with its language, and what a person should know of it.</summary>
    /// <param name="report">The report, zones marked.</param>
    /// <param name="where">Report id, or file and row.</param>
    /// <param name="notices">Notices so far.</param>
    public ReadResult Finish(Report report, string where, params ReadOnlySpan<Diagnostic?> notices)
    {
        var identified = identifyLanguage(BodyOf(report));
        var language = identified != Undetermined ? identified : report.Language;
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var notice in notices)
        {
            if (notice is not null)
            {
                all.Add(notice);
            }
        }

        if (language is not (English or Undetermined))
        {
            all.Add(DiagnosticCodes.NotEnglish.At(where, "The text is not in English; it is kept and shown, not coded", language, English));
        }

        if (report.Published is null)
        {
            all.Add(DiagnosticCodes.NoPublicationDate.At(where));
        }

        return new(report with { Language = language, Zones = WithLanguages(report, language) }, all.ToImmutable());
    }

    private static string BodyOf(Report report)
    {
        var body = string.Join('\n', report.Zones.Where(IsBody).Select(z => z.Span.Of(report.Text)));
        return body.Any(char.IsLetter) ? body : report.Text;
    }

    private static bool IsBody(Zone zone) => zone.Kind is ZoneKind.Body or ZoneKind.List or ZoneKind.Quote;

    private ImmutableArray<Zone> WithLanguages(Report report, string language) =>
        [.. report.Zones.Select(z => IsBody(z) && OtherLanguage(z.Span.Of(report.Text), language) is { } other ? z with { Language = other } : z)];

    private string? OtherLanguage(string paragraph, string language)
    {
        if (paragraph.Count(char.IsLetter) < LettersToTell)
        {
            return null;
        }

        var own = identifyLanguage(paragraph);
        return own == Undetermined || own == language ? null : own;
    }
}
