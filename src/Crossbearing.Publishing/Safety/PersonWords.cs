using System.Collections.Frozen;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>Words that tell a private person's name from offices, organisations and ordinary sentence openings.</summary>
internal static class PersonWords
{
    private static readonly FrozenSet<string> Common = Set(
        "The A An It He She They We I You This That These Those There Here One Two Some Many Most Others Another Both Each All No None "
        + "But And Or So If When While Where What Who How Why As At In On By For From With After Before Since Until During Despite Although According Earlier Later "
        + "Sources Source Residents Witnesses Witness Officials Official Activists Rebels Militants Fighters Troops Forces Locals Local Reports Report Media Agency "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December "
        + "Yesterday Today Tomorrow Also However Meanwhile Then Now Still Only Its His Her Their Our My Your Not Title Outlet Published Byline Via URL By Photo Editor");

    private static readonly FrozenSet<string> Organisations = Set(
        "Army Force Forces Front Brigade Division Corps Regiment Battalion Ministry Minister Council Observatory Agency News Network Wire Desk Ledger Tally Blog Channel "
        + "Television TV Radio Press Times Post Group Groups Committee Commission Center Centre Office Command Coalition Union Nations Organization Organisation Movement Party State "
        + "Government Republic Kingdom Hospital University School Police Directorate Department Institute Foundation Fund House Court Parliament Assembly Airport Base Province Governorate "
        + "District Team Teams Defence Defense Helmets Crescent Cross Watch International Guard Guards Militia Room Bureau Service Services Authority Administration "
        + "Operation Shield Storm Spring Year Day Square Street Bridge Kremlin Pentagon Source Sources Official Officials Outlets Militants Terrorists Rebels Fighters Troops Highway Valley Mountain Mountains Town City Village Camp");

    private static readonly FrozenSet<string> Desks = Set(
        "desk bureau bureaus office page staff team newsroom correspondent correspondents columnist reporter reporters Desk Bureau Office Page Staff Team Newsroom Graphics Data");

    private static readonly FrozenSet<string> Offices = Set(
        "president minister premier chancellor secretary general spokesman spokeswoman spokesperson ambassador envoy governor mayor senator king prince emir commander colonel "
        + "major captain lieutenant brigadier admiral marshal leader chief head director coordinator commissioner rapporteur gen col maj lt brig capt");

    /// <summary>True for a word that opens sentences or names a day, and no person.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>True for a word that stands in names of organisations and places.</summary>
    public static bool IsOrganisation(string word) => Organisations.Contains(word.TrimEnd('.'));

    /// <summary>True for an author line that names a desk or an office, and no person.</summary>
    public static bool IsDesk(string author) => author.Split([' ', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(Desks.Contains);

    /// <summary>True where the word before <paramref name="start"/> is a public office or rank.</summary>
    public static bool HasOfficeBefore(string text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] is ' ' or '.' or ',') end--;
        int begin = end;
        while (begin > 0 && char.IsLetter(text[begin - 1])) begin--;
        return Offices.Contains(text[begin..end].ToLowerInvariant());
    }

    /// <summary>The last word of a name of several, without particle, where it is long enough to stand for the person; else null.</summary>
    public static string? Surname(string name)
    {
        int space = name.LastIndexOfAny([' ', '\u00a0']);
        return space > 0 && name.Length - space > 3 ? name[(space + 1)..] : null;
    }

    /// <summary>False where <paramref name="surname"/> is a common word, or stands in the text without its capital too.</summary>
    public static bool StandsForPerson(string text, string surname)
    {
        string plain = char.ToLowerInvariant(surname[0]) + surname[1..].TrimEnd('"', '”');
        return !IsCommon(surname) && !text.Contains(plain, StringComparison.Ordinal);
    }

    /// <summary>The span without sentence openings and offices at its front and full stops at its end.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (end > start && text[end - 1] is '.' or ' ') end--;
        while (start < end)
        {
            int space = text.IndexOfAny([' ', '\u00a0'], start, end - start);
            string first = text[start..(space < 0 ? end : space)];
            if (!Common.Contains(first) && !Offices.Contains(first.TrimEnd('.').ToLowerInvariant())) break;
            start = space < 0 ? end : space + 1;
        }
        return new(start, end);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
