using System.Text;

namespace Crossbearing.Testing;

/// <summary>Ids made from gold names: <c>al-Tah</c> is <c>t-al-tah</c>.</summary>
public static class GoldNames
{
    public static string PlaceId(string name) => "t-" + Slug(name);

    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
