using System.Text;

namespace Crossbearing.Consolidation;

internal static class Slug
{
    /// <summary>Lower-case letters and digits, words joined by hyphens: <c>AFP, Beirut</c> is <c>afp-beirut</c>.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
