using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>
/// Finds private persons by the words around a name: titles and jobs, ages, kinship, speaking, naming, and author lines. In doubt a
/// name counts as private; a name of the packs, an office or an organisation does not. Stateless, thread-safe.
/// </summary>
public sealed partial class PrivateNameFinder : IPrivateNameFinder
{
    private const string Word = @"(?:(?:al|el|an|as|ash|at|ad|ar|az)[-‑])?\p{Lu}[\p{L}\p{M}]*(?:['’‘ʿʼ-]\p{L}[\p{L}\p{M}]*)*\.?(?<!\p{Ll}\.)";
    private const string Name = $@"(?<name>{Word}(?:[ \u00a0](?:(?:bin|ibn|abu|al|de|van|von|da)[ ])?{Word}){{0,3}})";
    private const string Speech = "said|says|told|tells|recalled|recalls|added|adds|explained|explains|stated|testified|remembers|remembered|described";
    private const string Job = "doctor|dr|surgeon|nurse|paramedic|medic|teacher|farmer|shepherd|driver|shopkeeper|baker|student|worker|volunteer|rescuer|activist|journalist|reporter|photographer|cameraman|correspondent|resident|civilian|refugee|pharmacist|engineer|lawyer|imam|sheikh|mr|mrs|ms|miss|uncle|aunt";
    private const string Kin = "father|mother|wife|husband|son|daughter|brother|sister|widow|child|boy|girl|man|woman|grandmother|grandfather|cousin|neighbour|neighbor|baby";

    [GeneratedRegex($@"\b(?i:{Job})(?-i:\.?,?\s{{1,2}}{Name})")]
    private static partial Regex AfterJob();

    [GeneratedRegex($@"\b(?i:{Kin})\b(?-i:(?:\s+of\s+\w+)?,?\s{{1,2}}{Name})")]
    private static partial Regex AfterKin();

    [GeneratedRegex($@"\b\d{{1,3}}[-‑ ]year[-‑ ]old(?:[ ]\p{{Ll}}+){{0,4}},?\s{{1,2}}{Name}")]
    private static partial Regex AfterAge();

    [GeneratedRegex($@"{Name}(?:,[ ]\d{{1,3}},|[ ]\(\d{{1,3}}\)|,[ ](?:aged[ ]|an?[ ])\d{{1,3}})")]
    private static partial Regex BeforeAge();

    [GeneratedRegex($@"{Name}(?:,[^.;\n]{{1,60}},)?[ ](?:has[ ])?(?:{Speech})\b")]
    private static partial Regex BeforeSpeech();

    [GeneratedRegex($@"\b(?:{Speech})[ ]{Name}")]
    private static partial Regex AfterSpeech();

    [GeneratedRegex($@"\b(?:named|called|identified[ ]as|by[ ]the[ ]name[ ]of)[ ]{Name}")]
    private static partial Regex AfterNaming();

    [GeneratedRegex(Name)]
    private static partial Regex AnyName();

    /// <inheritdoc/>
    public ImmutableArray<TextSpan> Find(Report report, PublicNames known)
    {
        string text = report.Text;
        HashSet<TextSpan> found = [.. Cued(text).Select(Trim).Where(n => IsPrivate(text, n, known)), .. Authors(report, known)];
        if (report.Author is { Length: > 0 } author && !PersonWords.IsDesk(author)) found.UnionWith(Mentions(text, author));
        foreach (string name in found.Select(s => s.Of(text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            found.UnionWith(Mentions(text, name));
            if (PersonWords.Surname(name) is { } surname && !known.Contains(surname) && !known.HasWord(surname) && PersonWords.StandsForPerson(text, surname)) found.UnionWith(Mentions(text, surname));
        }
        return [.. found.Where(s => !found.Any(o => o != s && o.Contains(s))).Order()];

        TextSpan Trim(TextSpan span) => PersonWords.Trim(text, span);
    }

    private static IEnumerable<TextSpan> Cued(string text) =>
        new[] { AfterJob(), AfterKin(), AfterAge(), BeforeAge(), BeforeSpeech(), AfterSpeech(), AfterNaming() }
            .SelectMany(r => r.Matches(text)).Select(m => m.Groups["name"]).Select(g => new TextSpan(g.Index, g.Index + g.Length));

    private static IEnumerable<TextSpan> Authors(Report report, PublicNames known) =>
        report.Zones.Where(z => z.Kind == ZoneKind.Byline && !PersonWords.IsDesk(z.Span.Of(report.Text)))
            .SelectMany(z => AnyName().Matches(z.Span.Of(report.Text)).Select(m => new TextSpan(z.Span.Start + m.Index, z.Span.Start + m.Index + m.Length)))
            .Select(s => PersonWords.Trim(report.Text, s))
            .Where(s => IsPrivate(report.Text, s, known));

    private static bool IsPrivate(string text, TextSpan span, PublicNames known)
    {
        if (span.Length < 2) return false;
        string name = span.Of(text);
        string[] words = name.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        return !known.Contains(name) && !words.Any(PersonWords.IsOrganisation)
            && !PersonWords.HasOfficeBefore(text, span.Start)
            && !(words.Length == 1 && (known.HasWord(name) || PersonWords.IsCommon(name) || name.All(char.IsUpper)))
            && !words.All(known.HasWord);
    }

    private static IEnumerable<TextSpan> Mentions(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) yield return new(at, end);
        }
    }
}
